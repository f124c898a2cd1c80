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
  const has = ({ items }: ParsedSentence, test: (name: string) => boolean): boolean =>
    items.some(({ classes }) => classes.some(test));
  const passes = (text: string, { start, end }: ParsedSentence): boolean => gate.test(text.slice(start, end));
  return (text, sentence, around) => {
    if (!has(sentence, (name) => named.has(name))) return false;
    if (passes(text, sentence)) return true;
    return (
      has(sentence, (name) => meant.has(name)) &&
      has(sentence, (name) => roles[name] === 'harm') &&
      around.some((other) => passes(text, other))
    );
  };
}
