import type { ClaimCategory } from '../../../../data/categories';

/** A category, and a claim of that kind in plain words. */
export type PlainClaim = readonly [ClaimCategory, string];
