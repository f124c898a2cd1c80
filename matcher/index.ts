import { compareByFuse } from './compare';
import type { LanguagePack } from './language';
import { createMatcherWith, type Matcher, type MatcherOptions } from './matcher';

export type { LanguagePack } from './language';
export type { Matcher, MatcherOptions } from './matcher';
export type { Claim, Sensitivity, Why, WhyRole } from './types';

/**
 * Makes the matcher of a language, with all that it needs. Costs some milliseconds; make one and keep it. Pages use
 * `createMatcherWith`, since nearly none of them has a sentence that has to be compared closely.
 */
export function createMatcher(language: LanguagePack, options: MatcherOptions = {}): Matcher {
  return createMatcherWith(language, () => compareByFuse, options);
}
