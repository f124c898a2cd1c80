import { writeGateWords } from './gate-text';
import { once } from './once';
import { type Spots, spotsIn } from './spots';
import { plainOf } from './word-pattern';
import { END, expressionOf } from './word-trie';

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

/** A gate for the joined text of many blocks. */
export interface WideGate {
  /** Where in a text it finds words, so that only the parts of a page that hold one need to be looked at. */
  spots(text: string): Spots;
}

// A word begins behind anything that is no letter, unless it may stand anywhere. For "mob" it matches "a mob", "mobs";
// near miss: "thermobil".
const found = (starts: string, inner: string): RegExp =>
  new RegExp(`(?:^|[^a-z])${expressionOf(starts)}|${expressionOf(inner)}`);

const ofAnyStrength = (trie: string): string => trie.replaceAll('!', '');
/** Lets no weak word match. Matches the ends of "ab" and "c" in "(ab|c|d!)"; near miss: that of "d!". */
const strongOf = (trie: string): string => ofAnyStrength(trie.replace(/(?<![!)])(?=[|)]|$)/g, '[]'));

/** Lets any word match, and asks not whether it ends. */
const beginningsOf = (trie: string): string => expressionOf(ofAnyStrength(trie)).replaceAll(END, '');

/**
 * Makes a gate from the text that `writeGateWords` makes. Each of its regular expressions, which browsers compile to machine
 * code, is made when it is first needed, since most pages end before.
 */
export function gateOf(text: string): Gate {
  const [starts, inner, harm, harmInner] = text.split('\n') as [string, string, string, string];
  const named = once(() => found(ofAnyStrength(starts), ofAnyStrength(inner)));
  const strong = once(() => found(strongOf(starts), strongOf(inner)));
  const bad = once(() => found(harm, harmInner));
  return {
    test(text) {
      const plain = plainOf(text);
      // Most texts end here, after one look.
      return named().test(plain) && (strong().test(plain) || bad().test(plain));
    },
  };
}

/**
 * Makes a gate for the text of a whole part of a page, in which the words of neighbouring paragraphs may stand together
 * without a space. It also finds words in texts that the real gate refuses, but never misses
 * a part that would pass.
 */
export function wideGateOf(text: string): WideGate {
  const [starts, inner] = text.split('\n') as [string, string];
  // For "mob$" it matches "endMobs" in lower case, where paragraphs stand together; near miss: "mop".
  const named = once(() => new RegExp(`${beginningsOf(starts)}|${beginningsOf(inner)}`, 'g'));
  return {
    spots: (text) => spotsIn(text, named()),
  };
}

/** Makes a gate from its words. */
export const createGate = (words: GateWords): Gate => gateOf(writeGateWords(words));

/** Makes a gate for the text of a whole part of a page from its words. */
export const createWideGate = (words: GateWords): WideGate => wideGateOf(writeGateWords(words));
