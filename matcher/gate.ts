import { once } from './once';
import { anyOf, unmarked } from './word-pattern';

/**
 * The words that let a text pass. All are lower-case beginnings of words, spaces allowed inside, written without accents
 * ("fluchtling", "strasse", "etranger"), as the text is read; a word that ends in "$" must end there, and one that
 * begins with "*" may stand anywhere in a longer word ("*kriminalitat"). `strong` words pass on their own, `weak` ones only with one of `harm` in the same text.
 */
export interface GateWords {
  strong: readonly string[];
  weak: readonly string[];
  harm: readonly string[];
}

/** Tells at memory speed whether a text could hold a claim at all. */
export interface Gate {
  /** True when the text is worth matching. Time grows with the length of the text alone. */
  test(text: string): boolean;
}

const ANYWHERE = '*';
const bare = (word: string): string => (word.startsWith(ANYWHERE) ? word.slice(1) : word);

// A word begins behind anything that is no letter, unless it may stand anywhere.
function wordOf(words: readonly string[]): RegExp {
  const inner = words.filter((word) => word.startsWith(ANYWHERE)).map(bare);
  const starts = words.filter((word) => !word.startsWith(ANYWHERE));
  const first = `(?:^|[^a-z])${anyOf(starts, true)}`;
  return new RegExp(inner.length === 0 ? first : `${first}|${anyOf(inner, true)}`, 'i');
}

/**
 * Makes a gate from regular expressions, which browsers compile to machine code. Each is made when it is first needed,
 * since most pages end before.
 */
export function createGate(words: GateWords): Gate {
  const named = once(() => wordOf([...words.strong, ...words.weak]));
  const strong = once(() => wordOf(words.strong));
  const harm = once(() => wordOf(words.harm));
  return {
    test(text) {
      const plain = unmarked(text);
      // Most texts end here, after one look.
      return named().test(plain) && (strong().test(plain) || harm().test(plain));
    },
  };
}

/**
 * Makes a gate for the text of a whole part of a page, in which the words of neighbouring paragraphs may stand together
 * without a space. It also passes texts that the real gate refuses, but never refuses one of which a part would pass.
 */
export function createWideGate(words: GateWords): Gate {
  const named = once(() => new RegExp(anyOf([...words.strong, ...words.weak].map(bare), false), 'i'));
  return { test: (text) => named().test(unmarked(text)) };
}
