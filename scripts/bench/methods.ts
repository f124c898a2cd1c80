import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import { createMatcher } from '../../matcher/index';
import type { LanguagePack } from '../../matcher/language';
import type { Task } from './clock';
import { atLeast, type Corpus, sizeOf } from './texts';

// Hits "asylum seekers", "migrants" (near miss: "seeker of truth").
const WHO = /\b(?:im)?migra(?:nt|tion)\w*|\brefugees?\b|\basylum\b|\bforeign(?:er)?s?\b|\baliens?\b|\bborders?\b/i;
// Hits "knife attacks", "crime" (near miss: "the crimson door").
const HARM =
  /\bcrim(?:e|inal)s?\b|\bmurder\w*|\brap(?:e|ist)\w*|\bkill\w*|\bknife\b|\bstab\w*|\bterror\w*|\bviolen\w*|\btheft\b|\binvasion\b/i;

/** The same splitting for all that work by the sentence; not part of what is timed. */
function sentencesOf(blocks: readonly string[]): string[] {
  const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
  return blocks.flatMap((block) => [...segmenter.segment(block)].map(({ segment }) => segment.trim())).filter(Boolean);
}

function count<T>(items: readonly T[], holds: (item: T) => boolean): number {
  let found = 0;
  for (const item of items) if (holds(item)) found++;
  return found;
}

/** Reads every character once: no method that looks at the text can be faster. */
function walk(blocks: readonly string[]): number {
  let sum = 0;
  for (const block of blocks) for (let at = 0; at < block.length; at++) sum = (sum + block.charCodeAt(at)) | 0;
  return sum;
}

/** The matcher over blocks, as a page hands them over. */
export function matching(name: string, pack: LanguagePack, blocks: readonly string[]): Task {
  const matcher = createMatcher(pack);
  return {
    name,
    bytes: sizeOf(blocks),
    run() {
      let claims = 0;
      for (const block of blocks) claims += matcher.find(block, 'balanced').length;
      return claims;
    },
  };
}

/** Reading the text once, as a task. */
export function floor(blocks: readonly string[]): Task {
  return { name: 'floor (charCodeAt)', bytes: sizeOf(blocks), run: () => walk(blocks) };
}

/** Bytes of text for the slow methods, so that a round stays short. Their cost for each byte does not depend on it. */
const SAMPLE = { fuse: 12_000, miniSearch: 100_000 };

/**
 * The methods to compare, each on the same text: the floor, words that occur together, MiniSearch and fuse.js for each
 * sentence against the pack's phrasings, and the matcher. The slow ones get the start of the text.
 */
export function methods(pack: LanguagePack, corpus: Corpus): Task[] {
  const { blocks, bytes } = corpus;
  const fuse = new Fuse([...pack.phrasings], {
    keys: ['text'],
    includeScore: true,
    ignoreLocation: true,
    threshold: 0.4,
  });
  const miniSearch = new MiniSearch<{ id: number; text: string }>({ fields: ['text'] });
  miniSearch.addAll(pack.phrasings.map(({ text }, id) => ({ id, text })));
  const forFuse = sentencesOf(atLeast(SAMPLE.fuse, corpus));
  const forMiniSearch = sentencesOf(atLeast(SAMPLE.miniSearch, corpus));
  const forWords = sentencesOf(blocks);
  return [
    floor(blocks),
    matching('this matcher', pack, blocks),
    { name: 'word co-occurrence', bytes, run: () => count(forWords, (text) => WHO.test(text) && HARM.test(text)) },
    {
      name: 'MiniSearch per sentence',
      bytes: sizeOf(forMiniSearch),
      run: () => count(forMiniSearch, (text) => (miniSearch.search(text)[0]?.score ?? 0) > 8),
    },
    {
      name: 'fuse.js per sentence',
      bytes: sizeOf(forFuse),
      run: () => count(forFuse, (text) => fuse.search(text).length > 0),
    },
  ];
}
