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

/** Folds `text`. Never throws; lone surrogates are kept as they are. Offsets are UTF-16. */
export function fold(text: string): Folded {
  if (!NEEDS_FOLDING.test(text)) return { text: text.toLowerCase(), source: text, map: null };
  const parts: string[] = [];
  const map = new Uint32Array(text.length * 2 + 1);
  let length = 0;
  const put = (piece: string, at: number): void => {
    if (length + piece.length >= map.length) return;
    parts.push(piece);
    for (let k = 0; k < piece.length; k++) map[length++] = at;
  };
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 0x80) {
      put(text.charAt(i).toLowerCase(), i);
    } else if (foldSpace(code)) {
      put(' ', i);
    } else if (!isInvisible(code)) {
      const plain = QUOTES[code];
      if (plain !== undefined) put(plain, i);
      else foldLetter(text.charAt(i), i, put);
    }
  }
  map[length] = text.length;
  return { text: parts.join(''), source: text, map: map.subarray(0, length + 1) };
}

/** Puts a letter without its accents, so that "Brå" and "Bra", "Straße" and "Strasse" meet; a mark on its own vanishes. */
function foldLetter(letter: string, at: number, put: (piece: string, at: number) => void): void {
  const spelled = SPELLED[letter.toLowerCase()];
  if (spelled !== undefined) {
    put(spelled, at);
    return;
  }
  const base = letter.normalize('NFKD');
  if (base.length > 8) {
    put(letter, at);
    return;
  }
  for (const character of base) {
    if (!COMBINING.test(character)) put(character.toLowerCase(), at);
  }
}

/** Where the accents end that stand by themselves behind the letter before an offset in the original. */
export function afterAccents({ map, source }: Folded, offset: number): number {
  let end = offset;
  while (map !== null && end < source.length && COMBINING.test(source.charAt(end))) end++;
  return end;
}

/** Turns an offset in folded text into one in the original. */
export function original(folded: Folded, offset: number): number {
  return folded.map === null ? offset : (folded.map[offset] ?? 0);
}
