import { anyOf, unmarked } from './word-pattern';

/**
 * The words that let a text pass. All are lower-case beginnings of words, spaces allowed inside; a word that ends in
 * "$" must end there. `strong` words pass on their own, `weak` ones only with one of `harm` in the same text.
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

// A word begins behind anything that is no letter.
const wordOf = (words: readonly string[]) => new RegExp(`(?:^|[^a-z])${anyOf(words, true)}`, 'i');

/** Makes something when it is first asked for. */
function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
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
  const named = once(() => new RegExp(anyOf([...words.strong, ...words.weak], false), 'i'));
  return { test: (text) => named().test(unmarked(text)) };
}
