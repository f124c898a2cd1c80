import { once } from '../once';
import { plainOf } from '../word-pattern';
import { FUNCTION_WORDS } from './function-words';

/** Fewer words than this tell nothing about the language of a text. */
const ENOUGH = 12;
/** Longer texts are only looked at up to here, in UTF-16 units. */
const LONGEST = 2000;
/** The share of a text that speaks for its language at least. */
const LEAST = 0.08;
/** By how much a language must lead the next. */
const LEAD = 1.25;

// Matches "the", "fur" and "слово"; near miss: "1990". Browsers take a multiple of the time to make `\\p{L}`.
const WORD = /[^\0-@[-`{-\xa9\xab-\xb4\xb6-\xb9\xbb-\xbf\u2000-\u206f\u3000-\u303f]+/g;

/** The languages by place; what is counted of each stands at its place. */
const LANGUAGES = Object.keys(FUNCTION_WORDS);

/** The places of the languages of each function word. */
const placesByWord = once(() => {
  const known = new Map<string, number[]>();
  for (const [place, words] of Object.values(FUNCTION_WORDS).entries())
    for (const word of words.split(' ')) known.set(word, [...(known.get(word) ?? []), place]);
  return known;
});

/** What speaks for the languages of a text. */
interface Voices {
  words: readonly string[];
  /** What share of its words speaks for each language: a word of several counts for each the less. */
  shares: number[];
}

let last: { text: string; voices: Voices } | undefined;

/** A block is asked about several times in a row, so the last answer is kept. */
function voicesIn(text: string): Voices {
  if (last?.text !== text) last = { text, voices: countVoices(text) };
  return last.voices;
}

function countVoices(text: string): Voices {
  const words = plainOf(text.slice(0, LONGEST)).match(WORD) ?? [];
  const known = placesByWord();
  const shares = LANGUAGES.map(() => 0);
  for (const word of words) {
    const all = known.get(word) ?? [];
    for (const place of all) shares[place] = (shares[place] as number) + 1 / (words.length * all.length);
  }
  return { words, shares };
}

/**
 * The language that the commonest words of a text speak for, as ISO 639-1 code; undefined where the text is short or where
 * they speak for none, or for two alike.
 */
export function votedLanguage(text: string): string | undefined {
  const { words, shares } = voicesIn(text);
  if (words.length < ENOUGH) return undefined;
  let first = 0;
  let second = 0;
  let most: string | undefined;
  for (const [place, share] of shares.entries()) {
    if (share > first) {
      second = first;
      first = share;
      most = LANGUAGES[place];
    } else if (share > second) second = share;
  }
  return first >= LEAST && first >= second * LEAD ? most : undefined;
}

/** Whether any of the commonest words of a language stands in a text. False for a language whose words are not known. */
export function hasWordOf(text: string, language: string): boolean {
  const place = LANGUAGES.indexOf(language);
  return place >= 0 && (voicesIn(text).shares[place] as number) > 0;
}

/**
 * Whether the words of a text speak against its being in a language: hardly a function word of it, or more of another. A
 * short text speaks against it with no word of it, and two of another.
 */
export function speaksAgainst(text: string, language: string): boolean {
  const place = LANGUAGES.indexOf(language);
  if (place < 0) return false;
  const { words, shares } = voicesIn(text);
  if (words.length < ENOUGH) {
    const known = placesByWord();
    const counts = LANGUAGES.map((_, at) => words.filter((word) => known.get(word)?.includes(at)).length);
    return counts[place] === 0 && Math.max(...counts) >= 2;
  }
  const own = shares[place] as number;
  return own < LEAST / 2 || Math.max(...shares) > own * LEAD;
}
