import { compareByFuse } from '../../../matcher/compare';

/** What compares wordings closely, kept by naming it on the global object. */
Object.assign(globalThis, { confounderCompare: compareByFuse });
