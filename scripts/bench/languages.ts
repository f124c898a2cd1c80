import { createMatcher } from '../../matcher/index';
import { LANGUAGE_IDS, LANGUAGES } from '../../matcher/languages';
import { type Patience, race, type Task, type Timing } from './clock';
import { atLeast, type Corpus, denseText, sizeOf, unclaimedText } from './texts';

/** How fast each language is, on its own dense text and on its own sentences without a claim. Named by id. */
export interface LanguageTimings {
  dense: Timing[];
  withoutClaims: Timing[];
}

/** So much text of each language at a time, in bytes: its own set is short, and a run must be long enough to time. */
const TEXT = 100_000;

/** Times the matcher of every language side by side, so that their ratios hold on a busy machine too. */
export async function byLanguage(patience: Patience): Promise<LanguageTimings> {
  const packs = await Promise.all(LANGUAGE_IDS.map((id) => LANGUAGES[id]()));
  const tasks = (corpusOf: (id: string) => Corpus): Task[] =>
    packs.map((pack) => {
      const matcher = createMatcher(pack);
      const blocks = atLeast(TEXT, corpusOf(pack.id));
      const run = () => blocks.reduce((found, block) => found + matcher.find(block, 'balanced').length, 0);
      return { name: pack.id, bytes: sizeOf(blocks), run };
    });
  return { dense: race(tasks(denseText), patience), withoutClaims: race(tasks(unclaimedText), patience) };
}
