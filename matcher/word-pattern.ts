// Matches "é" (whole or as e and U+0301), the soft hyphen and the zero-width space; near miss: "e", "’", "–".
const FOLDABLE = /[\xad\xc0-\u017f\u1e9e\u200b-\u200d\u2060\ufeff]|[\u0300-\u036f]/;
// Matches marks that stand in no letter's place; near miss: U+00B4, the free-standing accent.
const MARKS = /[\xad\u200b-\u200d\u2060\ufeff]|[\u0300-\u036f]/g;

// Matches letters that no accent can be taken from: "ß", "ø"; near miss: "ö".
const WHOLE = /[ßẞæœøđł]/gi;
const PLAIN: Record<string, string> = { ß: 'ss', ẞ: 'ss', æ: 'ae', œ: 'oe', ø: 'o', đ: 'd', ł: 'l' };

/** Whether a text holds accents or marks that would hide a word. */
export const isMarked = (text: string): boolean => FOLDABLE.test(text);

/** Takes away accents and marks that are not seen, so that they don't hide a word. */
export function withoutMarks(text: string): string {
  let plain = '';
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < FIRST && code !== HYPHEN) continue;
    const latin = code >= FIRST && code <= LAST;
    if (!latin && code !== HYPHEN && !(code >= 0x300 && code <= 0x36f)) {
      // Dashes, quotation marks and the sign of the euro stay; what else there is takes the standard's tables.
      if ((code >= 0x2010 && code <= 0x2027) || code === 0x20ac) continue;
      return decomposed(text);
    }
    plain += text.slice(from, at);
    if (latin) plain += bareOf(code);
    from = at + 1;
  }
  return plain + text.slice(from);
}

/** The soft hyphen. */
const HYPHEN = 0xad;
/** The letters that the press of Europe writes in Latin script. */
const FIRST = 0xc0;
const LAST = 0x17f;

/** What was found of single letters. */
const BARE: string[] = [];

function bareOf(code: number): string {
  BARE[code - FIRST] ??= decomposed(String.fromCharCode(code));
  return BARE[code - FIRST] as string;
}

/** `withoutMarks` by the standard's decomposition. */
function decomposed(text: string): string {
  return text
    .normalize('NFD')
    .replace(MARKS, '')
    .replace(WHOLE, (letter) => PLAIN[letter.toLowerCase()] ?? letter);
}

/** Takes away accents and marks that are not seen, when there are any. */
export const unmarked = (text: string): string => (isMarked(text) ? withoutMarks(text) : text);
