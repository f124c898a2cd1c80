/** A beginning of a word in the making: what may follow it, letter by letter. */
interface Branch {
  next: Map<string, Branch>;
  /** A pattern ends here, so that nothing has to follow. */
  ends: boolean;
}

/**
 * The source of a regular expression that finds any of some words. A word is lower case; a space in it stands for
 * whatever parts words; it is only the beginning of one, unless it ends in "$". Common beginnings are shared, which makes
 * the search about three times as fast as a list of alternatives. It never repeats one that begins with another: from
 * `mob, mobs, rob` it makes `(?:mob|rob)`. `ends` false lets "$" mean nothing.
 */
export function anyOf(words: readonly string[], ends: boolean): string {
  const root: Branch = { next: new Map(), ends: false };
  for (const word of words) {
    let at = root;
    for (const letter of ends ? word : word.replace('$', '')) {
      if (at.ends) break;
      let branch = at.next.get(letter);
      if (!branch) {
        branch = { next: new Map(), ends: false };
        at.next.set(letter, branch);
      }
      at = branch;
    }
    at.ends = true;
  }
  return write(root);
}

const SPECIAL: Record<string, string> = { ' ': '[^a-z]+', $: '(?![a-z])' };

function write({ next, ends }: Branch): string {
  if (ends) return '';
  const choices = [...next].map(([letter, branch]) => (SPECIAL[letter] ?? letter) + write(branch));
  return choices.length === 1 ? (choices[0] as string) : `(?:${choices.join('|')})`;
}

// Matches "é" (whole or as e and U+0301), the soft hyphen and the zero-width space; near miss: "e", "’", "–".
const FOLDABLE = /[\xad\xc0-\u017f\u1e9e\u200b-\u200d\u2060\ufeff]|[\u0300-\u036f]/;
// Matches marks that stand in no letter's place; near miss: U+00B4, the free-standing accent.
const MARKS = /[\xad\u200b-\u200d\u2060\ufeff]|[\u0300-\u036f]/g;

// Matches letters that no accent can be taken from: "ß", "ø"; near miss: "ö".
const WHOLE = /[ßẞæœøđł]/gi;
const PLAIN: Record<string, string> = { ß: 'ss', ẞ: 'ss', æ: 'ae', œ: 'oe', ø: 'o', đ: 'd', ł: 'l' };

/** Takes away accents and marks that are not seen, when there are any, so that they don't hide a word. */
export function unmarked(text: string): string {
  if (!FOLDABLE.test(text)) return text;
  return text
    .normalize('NFD')
    .replace(MARKS, '')
    .replace(WHOLE, (letter) => PLAIN[letter.toLowerCase()] ?? letter);
}
