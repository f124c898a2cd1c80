import { plainBreaks } from './sentence-breaks';

/** One sentence: UTF-16 offsets into the text that was passed in, end-exclusive, without surrounding white space. */
export interface Sentence {
  start: number;
  end: number;
}

/** What a language adds to the standard rules for where a sentence ends. */
export interface SentenceRules {
  /** BCP 47 tag for the segmenter. */
  locale: string;
  /** Lower-case words that end in a full stop without ending a sentence, without that stop. */
  abbreviations: ReadonlySet<string>;
  /** Whether a full stop behind a short number makes it an ordinal, as in German "am 3. Mai". */
  ordinals?: boolean;
}

/** Splits paragraphs into sentences. One per language, since making the segmenter is what costs. */
export interface Segmenter {
  /** The sentences of the stretch `from`..`to`, cut off as they are asked for. */
  split(text: string, from: number, to: number): Iterable<Sentence>;
}

// Matches "Mr. " and "U.S. "; near miss: "end." with no letter directly before the stop would be "end)." (no match).
const LAST_WORD = /([\p{L}.]+)\.["'”’“)»]*\s*$/u;
// Matches "said", ", he" and " », dit"; near miss: "Said", which opens a sentence.
const GOES_ON = /^[\s"'”’“)»]*[,;:\p{Ll}]/u;
// Matches "end. ", "end?” " and "fin ! » "; near miss: "end, ".
const TERMINAL = /[.!?…][\s"'”’“)\]»]*$/u;

// Matches "am 3. " and "im 21. "; near miss: "im Jahr 2021. ".
const ORDINAL = /(?:^|[^\p{L}\d])\d{1,2}\.\s*$/u;

// Matches the soft hyphen, the zero-width space and the accent of a decomposed "é"; near miss: "é" in one.
const PARTING = /[\xad\u200b-\u200d\u2060\ufeff]|\p{M}/gu;

/** A text without what stands between the letters of a word and is none, so that the rest of it is no initial. */
const joined = (text: string): string => text.replace(PARTING, '');

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

  /** A piece that ends in an abbreviation, an initial, or before a small letter belongs with the next one. */
  function goesOn(piece: string, next: string): boolean {
    if (GOES_ON.test(next.slice(0, 8))) return true;
    if (rules.ordinals === true && ORDINAL.test(piece.slice(-8))) return true;
    const last = LAST_WORD.exec(joined(piece.slice(-24)))?.[1]?.toLowerCase();
    if (last === undefined) return !TERMINAL.test(piece.slice(-12));
    if (/^\p{L}$/u.test(last) || rules.abbreviations.has(last)) return true;
    return false;
  }

  return {
    *split(text, from, to) {
      let start = from;
      let piece = '';
      let at = from;
      for (let windowStart = from; windowStart < to; ) {
        const windowEnd = windowAfter(text, windowStart, to);
        for (const end of breaksOf(text.slice(windowStart, windowEnd))) {
          const segment = text.slice(at, windowStart + end);
          if (piece !== '' && !goesOn(piece, segment)) {
            yield* trimmed(text, start, at);
            start = at;
          }
          piece = segment;
          at = windowStart + end;
        }
        windowStart = windowEnd;
      }
      yield* trimmed(text, start, to);
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

/** The stretch without white space at its ends; none where nothing else is in it. */
function trimmed(text: string, from: number, to: number): Sentence[] {
  let start = from;
  let end = to;
  while (start < end && isSpacing(text.charCodeAt(start))) start++;
  while (end > start && isSpacing(text.charCodeAt(end - 1))) end--;
  return end > start ? [{ start, end }] : [];
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
      yield* trimmed(text, start, at);
      start = next;
    }
    at = text.indexOf('\n', next);
  }
  yield* trimmed(text, start, text.length);
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
