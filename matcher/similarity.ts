import type { Category } from '../data/categories';
import type { Compare } from './compare';
import type { Phrasing } from './language';
import { fold } from './normalize';
import { type NumberedWords, type Token, tokenize } from './tokens';

/** A known wording that a sentence comes near. `first`..`last` (exclusive) are the tokens that carry the likeness. */
export interface Likeness {
  phrasing: Phrasing;
  /** From 0 to 1, where 1 is word for word. */
  similarity: number;
  first: number;
  last: number;
}

/** Finds the known wording nearest to a sentence. */
export interface Similarity {
  /** The wordings that share enough words with a sentence to be near, each with the share of its words that it holds. */
  shares(tokens: readonly Token[]): readonly Share[];
  /** A likeness that `nearest` does not exceed; found without comparing spelling and order. */
  reach(shares: readonly Share[]): number;
  /**
   * The nearest of the wordings with at least `SLIGHT` likeness, or null. `text` is the folded sentence. With `categories`
   * it may be left out where it is of another one, unless it is `STRONG`.
   */
  nearest(
    text: string,
    tokens: readonly Token[],
    shares: readonly Share[],
    categories?: readonly Category[],
  ): Likeness | null;
  /** Becomes true when two wordings should have been compared closely, but nothing was there to do so. */
  wanting: boolean;
}

/** From here on two wordings are about the same thing. */
export const SLIGHT = 0.5;
/** From here on one is a copy of the other with small changes. */
export const STRONG = 0.8;

/** How many of its rarest words a phrasing is filed under, and how many of these a sentence must hold. */
const FILED = 4;
const SHARED = 2;
/** Shorter words say nothing. */
const TELLING = 4;

/** A wording, and the share of its words that a sentence holds. */
export interface Share {
  entry: Entry;
  share: number;
}

interface Entry {
  phrasing: Phrasing;
  stems: ReadonlySet<string>;
  text: string;
}

/** Phrasings by their rarest words; of such words a sentence near any of them holds at least so many. */
interface Files {
  of: ReadonlyMap<string, readonly Entry[]>;
  fewest: number;
}

function fileUp(phrasings: readonly Phrasing[], words: NumberedWords): Files {
  const entries = phrasings.map((phrasing): Entry => {
    const { text } = fold(phrasing.text, words.letters);
    return { phrasing, text, stems: new Set(tellingStems(tokenize(text, 0, text.length, words))) };
  });
  const counts = new Map<string, number>();
  for (const { stems } of entries) for (const stem of stems) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  const files = new Map<string, Entry[]>();
  for (const entry of entries) {
    const rarest = [...entry.stems].sort((a, b) => (counts.get(a) ?? 0) - (counts.get(b) ?? 0)).slice(0, FILED);
    for (const stem of rarest) {
      const filed = files.get(stem);
      if (filed === undefined) files.set(stem, [entry]);
      else filed.push(entry);
    }
  }
  return { of: files, fewest: Math.min(SHARED, ...entries.map(({ stems }) => stems.size)) };
}

/**
 * Files phrasings by their rarest words, at once since that is done while a page waits for settings, so that a sentence is only ever compared
 * with the few that share some: ten times as many phrasings cost nearly the same. The comparison itself is by words held
 * in common and, for the order and spelling of what they share, by what `compare` gives.
 */
export function createSimilarity(
  phrasings: readonly Phrasing[],
  words: NumberedWords,
  compare: () => Compare | undefined,
): Similarity {
  const { of: files, fewest } = fileUp(phrasings, words);

  function shares(tokens: readonly Token[]): readonly Share[] {
    // Few sentences hold two words that phrasings are filed under.
    let held = 0;
    for (let i = 0; i < tokens.length && held < fewest; i++) if (files.has((tokens[i] as Token).stem)) held++;
    if (held < fewest) return NONE;
    const stems = new Set(tellingStems(tokens));
    const hits = new Map<Entry, number>();
    for (const stem of stems) for (const entry of files.get(stem) ?? []) hits.set(entry, (hits.get(entry) ?? 0) + 1);
    const found: Share[] = [];
    for (const [entry, count] of hits) {
      if (count < Math.min(SHARED, entry.stems.size)) continue;
      let common = 0;
      for (const stem of entry.stems) if (stems.has(stem)) common++;
      const share = common / Math.max(1, entry.stems.size);
      if (share >= SLIGHT) found.push({ entry, share });
    }
    return found;
  }

  /** The share of words in common, lifted by up to a quarter where their spelling and order agree too. */
  function lifted(share: number, wording: string, text: string): number {
    const closely = compare();
    if (closely === undefined) {
      similarity.wanting = true;
      return share;
    }
    const distance = closely(wording, text.slice(0, LONGEST));
    return Math.min(1, share * (distance === null ? DROP : 1 + LIFT * (1 - distance)));
  }

  const similarity: Similarity = {
    wanting: false,
    shares,
    reach: (found) => found.reduce((most, { share }) => Math.max(most, Math.min(1, share * (1 + LIFT))), 0),
    nearest(text, tokens, found, categories) {
      if (found.length === 0) return null;
      const tells = ({ entry, share }: Share): boolean =>
        share * (1 + LIFT) >= STRONG || categories === undefined || categories.includes(entry.phrasing.category);
      if (!found.some(tells)) return null;
      let best: Likeness | null = null;
      for (const { entry, share } of found) {
        const toBeat: number = best?.similarity ?? 0;
        // The slow comparison is left out where it could not matter any more.
        const matters = share * (1 + LIFT) >= STRONG || share * DROP < SLIGHT || found.length > 1;
        const similarity: number = matters && share * (1 + LIFT) > toBeat ? lifted(share, entry.text, text) : share;
        if (similarity >= SLIGHT && similarity > toBeat) {
          best = { phrasing: entry.phrasing, similarity, ...spread(entry, tokens) };
        }
      }
      return best;
    },
  };
  return similarity;
}

const NONE: readonly Share[] = [];

function tellingStems(tokens: readonly Token[]): string[] {
  return tokens.filter(({ stem }) => stem.length >= TELLING).map(({ stem }) => stem);
}

/** Prose has no longer sentences, in UTF-16 units; of text without a full stop only so much is compared letter by letter. */
const LONGEST = 2000;
/** By how much of itself a likeness in words grows where spelling and order agree as well. */
const LIFT = 0.25;

/** What is left of it where they don't. */
const DROP = 0.95;

function spread({ stems }: Entry, tokens: readonly Token[]): { first: number; last: number } {
  const shared = tokens.flatMap(({ stem }, i) => (stems.has(stem) ? [i] : []));
  return { first: shared[0] ?? 0, last: (shared.at(-1) ?? -1) + 1 };
}
