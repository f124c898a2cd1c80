/*
 * Where sentences end by the rules of Unicode Standard Annex #29 (SB6 to SB11), for text of which most of the press is
 * made: ASCII, Latin-1 letters, dashes and quotation marks. It gives exactly what `Intl.Segmenter` gives for such text,
 * which a test holds against it, but needs no data to be loaded first.
 */

const OTHER = 0;
const SPACE = 1;
const LOWER = 2;
const UPPER = 3;
const NUMBER = 4;
const POINT = 5;
const STOP = 6;
const CLOSE = 7;
const GOES_ON = 8;

// Matches "Mr. Brå said: “no”."; near miss: text with a line break, a soft hyphen or the ideographic full stop.
const PLAIN = /^[\t -~\xa0£«»\xc0-\xff–—‘’“”„€]*$/;

const KINDS = new Uint8Array(256);
for (let code = 0; code < 256; code++) KINDS[code] = kindOfLatin(String.fromCharCode(code));

function kindOfLatin(letter: string): number {
  if ('\t \xa0'.includes(letter)) return SPACE;
  if ('0' <= letter && letter <= '9') return NUMBER;
  if (letter === '.') return POINT;
  if ('!?'.includes(letter)) return STOP;
  if ('"\'()[]{}«»'.includes(letter)) return CLOSE;
  if (',-:;'.includes(letter)) return GOES_ON;
  if (letter !== letter.toUpperCase() || letter === 'ß') return LOWER;
  return letter !== letter.toLowerCase() ? UPPER : OTHER;
}

function kindAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code < 256) return KINDS[code] as number;
  if (code === 0x20ac) return OTHER;
  return code < 0x2018 ? GOES_ON : CLOSE;
}

/** The ends of the sentences of a text, the last of which is its own, or null for text that needs other rules. */
export function plainBreaks(text: string): number[] | null {
  if (!PLAIN.test(text)) return null;
  const breaks: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code !== 46 && code !== 33 && code !== 63) continue;
    const end = endBehind(text, at, code === 46);
    if (end > 0 && end < text.length) breaks.push(end);
  }
  if (text !== '') breaks.push(text.length);
  return breaks;
}

/** Where the sentence ends that a full stop (`point`), or another mark, at `at` may end; 0 where it goes on. */
function endBehind(text: string, at: number, point: boolean): number {
  let next = at + 1;
  if (point) {
    const behind = kindAt(text, next);
    if (behind === NUMBER) return 0;
    const before = at > 0 ? kindAt(text, at - 1) : OTHER;
    if (behind === UPPER && (before === UPPER || before === LOWER)) return 0;
  }
  while (next < text.length && kindAt(text, next) === CLOSE) next++;
  while (next < text.length && kindAt(text, next) === SPACE) next++;
  if (next === text.length) return next;
  const first = kindAt(text, next);
  if (first === GOES_ON || first === POINT || first === STOP) return 0;
  return point && smallLetterFollows(text, next) ? 0 : next;
}

function smallLetterFollows(text: string, from: number): boolean {
  for (let at = from; at < text.length; at++) {
    const kind = kindAt(text, at);
    if (kind === LOWER) return true;
    if (kind === UPPER || kind === POINT || kind === STOP) return false;
  }
  return false;
}
