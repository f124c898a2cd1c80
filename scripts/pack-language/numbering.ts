import { hashedVocabulary, hashOf } from '../../matcher/vocabulary';

/** Numbers for stems, and what an extension needs to know them again. */
export interface Numbered {
  seed: number;
  /** The hashes of each group of stems, rising. Numbers go through all groups, from 1. */
  groups: number[][];
  /** How many of the groups hold stems that follow another in some phrase. */
  followers: number;
  vocabulary: ReturnType<typeof hashedVocabulary>;
}

/**
 * Numbers stems in the order that `unpackVocabulary` in `matcher/packed.ts` tells of. Takes the first seed with which no
 * two stems have the same hash and none of `others`, words that a page may well hold, has that of a stem.
 *
 * @throws Error when a hundred seeds were tried: there are too many stems for so few bits.
 */
export function numberStems(
  stems: readonly string[],
  phrases: readonly (readonly string[])[],
  others: Iterable<string>,
): Numbered {
  const counts = new Map<string, number>();
  for (const phrase of phrases) for (const stem of phrase.slice(1)) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  const own = new Set(stems);
  const seed = seedFor(
    stems,
    [...new Set(others)].filter((stem) => !own.has(stem)),
  );
  const following = [...counts.keys()].sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0) || (a < b ? -1 : 1));
  const groups: string[][] = [];
  for (let size = 1, at = 0; at < following.length; at += size, size *= 2) groups.push(following.slice(at, at + size));
  const followers = groups.length;
  const first = new Set(phrases.map(([stem]) => stem));
  const rest = stems.filter((stem) => !counts.has(stem));
  groups.push(
    rest.filter((stem) => first.has(stem)),
    rest.filter((stem) => !first.has(stem)),
  );
  const hashes = groups.map((group) => group.map((stem) => hashOf(stem, seed)).sort((a, b) => a - b));
  return { seed, groups: hashes, followers, vocabulary: hashedVocabulary(hashes.flat(), seed) };
}

function seedFor(stems: readonly string[], strangers: readonly string[]): number {
  for (let seed = 1; seed <= 100; seed++) {
    const known = new Set(stems.map((stem) => hashOf(stem, seed)));
    if (known.size === stems.length && !strangers.some((stem) => known.has(hashOf(stem, seed)))) return seed;
  }
  throw new Error(
    `packing: no seed parts ${stems.length} stems from ${strangers.length} others; hashes need more bits`,
  );
}
