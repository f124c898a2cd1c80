/**
 * The numbers of all stems that a language's data speak of, from 0, without gaps. Number 0 is the place before the first
 * word of a sentence.
 */
export interface Vocabulary {
  /** How many numbers there are. */
  size: number;
  /** The number of a stem, or -1 for one that nothing is known of. */
  numberOf(stem: string): number;
}

/** How the place before the first word is written in the names of features. */
export const START = '^';

/** A vocabulary of stems written out, in this order behind `START`. */
export function plainVocabulary(stems: Iterable<string>): Vocabulary {
  const numbers = new Map([...new Set([START, ...stems])].map((stem, number) => [stem, number]));
  return { size: numbers.size, numberOf: (stem) => numbers.get(stem) ?? -1 };
}
