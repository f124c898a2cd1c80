import { IntTable } from './int-table';

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

/** A vocabulary of stems written out, in order of their numbers from 1. */
export function plainVocabulary(stems: Iterable<string>): Vocabulary {
  const numbers = new Map(Array.from(stems, (stem, i) => [stem, i + 1]));
  return { size: numbers.size + 1, numberOf: (stem) => numbers.get(stem) ?? -1 };
}

/** Bits of the hash of a stem. A word that is none of 2,300 stems is taken for one once in 29,000 different words. */
const HASH_BITS = 26;

/** The hash of a stem: FNV-1a over UTF-16 units, mixed once more (as in MurmurHash3), of `HASH_BITS` bits. */
export function hashOf(stem: string, seed: number): number {
  let hash = seed ^ 0x811c9dc5;
  for (let i = 0; i < stem.length; i++) hash = Math.imul(hash ^ stem.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return (hash ^ (hash >>> 13)) >>> (32 - HASH_BITS);
}

/** A vocabulary of which only the hashes are known, in order of their numbers from 1. */
export function hashedVocabulary(hashes: ArrayLike<number>, seed: number): Vocabulary {
  const numbers = new IntTable(hashes.length);
  for (let i = 0; i < hashes.length; i++) numbers.set(hashes[i] as number, i + 1);
  return { size: hashes.length + 1, numberOf: (stem) => numbers.get(hashOf(stem, seed)) };
}
