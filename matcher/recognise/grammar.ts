import type { Category } from '../../data/categories';
import type { ClassWords } from '../lexicon';

/**
 * Turns a row of segments into one larger segment, as "people who came here" becomes people of whom a claim can be.
 * `pattern` matches segment tags, one character each; the whole match is replaced by `tag`.
 */
export interface Reduction {
  name: string;
  pattern: RegExp;
  /** Tag of the larger segment. */
  tag: string;
  /** The harm that the whole means, when its parts don't say so themselves. */
  kind?: string;
  /** Forgets the harm of the parts: stealing jobs is no theft. */
  harmless?: boolean;
  /** Stands before all else, or behind it, as it is and not as one: who says it parts the sentence no more. */
  to?: 'front' | 'back';
}

/** A structure that states, cancels or attributes a claim. The name's first part tells which: see `Recognised`. */
export interface Rule {
  name: string;
  pattern: RegExp;
  /** The harm that the structure itself means, when its parts don't say so. */
  kind?: string;
  /** Fits too many other sentences to be trusted alone: one more thing for the model to weigh. */
  hint?: boolean;
  /** Fits the tags of a sentence before or behind, without which the rule does not hold. */
  beside?: RegExp;
}

/** The claim grammar of a language. */
export interface Grammar {
  /** Words by `tag` or `tag:kind`; the first class of an entry counts. */
  words: ClassWords;
  /**
   * Tag of a word by its tag and written form, which tells a verb from a noun and one from many.
   * `before` is the tag of the segment before it, or that of a word between which is left out for its long tag: of an
   * article tagged `one`. What is tagged `skip` leaves nothing behind.
   */
  tagOf(tag: string, form: string, before: string): string;
  /** Fits the tags of a sentence that names the people of a claim, whom `pronoun` then stands for as `people`. */
  names: RegExp;
  pronoun: string;
  people: string;
  /** Applied one after the other, each as often as it fits. */
  reductions: readonly Reduction[];
  /** Structures that make a claim. */
  claims: readonly Rule[];
  /** Structures that take a claim back: a denial, a victim, one case. */
  cancels: readonly Rule[];
  /** Other structures worth knowing: who says it, whether it is asked. */
  marks: readonly Rule[];
}

/**
 * One structure found in a sentence. `rule` is `R:<structure>-<kind>` for a claim, `R:cancel-<reason>`, or the name of
 * a mark. `first`..`last` (exclusive) are the tokens that it covers.
 */
export interface Recognised {
  rule: string;
  role: 'claim' | 'cancel' | 'mark';
  /** The category that a claim belongs to, else null. */
  category: Category | null;
  /** Whether its rule is but a hint. */
  hint: boolean;
  first: number;
  last: number;
}
