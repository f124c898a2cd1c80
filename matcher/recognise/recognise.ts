import { lettersOf, Sieve } from '../needs';
import type { Grammar, Recognised, Rule } from './grammar';
import { isKind, KINDS } from './kinds';
import { reduce, type Segment, type Sentence, segmentsOf, stretchOf, tagsOf } from './segments';

/** Recognises how a sentence ties people to harm. */
export type Recognise = (sentence: Sentence, around?: readonly Sentence[]) => Recognised[];

const patternOf = ({ pattern }: { pattern: RegExp }): RegExp => pattern;

/**
 * Makes the recogniser of a language. Pure; time linear in the number of tokens.
 */
export function createRecogniser(grammar: Grammar): Recognise {
  const { reductions, claims, cancels, marks } = grammar;
  const reducible = new Sieve(reductions.map(patternOf));
  const rules: readonly Rule[] = [...claims, ...cancels, ...marks];
  const possible = new Sieve(rules.map(patternOf));
  /** The names of a claim by the kind of harm, for each rule. */
  const names = claims.map(() => new Map<string, string>());
  const nameOf = (place: number, kind: string): string => {
    const known = names[place]?.get(kind);
    if (known !== undefined) return known;
    const made = `${claims[place]?.name}-${kind}`;
    names[place]?.set(kind, made);
    return made;
  };

  function phrases(sentence: Sentence): Segment[] {
    sentence.kept.segments ??= reduce(segmentsOf(sentence, grammar), reductions, reducible);
    return sentence.kept.segments;
  }

  /** Reads "they" as the people that the sentence has named before, or that those around it name. */
  function resolve(segments: Segment[], tags: string, around: readonly Sentence[]): Segment[] {
    const { pronoun, people } = grammar;
    if (!tags.includes(pronoun)) return segments;
    const named =
      grammar.names.test(tags.slice(0, tags.lastIndexOf(pronoun))) ||
      around.some((other) => grammar.names.test(tagsOf(phrases(other))));
    if (!named) return segments;
    return segments.map((segment) => (segment.tag === pronoun ? { ...segment, tag: people } : segment));
  }

  return (sentence, around = []) => {
    const own = phrases(sentence);
    const plain = tagsOf(own);
    const segments = resolve(own, plain, around);
    const tags = segments === own ? plain : tagsOf(segments);
    const letters = lettersOf(tags);
    const found: Recognised[] = [];
    for (let place = possible.next(letters, 0); place < rules.length; place = possible.next(letters, place + 1)) {
      const rule = rules[place] as Rule;
      const match = rule.pattern.exec(tags);
      if (match === null || match[0] === '') continue;
      const { beside } = rule;
      if (beside !== undefined && !around.some((other) => beside.test(tagsOf(phrases(other))))) continue;
      // A tag is one letter, so that segments stand at the places of letters.
      const from = match.index;
      const to = from + match[0].length;
      const { first, last } = stretchOf(segments.slice(from, to));
      if (place >= claims.length) {
        const role = place < claims.length + cancels.length ? 'cancel' : 'mark';
        found.push({ rule: rule.name, role, category: null, hint: false, first, last });
        continue;
      }
      for (const kind of rule.kind === undefined ? kindsIn(segments, from, to) : [rule.kind]) {
        const category = isKind(kind) ? KINDS[kind] : null;
        const name = nameOf(place, kind);
        found.push({ rule: name, role: 'claim', category, hint: rule.hint === true, first, last });
      }
    }
    return found;
  };
}

/** The harms that segments `from`..`to` (exclusive) name, each once. */
function kindsIn(segments: readonly Segment[], from: number, to: number): string[] {
  const found: string[] = [];
  for (let i = from; i < to; i++) {
    for (const kind of segments[i]?.kinds ?? []) if (!found.includes(kind)) found.push(kind);
  }
  return found;
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
