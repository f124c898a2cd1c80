import { type GateSources, sourcesOf } from './gate-sources';
import { once } from './once';
import { type Spots, spotsIn } from './spots';
import { unmarked } from './word-pattern';

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
export interface WideGate extends Gate {
  /** Where in a text it finds words, so that only the parts of a page that hold one need to be looked at. */
  spots(text: string): Spots;
}

/**
 * Makes a gate from regular expressions, which browsers compile to machine code. Each is made when it is first needed,
 * since most pages end before.
 */
export function gateOf(sources: GateSources): Gate {
  const named = once(() => new RegExp(sources.named, 'i'));
  const strong = once(() => new RegExp(sources.strong, 'i'));
  const harm = once(() => new RegExp(sources.harm, 'i'));
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
export function wideGateOf(sources: GateSources): WideGate {
  const named = once(() => new RegExp(sources.wide, 'gi'));
  return {
    test(text) {
      const words = named();
      words.lastIndex = 0;
      return words.test(unmarked(text));
    },
    spots: (text) => spotsIn(text, named()),
  };
}

/** Makes a gate from its words. */
export const createGate = (words: GateWords): Gate => gateOf(sourcesOf(words));

/** Makes a gate for the text of a whole part of a page from its words. */
export const createWideGate = (words: GateWords): WideGate => wideGateOf(sourcesOf(words));
