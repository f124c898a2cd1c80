import { createMatcher } from '../../../matcher/index';
import { english } from '../../../matcher/languages/en/index';

/** The whole matcher, kept by naming it on the global object. */
Object.assign(globalThis, { confounderMatcher: createMatcher(english) });
