// Matches "é" (whole or as e and U+0301), the soft hyphen and the zero-width space; near miss: "e", "’", "–".
const FOLDABLE = /[\xad\xc0-\u024f\u1e00-\u1eff\u200b-\u200d\u2060\ufeff]|[\u0300-\u036f]/g;
// Matches marks that stand in no letter's place, so that a letter is left alone; near miss: "e".
const MARKS = /[\xad\u200b-\u200d\u2060\ufeff]|[\u0300-\u036f]/g;

/** Letters that no accent can be taken from. */
const WHOLE: Record<string, string> = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', đ: 'd', ł: 'l' };

/** What was found of single letters, since the standard's tables take long to ask. */
const bare: Record<string, string> = {};

function bareOf(letter: string): string {
  if (bare[letter] === undefined) {
    const plain = letter.normalize('NFD').replace(MARKS, '');
    bare[letter] = WHOLE[plain] ?? plain;
  }
  return bare[letter];
}

/** Whether a text holds accents or marks that would hide a word. Without them, its plain form has the same offsets. */
export const isMarked = (text: string): boolean => text.search(FOLDABLE) >= 0;

/**
 * A text as words are looked for in it: in lower case, without accents and without marks that are not seen, so that none of
 * these hides a word. Expressions that disregard case instead take ten times as long to make.
 */
export const plainOf = (text: string): string => text.toLowerCase().replace(FOLDABLE, bareOf);
