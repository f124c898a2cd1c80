import { plainBreaks } from './sentence-breaks';
import { goesOn, type StopRules } from './sentence-joins';

/** One sentence: UTF-16 offsets into the text that was passed in, end-exclusive, without surrounding white space. */
export interface Sentence {
  start: number;
  end: number;
}

/** What a language adds to the standard rules for where a sentence ends. */
export interface SentenceRules extends StopRules {
  /** BCP 47 tag for the segmenter. */
  locale: string;
}

/** Splits paragraphs into sentences. One per language, since making the segmenter is what costs. */
export interface Segmenter {
  /** The sentences of the stretch `from`..`to`, cut off as they are asked for. */
  split(text: string, from: number, to: number): Iterable<Sentence>;
}

/** Makes the splitter of a language. */
export function createSegmenter(rules: SentenceRules): Segmenter {
  let segmenter: Intl.Segmenter | undefined;

  /** The ends of what the standard takes for sentences. Loading the data for it takes longer than to read a page. */
  function breaksOf(text: string): number[] {
    const plain = plainBreaks(text);
    if (plain !== null) return plain;
    segmenter ??= new Intl.Segmenter(rules.locale, { granularity: 'sentence' });
    return Array.from(segmenter.segment(text), ({ index, segment }) => index + segment.length);
  }

  return {
    *split(text, from, to) {
      // Where the sentence began, where its last piece did, and where that ends.
      let start = from;
      let piece = from;
      let at = from;
      for (let windowStart = from; windowStart < to; ) {
        const windowEnd = windowAfter(text, windowStart, to);
        for (const end of breaksOf(text.slice(windowStart, windowEnd))) {
          const next = windowStart + end;
          if (at > piece && !goesOn(text, piece, at, next, rules)) {
            const sentence = trimmed(text, start, at);
            if (sentence !== null) yield sentence;
            start = at;
          }
          piece = at;
          at = next;
        }
        windowStart = windowEnd;
      }
      const last = trimmed(text, start, to);
      if (last !== null) yield last;
    },
  };
}

/** How much the segmenter gets at once, in UTF-16 units: some engines take time that grows with the square of it. */
const WINDOW = 8192;

/**
 * Where the window that starts at `from` ends: after white space, so that no word is cut, or within a word that is
 * longer than a window. A sentence that is cut goes on, since its first part does not end as a sentence does.
 */
function windowAfter(text: string, from: number, to: number): number {
  if (to - from <= WINDOW) return to;
  let end = from + WINDOW;
  while (end > from && !isBlank(text.charCodeAt(end - 1))) end--;
  return end > from ? end : from + WINDOW;
}

/** The stretch without white space at its ends; null where nothing else is in it. */
function trimmed(text: string, from: number, to: number): Sentence | null {
  let start = from;
  let end = to;
  while (start < end && isSpacing(text.charCodeAt(start))) start++;
  while (end > start && isSpacing(text.charCodeAt(end - 1))) end--;
  return end > start ? { start, end } : null;
}

/**
 * The paragraphs of a text: stretches between line breaks. A break before a small letter is only a wrapped line.
 */
export function* paragraphs(text: string): Generator<Sentence> {
  let start = 0;
  let at = text.indexOf('\n');
  while (at >= 0) {
    let next = at + 1;
    while (next < text.length && isBlank(text.charCodeAt(next))) next++;
    const code = text.charCodeAt(next);
    const small = (code >= 97 && code <= 122) || (code >= 0xdf && code <= 0xff);
    const wrapped = next === at + 1 && small;
    if (!wrapped) {
      const paragraph = trimmed(text, start, at);
      if (paragraph !== null) yield paragraph;
      start = next;
    }
    at = text.indexOf('\n', next);
  }
  const last = trimmed(text, start, text.length);
  if (last !== null) yield last;
}

function isBlank(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13);
}

/** White space and control characters, among them the no-break, thin and wide spaces that pages put between words. */
function isSpacing(code: number): boolean {
  if (code <= 32) return true;
  if (code < 0xa0) return false;
  return code === 0xa0 || (code >= 0x2000 && code <= 0x200b) || code === 0x202f || code === 0x3000 || code === 0xfeff;
}
