import type { Gate } from './gate';
import type { LanguagePack } from './language';
import type { ParsedSentence } from './parse';

/** Tells which sentences of a paragraph are worth scoring. */
export type Candidates = (text: string, sentence: ParsedSentence, around: readonly ParsedSentence[]) => boolean;

/**
 * A sentence is worth scoring when it names people and passes the gate by itself, or when it says something harmful of
 * "them" or "us" beside a sentence that passes.
 */
export function createCandidates({ anchors, pronouns, roles }: LanguagePack, gate: Gate): Candidates {
  const named = new Set(anchors);
  const meant = new Set(pronouns);
  const harmful = new Set(Object.keys(roles).filter((name) => roles[name] === 'harm'));
  const passes = (text: string, { start, end }: ParsedSentence): boolean => gate.test(text.slice(start, end));
  return (text, sentence, around) => {
    if (!has(sentence, named)) return false;
    if (passes(text, sentence)) return true;
    return has(sentence, meant) && has(sentence, harmful) && around.some((other) => passes(text, other));
  };
}

function has({ items }: ParsedSentence, wanted: ReadonlySet<string>): boolean {
  for (const { classes } of items) for (const name of classes) if (wanted.has(name)) return true;
  return false;
}
