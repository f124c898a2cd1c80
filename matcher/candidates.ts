import { CLASS_NAMES } from './classes';
import type { Gate } from './gate';
import type { LanguagePack } from './language';
import type { ParsedSentence } from './parse';

/** Tells which sentences of a paragraph are worth scoring. */
export type Candidates = (sentence: ParsedSentence, around: readonly ParsedSentence[]) => boolean;

const NAMED = 1;
const MEANT = 2;
const HARMFUL = 4;

/**
 * A sentence is worth scoring when it names people and passes the gate by itself, or when it says something harmful of
 * "them" or "us" beside a sentence that passes.
 */
export function createCandidates({ anchors, pronouns, roles }: LanguagePack, gate: Gate): Candidates {
  // By the places of classes in the lexicon's list, which is in alphabetical order.
  const kinds = Uint8Array.from(
    [...CLASS_NAMES].sort(),
    (name) =>
      (anchors.includes(name) ? NAMED : 0) |
      (pronouns.includes(name) ? MEANT : 0) |
      (roles[name] === 'harm' ? HARMFUL : 0),
  );
  const passes = ({ folded }: ParsedSentence): boolean => gate.test(folded.source);
  return (sentence, around) => {
    let held = 0;
    for (const { ids } of sentence.items) for (const id of ids) held |= kinds[id] as number;
    if ((held & NAMED) === 0) return false;
    if (passes(sentence)) return true;
    return (held & MEANT) !== 0 && (held & HARMFUL) !== 0 && around.some(passes);
  };
}
