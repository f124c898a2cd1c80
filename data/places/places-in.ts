import { PLACE_NAMES } from './names';

/** A place counts for more than a demonym: "a Syrian in Germany" is about Germany. */
const PLACE_WEIGHT = 3;
const DEMONYM_WEIGHT = 1;

type Name = { code: string; weight: number };

const NAMES = new Map<string, Name>();
for (const [code, { places, demonyms }] of Object.entries(PLACE_NAMES)) {
  for (const place of places) NAMES.set(place, { code, weight: PLACE_WEIGHT });
  for (const demonym of demonyms) NAMES.set(demonym, { code, weight: DEMONYM_WEIGHT });
}

// Matches the stops of `U.S.`; near-miss: the space of `New York`.
const escaped = (name: string) => name.replace(/[.\\+*?^$()[\]{}|]/g, '\\$&');

/**
 * All names, the longest first, so that "Northern Ireland" is not read as "Ireland". Matches `in Malmö.`; near-miss:
 * `Germanys` and `us` (another word, another case).
 */
const ANY_NAME = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${[...NAMES.keys()]
    .sort((a, b) => b.length - a.length)
    .map(escaped)
    .join('|')})(?![\\p{L}\\p{N}])`,
  'gu',
);

/**
 * The countries that a text names, as ISO 3166-1 alpha-2 codes (and `EU`), the one that it names most first; ties in
 * the order of first mention. Only countries that the evidence covers are known. Empty when none is named.
 */
export function placesIn(text: string): string[] {
  const scores = new Map<string, number>();
  for (const [found] of text.matchAll(ANY_NAME)) {
    const name = NAMES.get(found);
    if (name) scores.set(name.code, (scores.get(name.code) ?? 0) + name.weight);
  }
  return [...scores].sort(([, a], [, b]) => b - a).map(([code]) => code);
}
