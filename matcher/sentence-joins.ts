/*
 * Which breaks of the standard are none: behind abbreviations, initials and ordinals, and before a small letter. Patterns
 * tell it of any text; where that is ASCII, Latin-1 letters, dashes and quotation marks, a look at a few characters tells
 * the same, without compiling what Unicode calls a letter.
 */

/** What a language says of its full stops. */
export interface StopRules {
  /** Lower-case words that end in a full stop without ending a sentence, without that stop. */
  abbreviations: ReadonlySet<string>;
  /** Whether a full stop behind a short number makes it an ordinal, as in German "am 3. Mai". */
  ordinals?: boolean;
}

/** How many units before a break are looked at for its last word, for an ordinal and for a mark; and how many behind. */
const WORD = 24;
const NUMBER = 8;
const MARK = 12;
const BEHIND = 8;

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

/** Whether the piece `from`..`at` of a text, which the standard breaks at `at`, goes on in the next one, up to `to`. */
export function goesOn(text: string, from: number, at: number, to: number, rules: StopRules): boolean {
  return goesOnPlainly(text, from, at, to, rules) ?? goesOnByPatterns(text, from, at, to, rules);
}

/** The same by patterns, for any text. */
export function goesOnByPatterns(text: string, from: number, at: number, to: number, rules: StopRules): boolean {
  const before = (units: number): string => text.slice(Math.max(from, at - units), at);
  if (GOES_ON.test(text.slice(at, Math.min(to, at + BEHIND)))) return true;
  if (rules.ordinals === true && ORDINAL.test(before(NUMBER))) return true;
  const last = LAST_WORD.exec(joined(before(WORD)))?.[1]?.toLowerCase();
  if (last === undefined) return !TERMINAL.test(before(MARK));
  // Matches the initial "p" of "p. 3"; near miss: "pp".
  return /^\p{L}$/u.test(last) || rules.abbreviations.has(last);
}

const STOP = 46;

const isSpace = (code: number): boolean => code === 32 || (code >= 9 && code <= 13) || code === 0xa0;
const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** Quotation marks that can close, and a closing bracket. */
function isClosing(code: number): boolean {
  if (code < 128) return code === 34 || code === 39 || code === 41;
  return code === 0xbb || code === 0x2019 || code === 0x201c || code === 0x201d;
}

function isSmall(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 0xdf && code <= 0xff && code !== 0xf7);
}

function isLetter(code: number): boolean {
  return isSmall(code) || (code >= 65 && code <= 90) || (code >= 0xc0 && code <= 0xde && code !== 0xd7);
}

/** Whether it takes the patterns to tell what a character is. */
function isBeyond(code: number): boolean {
  if (code < 128) return false;
  const known = code === 0xa0 || code === 0xab || code === 0xbb || (code >= 0xc0 && code <= 0xff);
  return !known && (code < 0x2010 || code > 0x2027);
}

/** The same for text that is plain where it is looked at; undefined for other text. */
export function goesOnPlainly(
  text: string,
  from: number,
  at: number,
  to: number,
  rules: StopRules,
): boolean | undefined {
  const opens = opensSmall(text, at, Math.min(to, at + BEHIND));
  if (opens !== false) return opens;
  if (rules.ordinals === true) {
    const counts = isOrdinal(text, Math.max(from, at - NUMBER), at);
    if (counts !== false) return counts;
  }
  const least = Math.max(from, at - WORD);
  let end = at;
  while (end > least && isSpace(text.charCodeAt(end - 1))) end--;
  while (end > least && isClosing(text.charCodeAt(end - 1))) end--;
  if (end > least && isBeyond(text.charCodeAt(end - 1))) return undefined;
  if (end === least || text.charCodeAt(end - 1) !== STOP) return endsOpen(text, Math.max(from, at - MARK), at);
  const stop = end - 1;
  let start = stop;
  while (start > least && (isLetter(text.charCodeAt(start - 1)) || text.charCodeAt(start - 1) === STOP)) start--;
  if (start > least && isBeyond(text.charCodeAt(start - 1))) return undefined;
  if (start === stop) return endsOpen(text, Math.max(from, at - MARK), at);
  if (stop - start === 1 && isLetter(text.charCodeAt(start))) return true;
  return rules.abbreviations.has(text.slice(start, stop).toLowerCase());
}

/** `GOES_ON` for plain text. */
function opensSmall(text: string, from: number, to: number): boolean | undefined {
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (isBeyond(code)) return undefined;
    // A comma, a colon, a semicolon or a small letter.
    if (!isSpace(code) && !isClosing(code)) return isSmall(code) || code === 44 || code === 58 || code === 59;
  }
  return false;
}

/** `ORDINAL` for plain text. */
function isOrdinal(text: string, from: number, to: number): boolean | undefined {
  let at = to;
  while (at > from && isSpace(text.charCodeAt(at - 1))) at--;
  if (at > from && isBeyond(text.charCodeAt(at - 1))) return undefined;
  if (at === from || text.charCodeAt(--at) !== STOP) return false;
  const stop = at;
  while (at > from && isDigit(text.charCodeAt(at - 1))) at--;
  if (stop - at < 1 || stop - at > 2) return false;
  if (at === from) return true;
  return isBeyond(text.charCodeAt(at - 1)) ? undefined : !isLetter(text.charCodeAt(at - 1));
}

/** Not `TERMINAL`, for plain text. */
function endsOpen(text: string, from: number, to: number): boolean | undefined {
  let at = to;
  while (at > from && (isSpace(text.charCodeAt(at - 1)) || isClosing(text.charCodeAt(at - 1)) || text[at - 1] === ']'))
    at--;
  if (at === from) return true;
  const code = text.charCodeAt(at - 1);
  if (isBeyond(code)) return undefined;
  return code !== STOP && code !== 33 && code !== 63 && code !== 0x2026;
}
