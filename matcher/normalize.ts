/**
 * Folds text so that the same words always look the same, and remembers where every folded character came from.
 * `text` is lower case with plain quotes and spaces; `map[i]` is the offset in the original of folded character `i`,
 * and `map[text.length]` is the length of the original. `map` is null where the two texts have the same offsets.
 */
export interface Folded {
  text: string;
  /** The text as it was. */
  source: string;
  map: Uint32Array | null;
}

// Matches "é", "’" and the soft hyphen; near miss: plain "e'-", for which the text is only put in lower case.
const NEEDS_FOLDING = /[^\t\n\r -~]/;
// Matches U+0301 (the accent of a decomposed "é"); near miss: U+00B4, the free-standing accent.
const COMBINING = /\p{M}/u;

/** Whether a character begins with a combining mark. The pattern takes long to compile, and hardly any text needs it. */
function isCombining(character: string): boolean {
  const code = character.charCodeAt(0);
  return code >= 0x300 && (code <= 0x36f || COMBINING.test(character));
}

/** Characters that take no part in a word: soft hyphen, zero-width space and joiners, direction marks, BOM. */
function isInvisible(code: number): boolean {
  return code === 0xad || (code >= 0x200b && code <= 0x200f) || (code >= 0x2060 && code <= 0x2064) || code === 0xfeff;
}

function foldSpace(code: number): boolean {
  return code === 0xa0 || code === 0x1680 || (code >= 0x2000 && code <= 0x200a) || code === 0x202f || code === 0x3000;
}

const QUOTES: Record<number, string> = {
  8216: "'",
  8217: "'",
  8218: "'",
  8249: "'",
  8250: "'",
  8219: "'",
  8242: "'",
  700: "'",
  8220: '"',
  8221: '"',
  8222: '"',
  8223: '"',
  8243: '"',
  171: '"',
  187: '"',
  8208: '-',
  8209: '-',
  8210: '-',
  8211: '-',
  8212: '-',
};

/** Letters that are written as others where a keyboard lacks them, and that no decomposition takes apart. */
const SPELLED: Record<string, string> = { œ: 'oe', æ: 'ae', ß: 'ss', ø: 'o', ł: 'l', đ: 'd' };

/**
 * Folds `text`. Never throws; lone surrogates are kept as they are. Offsets are UTF-16. `letters` are those that keep their
 * marks, since they are letters of their own in a language: without "å" and "ä" Swedish could not tell "gång" from "gäng".
 */
export function fold(text: string, letters?: ReadonlySet<string>): Folded {
  if (!NEEDS_FOLDING.test(text)) return { text: text.toLowerCase(), source: text, map: null };
  const even = foldEvenly(text, letters);
  return even === null ? foldUnevenly(text, letters) : { text: even, source: text, map: null };
}

/** Folds text of which every unit becomes one, as in most with accents and quotation marks; null for other text. */
function foldEvenly(text: string, letters?: ReadonlySet<string>): string | null {
  let folded = '';
  let from = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 0x80) continue;
    const letter = letters === undefined ? '' : text.charAt(i).toLowerCase();
    const unit = letters?.has(letter) ? letter : foldUnit(code);
    if (unit.length !== 1) return null;
    folded += text.slice(from, i).toLowerCase() + unit;
    from = i + 1;
  }
  return folded + text.slice(from).toLowerCase();
}

function foldUnevenly(text: string, letters?: ReadonlySet<string>): Folded {
  const parts: string[] = [];
  const map = new Uint32Array(text.length * 2 + 1);
  let length = 0;
  const put = (all: string, at: number, step: number): void => {
    // Whatever a page holds, there is room for twice its length only.
    const piece = length + all.length < map.length ? all : all.slice(0, map.length - 1 - length);
    for (let k = 0; k < piece.length; k++) map[length++] = at + k * step;
    parts.push(piece);
  };
  for (let i = 0; i < text.length; ) {
    const begin = i;
    while (i < text.length && text.charCodeAt(i) < 0x80) i++;
    // A letter that is put together from two is one of the language's own, or loses its mark.
    const whole = letters === undefined || i === begin ? '' : composed(text, i - 1);
    const own = letters?.has(whole) === true;
    const end = own ? i - 1 : i;
    if (end > begin) put(text.slice(begin, end).toLowerCase(), begin, 1);
    if (own) put(whole, i++ - 1, 0);
    else if (i < text.length) {
      const letter = letters === undefined ? '' : text.charAt(i).toLowerCase();
      put(letters?.has(letter) ? letter : foldUnit(text.charCodeAt(i)), i++, 0);
    }
  }
  map[length] = text.length;
  return { text: parts.join(''), source: text, map: map.subarray(0, length + 1) };
}

/** A letter and the mark behind it as one small letter, empty where none stands there. */
function composed(text: string, at: number): string {
  const code = text.charCodeAt(at + 1);
  return code >= 0x300 && code <= 0x36f
    ? text
        .slice(at, at + 2)
        .normalize('NFC')
        .toLowerCase()
    : '';
}

/** How UTF-16 units beyond ASCII are folded, as far as they were met. */
const UNITS = new Map<number, string>();
/** A page can hold any number of different ones; the memory for them is bounded. */
const MOST_UNITS = 4_000;

function foldUnit(code: number): string {
  let folded = UNITS.get(code);
  if (folded === undefined) {
    if (foldSpace(code)) folded = ' ';
    else folded = isInvisible(code) ? '' : (QUOTES[code] ?? foldLetter(String.fromCharCode(code)));
    if (UNITS.size >= MOST_UNITS) UNITS.clear();
    UNITS.set(code, folded);
  }
  return folded;
}

/** A letter without its accents, so that "Brå" and "Bra", "Straße" and "Strasse" meet; a mark on its own vanishes. */
function foldLetter(letter: string): string {
  const spelled = SPELLED[letter.toLowerCase()];
  if (spelled !== undefined) return spelled;
  const base = letter.normalize('NFKD');
  if (base.length > 8) return letter;
  return Array.from(base, (character) => (isCombining(character) ? '' : character.toLowerCase())).join('');
}

/** Where the accents end that stand by themselves behind the letter before an offset in the original. */
export function afterAccents({ map, source }: Folded, offset: number): number {
  let end = offset;
  while (map !== null && end < source.length && isCombining(source.charAt(end))) end++;
  return end;
}

/** Turns an offset in folded text into one in the original. */
export function original(folded: Folded, offset: number): number {
  return folded.map === null ? offset : (folded.map[offset] ?? 0);
}
