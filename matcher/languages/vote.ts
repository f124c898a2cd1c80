import { unmarked } from '../word-pattern';
import { FUNCTION_WORDS } from './function-words';

/** Fewer words than this tell nothing about the language of a text. */
const ENOUGH = 12;
/** Longer texts are only looked at up to here, in UTF-16 units. */
const LONGEST = 2000;
/** The share of a text that speaks for its language at least. */
const LEAST = 0.08;
/** By how much a language must lead the next. */
const LEAD = 1.25;

let known: Map<string, string[]> | undefined;

/** The languages by function word. */
function languagesOf(word: string): readonly string[] {
  if (known === undefined) {
    known = new Map();
    for (const [language, words] of Object.entries(FUNCTION_WORDS)) {
      for (const each of words.split(' ')) known.set(each, [...(known.get(each) ?? []), language]);
    }
  }
  return known.get(word) ?? [];
}

/** What speaks for the languages of a text. */
interface Voices {
  words: number;
  /** How many of its words belong to each language. */
  counts: Map<string, number>;
  /** What share of its words speaks for each language: a word of several counts for each the less. */
  shares: Map<string, number>;
}

function voicesIn(text: string): Voices {
  // Matches "the" and "fur"; near miss: "1990".
  const words =
    unmarked(text.slice(0, LONGEST))
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  const counts = new Map<string, number>();
  const shares = new Map<string, number>();
  for (const word of words) {
    const languages = languagesOf(word);
    const weight = 1 / (words.length * languages.length);
    for (const language of languages) {
      counts.set(language, (counts.get(language) ?? 0) + 1);
      shares.set(language, (shares.get(language) ?? 0) + weight);
    }
  }
  return { words: words.length, counts, shares };
}

/**
 * The language that the commonest words of a text speak for, as ISO 639-1 code; undefined where the text is short or where
 * they speak for none, or for two alike.
 */
export function votedLanguage(text: string): string | undefined {
  const { words, shares } = voicesIn(text);
  if (words < ENOUGH) return undefined;
  const [first, second] = [...shares].sort((a, b) => b[1] - a[1]);
  if (first === undefined || first[1] < LEAST) return undefined;
  return second === undefined || first[1] >= second[1] * LEAD ? first[0] : undefined;
}

/**
 * Whether the words of a text speak against its being in a language: hardly a function word of it, or more of another. A
 * short text speaks against it with no word of it, and two of another.
 */
export function speaksAgainst(text: string, language: string): boolean {
  const { words, counts, shares } = voicesIn(text);
  if (FUNCTION_WORDS[language] === undefined) return false;
  if (words < ENOUGH) return !counts.has(language) && Math.max(0, ...counts.values()) >= 2;
  const own = shares.get(language) ?? 0;
  return own < LEAST / 2 || Math.max(...shares.values()) > own * LEAD;
}
