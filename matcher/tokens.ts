import { plainVocabulary, type Vocabulary } from './vocabulary';

/**
 * One word, number or telling mark. `start` and `end` are offsets into the folded text, end-exclusive; `stem` is the
 * form under which the lexicon and the model know it.
 */
export interface Token {
  start: number;
  end: number;
  stem: string;
  /** The number of the stem in the vocabulary of the language, -1 where nothing is known of it. */
  word: number;
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
  /** Sticky; fits an ending that is written behind a mark, as in "Migrant:innen", and is no word of its own. */
  markedEnding?: RegExp;
  /** Letters with marks that are letters of their own and keep them, in lower case: "å", "ä" and "ö" in Swedish. */
  letters?: ReadonlySet<string>;
  /** Whether a space may part the digits of a number, by threes: "10 000". */
  spacedNumbers?: boolean;
}

/** All that is to be said of a word by itself. */
interface Known {
  stem: string;
  word: number;
  plural: boolean;
  cut: number;
}

/** The words of a language with their numbers in its vocabulary. */
export interface NumberedWords extends Words {
  look(word: string): Known;
  numberOf(stem: string): number;
}

/** How many words are remembered. A page can hold any number of different ones; the memory for them is bounded. */
const REMEMBERED = 20_000;

/** Gives words their numbers, none without a vocabulary, and looks at each word only once. */
export function numbered(words: Words, { numberOf }: Vocabulary = plainVocabulary([])): NumberedWords {
  const known = new Map<string, Known>();
  const look = (word: string): Known => {
    let found = known.get(word);
    if (found === undefined) {
      const stem = words.stem(word);
      found = { stem, word: numberOf(stem), plural: words.isPlural(word), cut: words.cut?.(word) ?? 0 };
      if (known.size >= REMEMBERED) known.clear();
      known.set(word, found);
    }
    return found;
  };
  return { ...words, look, numberOf };
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
export function tokenize(text: string, from: number, to: number, words: NumberedWords): Token[] {
  const tokens: Token[] = [];
  let i = from;
  while (i < to) {
    const kind = kindOf(text.charCodeAt(i));
    const start = i;
    if (kind === LETTER) {
      i = wordEnd(text, i, to, words.elisions);
      pushWord(tokens, text, start, i, words);
      if (words.markedEnding !== undefined) i = markedEnd(tokens, text, i, words.markedEnding);
    } else if (kind === DIGIT) {
      i = numberEnd(text, i, to);
      if (words.spacedNumbers) i = groupsEnd(text, i, to);
      tokens.push(markToken(NUMBER, start, i, words));
    } else {
      i++;
      if (kind === MARK) tokens.push(markToken(text.charAt(start), start, i, words));
      else if (kind === APOSTROPHE) {
        const opens = start === from || text.charCodeAt(start - 1) <= 40;
        if (opens || kindOf(text.charCodeAt(i)) !== LETTER) tokens.push(markToken("'", start, i, words));
      }
    }
  }
  return tokens;
}

function pushWord(tokens: Token[], text: string, start: number, end: number, words: NumberedWords): void {
  const written = wordAt(text, start, end);
  const { stem, word, plural, cut } = words.look(written);
  if (cut > 0 && cut < written.length && written.length === end - start) {
    // The first part of a compound stands for all of its kind.
    const first = words.look(written.slice(0, cut));
    tokens.push({ start, end: start + cut, stem: first.stem, word: first.word, plural: true });
    pushWord(tokens, text, start + cut, end, words);
    return;
  }
  tokens.push({ start, end, stem, word, plural });
}

/** Lets the last token, now of many, reach over an ending behind a mark. Tells where the text goes on. */
function markedEnd(tokens: Token[], text: string, at: number, ending: RegExp): number {
  ending.lastIndex = at;
  const found = ending.exec(text);
  const last = tokens.at(-1);
  if (found === null || last === undefined) return at;
  last.end = at + found[0].length;
  last.plural = true;
  return last.end;
}

function markToken(stem: string, start: number, end: number, { numberOf }: NumberedWords): Token {
  return { start, end, stem, word: numberOf(stem), plural: false };
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
