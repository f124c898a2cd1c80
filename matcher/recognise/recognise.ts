import { type Guarded, guarded, type Letters, lettersOf } from '../needs';
import type { Grammar, Recognised, Rule } from './grammar';
import { isKind, KINDS } from './kinds';
import { reduce, type Segment, type Sentence, segmentsOf, tagsOf } from './segments';

/** Recognises how a sentence ties people to harm. */
export type Recognise = (sentence: Sentence, around?: readonly Sentence[]) => Recognised[];

/**
 * Makes the recogniser of a language. Pure; time linear in the number of tokens.
 */
export function createRecogniser(grammar: Grammar): Recognise {
  const reductions = guarded(grammar.reductions);
  const claims = guarded(grammar.claims);
  const others = [
    ['cancel', guarded(grammar.cancels)],
    ['mark', guarded(grammar.marks)],
  ] as const;
  const phrases = (sentence: Sentence): Segment[] => {
    sentence.kept.segments ??= reduce(segmentsOf(sentence, grammar), reductions);
    return sentence.kept.segments;
  };
  return (sentence, around = []) => {
    const own = phrases(sentence);
    const named = (): boolean => around.some((other) => grammar.names.test(tagsOf(phrases(other))));
    const segments = resolve(own, grammar, named);
    const tags = tagsOf(segments);
    const found: Recognised[] = [];
    const letters = lettersOf(tags);
    for (const rule of claims) {
      const span = spanOf(rule, letters, tags, segments);
      if (span === null) continue;
      const kinds = new Set(rule.kind === undefined ? span.parts.flatMap((part) => part.kinds) : [rule.kind]);
      for (const kind of kinds) {
        const category = isKind(kind) ? KINDS[kind] : null;
        found.push({
          rule: `${rule.name}-${kind}`,
          role: 'claim',
          category,
          hint: rule.hint === true,
          first: span.first,
          last: span.last,
        });
      }
    }
    for (const [role, rules] of others) {
      for (const rule of rules) {
        const span = spanOf(rule, letters, tags, segments);
        if (span)
          found.push({ rule: rule.name, role, category: null, hint: false, first: span.first, last: span.last });
      }
    }
    return found;
  };
}

/** Reads "they" as the people that the sentence has named before, or that those around it name. */
function resolve(segments: Segment[], grammar: Grammar, named: () => boolean): Segment[] {
  const { pronoun, people } = grammar;
  const tags = tagsOf(segments);
  const at = tags.indexOf(pronoun);
  if (at < 0 || !(grammar.names.test(tags.slice(0, tags.lastIndexOf(pronoun))) || named())) return segments;
  return segments.map((segment) => (segment.tag === pronoun ? { ...segment, tag: people } : segment));
}

interface Span {
  parts: Segment[];
  first: number;
  last: number;
}

function spanOf(rule: Guarded<Rule>, letters: Letters, tags: string, segments: readonly Segment[]): Span | null {
  if (!rule.possible(letters)) return null;
  const match = rule.pattern.exec(tags);
  if (match === null || match[0] === '') return null;
  const parts = segments.slice(match.index, match.index + match[0].length);
  return { parts, first: parts[0]?.first ?? 0, last: parts.at(-1)?.last ?? 0 };
}

/** Whether a claim was found, by more than a hint, and nothing that takes it back. */
export function isClaimed(found: readonly Recognised[]): boolean {
  return found.some(({ role, hint }) => role === 'claim' && !hint) && !isCancelled(found);
}

function isCancelled(found: readonly Recognised[]): boolean {
  return found.some(({ role }) => role === 'cancel');
}

/** The names that the model weighs: each rule, and in short what they come to. */
export function namesOf(found: readonly Recognised[]): Set<string> {
  const names = new Set<string>();
  for (const { rule, role } of found) {
    names.add(rule);
    if (role === 'claim') for (const name of shortOf(rule).said) names.add(name);
  }
  if (isClaimed(found)) names.add('R:claimed');
  if (!isCancelled(found)) {
    for (const { rule, role } of found) if (role === 'claim') names.add(shortOf(rule).claimed);
  }
  return names;
}

/** What a claim's rule comes to: its structure, its kind, and that it is not taken back. */
interface Short {
  said: readonly string[];
  claimed: string;
}

const SHORT = new Map<string, Short>();

function shortOf(rule: string): Short {
  let short = SHORT.get(rule);
  if (short === undefined) {
    const at = rule.lastIndexOf('-');
    short = {
      said: ['R:claim', rule.slice(0, at), `R:kind-${rule.slice(at + 1)}`],
      claimed: `R:claimed${rule.slice(1)}`,
    };
    SHORT.set(rule, short);
  }
  return short;
}
