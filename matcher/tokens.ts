/**
 * One word, number or telling mark. `start` and `end` are offsets into the folded text, end-exclusive; `stem` is the
 * form under which the lexicon and the model know it.
 */
export interface Token {
  start: number;
  end: number;
  stem: string;
  /** Whether the word looks like a plural. */
  plural: boolean;
}

/** How a language treats single words, which arrive in lower case and without apostrophes. */
export interface Words {
  /** The form in which the lexicon and the model know the word. */
  stem(word: string): string;
  isPlural(word: string): boolean;
  /** What is shortened before an apostrophe and still a word of its own, as "l" in the French "l'étranger". */
  elisions?: ReadonlySet<string>;
  /** Where a compound is cut in two, as an offset in the word; 0 for a word that is none. The second part is cut again. */
  cut?(word: string): number;
  /** Whether a space may part the digits of a number, by threes: "10 000". */
  spacedNumbers?: boolean;
}

const LETTER = 1;
const DIGIT = 2;
const APOSTROPHE = 3;
const MARK = 4;
const POINT = 5;

const KINDS = new Uint8Array(128);
for (let code = 97; code <= 122; code++) KINDS[code] = LETTER;
for (let code = 48; code <= 57; code++) KINDS[code] = DIGIT;
KINDS[39] = APOSTROPHE;
for (const mark of '"?:;%$,') KINDS[mark.charCodeAt(0)] = MARK;
KINDS[46] = POINT;

/** Longer words are cut for comparison: no lexicon has longer ones, and a page can hold a word of any length. */
const LONGEST = 40;

function kindOf(code: number): number {
  if (code < 128) return KINDS[code] ?? 0;
  return code >= 0xc0 && !(code >= 0x2000 && code <= 0x2bff) ? LETTER : 0;
}

/** The stem under which every number is known to the model. */
export const NUMBER = '#';

/**
 * Cuts folded text into tokens. Hyphens part words ("foreign-born" is two); an apostrophe inside a word is dropped
 * ("don't" becomes "dont") and a possessive "'s" with it, unless the language knows what stands before it as a word.
 */
export function tokenize(text: string, from: number, to: number, words: Words): Token[] {
  const tokens: Token[] = [];
  let i = from;
  while (i < to) {
    const kind = kindOf(text.charCodeAt(i));
    const start = i;
    if (kind === LETTER) {
      i = wordEnd(text, i, to, words.elisions);
      pushWord(tokens, text, start, i, words);
    } else if (kind === DIGIT) {
      i = numberEnd(text, i, to);
      if (words.spacedNumbers) i = groupsEnd(text, i, to);
      tokens.push({ start, end: i, stem: NUMBER, plural: false });
    } else {
      i++;
      if (kind === MARK) tokens.push({ start, end: i, stem: text.charAt(start), plural: false });
      else if (kind === APOSTROPHE) {
        const opens = start === from || text.charCodeAt(start - 1) <= 40;
        if (opens || kindOf(text.charCodeAt(i)) !== LETTER) tokens.push({ start, end: i, stem: "'", plural: false });
      }
    }
  }
  return tokens;
}

function pushWord(tokens: Token[], text: string, start: number, end: number, words: Words): void {
  const word = wordAt(text, start, end);
  const cut = words.cut === undefined || word.length !== end - start ? 0 : words.cut(word);
  if (cut > 0 && cut < word.length) {
    // The first part of a compound stands for all of its kind.
    tokens.push({ start, end: start + cut, stem: words.stem(word.slice(0, cut)), plural: true });
    pushWord(tokens, text, start + cut, end, words);
    return;
  }
  tokens.push({ start, end, stem: words.stem(word), plural: words.isPlural(word) });
}

function wordEnd(text: string, start: number, to: number, elisions?: ReadonlySet<string>): number {
  let i = start;
  while (i < to) {
    const kind = kindOf(text.charCodeAt(i));
    const inside = kind === APOSTROPHE && i + 1 < to && kindOf(text.charCodeAt(i + 1)) === LETTER;
    if (kind !== LETTER && kind !== DIGIT && !inside) break;
    if (inside && elisions?.has(text.slice(start, i))) break;
    i++;
  }
  return i;
}

function numberEnd(text: string, start: number, to: number): number {
  let i = start;
  while (i < to) {
    const kind = kindOf(text.charCodeAt(i));
    const inside =
      (kind === POINT || text.charCodeAt(i) === 44) && i + 1 < to && kindOf(text.charCodeAt(i + 1)) === DIGIT;
    if (kind !== DIGIT && !inside) break;
    i++;
  }
  return i;
}

/** The end of a number whose further digits follow by threes behind spaces: "000" behind "10 "; near miss: "2020 30". */
function groupsEnd(text: string, end: number, to: number): number {
  let i = end;
  while (text.charCodeAt(i) === 32 && i + 4 <= to && numberEnd(text, i + 1, to) === i + 4) i += 4;
  return i;
}

function wordAt(text: string, start: number, end: number): string {
  const word = text.slice(start, Math.min(end, start + LONGEST));
  const at = word.indexOf("'");
  if (at < 0) return word;
  if (at === word.length - 2 && word.endsWith("'s")) return word.slice(0, at);
  return word.replaceAll("'", '');
}
