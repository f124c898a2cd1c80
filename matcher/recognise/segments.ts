import { lettersOf, type Sieve } from '../needs';
import type { ParsedSentence } from '../parse';
import type { Grammar, Reduction } from './grammar';

/** A stretch of tokens `first`..`last` (exclusive) that plays one part in the sentence, with the harms it names. */
export interface Segment {
  tag: string;
  kinds: readonly string[];
  first: number;
  last: number;
}

/** The tag of a word that the grammar doesn't know. */
export const OTHER = '_';
/** The tag of a comma, dash or bracket. */
export const PAUSE = ',';

/** Words under a tag longer than a letter are left out; all but these tell the word behind them what stood there. */
const SKIP = 'skip';

/** Prose has no longer sentences; a list without end is read up to here, so that no pattern takes long. */
const MOST = 160;

const NONE: readonly string[] = [];

/** Cuts a sentence into tagged segments. Words tagged with the empty tag say nothing and are left out. */
export function segmentsOf(sentence: Sentence, grammar: Grammar): Segment[] {
  const { tokens, folded, parts } = sentence;
  const segments: Segment[] = [];
  let at = 0;
  let end = 0;
  // What a word left out just before leaves behind, as an article does.
  let left = '';
  const push = (tag: string, kinds: readonly string[], first: number, last: number): void => {
    segments.push({ tag, kinds, first, last });
  };
  for (let i = 0; i < tokens.length && segments.length < MOST; ) {
    const token = tokens[i] as (typeof tokens)[number];
    if (token.stem !== PAUSE && i > 0 && isPause(folded.text, end, token.start)) push(PAUSE, NONE, i, i);
    while (at < parts.length && (parts[at]?.first ?? 0) < i) at++;
    const part = parts[at];
    const found = part?.first === i ? part : undefined;
    const last = found?.last ?? i + 1;
    end = tokens[last - 1]?.end ?? token.end;
    if (found === undefined) {
      push(token.stem === PAUSE ? PAUSE : OTHER, NONE, i, last);
      left = '';
    } else {
      const { tag, kinds } = found;
      const form = folded.text.slice(token.start, end);
      if (tag.length > 1) {
        if (tag !== SKIP) left = tag;
      } else {
        const fits = grammar.tagOf(tag, form, left || (segments.at(-1)?.tag ?? ''));
        if (fits !== '') {
          push(fits, kinds, i, last);
          left = '';
        }
      }
    }
    i = last;
  }
  return segments;
}

/** What a sentence must bring along to be recognised. */
export type Sentence = Pick<ParsedSentence, 'tokens' | 'folded' | 'parts' | 'kept'>;

function isPause(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i);
    if (code === 44 || code === 40 || code === 41) return true;
    // A dash parts clauses only with a space before it; "foreign-born" has none.
    if ((code === 45 || code === 0x2013 || code === 0x2014) && to - from > 1) return true;
  }
  return false;
}

/** The tags of segments as one string, for patterns. */
export function tagsOf(segments: readonly Segment[]): string {
  let tags = '';
  for (const { tag } of segments) tags += tag;
  return tags;
}

/** Builds larger segments, one reduction after the other; `sieve` is that of their patterns. */
export function reduce(segments: Segment[], reductions: readonly Reduction[], sieve: Sieve): Segment[] {
  let tags = tagsOf(segments);
  let letters = lettersOf(tags);
  let now = segments;
  for (let i = sieve.next(letters, 0); i < reductions.length; i = sieve.next(letters, i + 1)) {
    const reduction = reductions[i] as Reduction;
    if (!reduction.pattern.test(tags)) continue;
    now = apply(now, tags, reduction);
    tags = tagsOf(now);
    letters = lettersOf(tags);
  }
  return now;
}

function apply(segments: readonly Segment[], tags: string, reduction: Reduction): Segment[] {
  const built: Segment[] = [];
  const moved: Segment[] = [];
  let at = 0;
  for (const match of tags.matchAll(everywhere(reduction.pattern))) {
    if (match[0] === '') continue;
    built.push(...segments.slice(at, match.index));
    at = match.index + match[0].length;
    const parts = segments.slice(match.index, at);
    if (reduction.to !== undefined) {
      moved.push(...parts);
      continue;
    }
    const kinds = reduction.harmless ? [] : parts.flatMap((part) => part.kinds);
    if (reduction.kind !== undefined) kinds.unshift(reduction.kind);
    built.push({ tag: reduction.tag, kinds: [...new Set(kinds)], ...stretchOf(parts) });
  }
  built.push(...segments.slice(at));
  return reduction.to === 'front' ? [...moved, ...built] : [...built, ...moved];
}

/** From the first of the tokens of some segments to the last: what was moved stands out of its place. */
export function stretchOf(parts: readonly Segment[]): Pick<Segment, 'first' | 'last'> {
  return { first: Math.min(...parts.map(({ first }) => first)), last: Math.max(...parts.map(({ last }) => last)) };
}

const EVERYWHERE = new WeakMap<RegExp, RegExp>();

/** The same pattern, made once, to be found as often as it fits. */
function everywhere(pattern: RegExp): RegExp {
  const known = EVERYWHERE.get(pattern);
  if (known !== undefined) return known;
  // Of /W/ it matches both letters of "WW", not the first alone; near miss: "w".
  const made = new RegExp(pattern, 'g');
  EVERYWHERE.set(pattern, made);
  return made;
}
