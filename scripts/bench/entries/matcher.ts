import { english } from '../../../matcher/languages/en/index';
import { createMatcherWith } from '../../../matcher/matcher';

/** The matcher as a page with candidates loads it, kept by naming it on the global object. */
Object.assign(globalThis, { confounderMatcher: createMatcherWith(english, () => undefined) });
