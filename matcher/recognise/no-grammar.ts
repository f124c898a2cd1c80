import type { Grammar } from './grammar';

/** The grammar of a language that has none yet: it recognises nothing, and the model decides alone. */
export const NO_GRAMMAR: Grammar = {
  words: {},
  tagOf: (tag) => tag,
  // Fits nothing at all; near miss: the empty text.
  names: /(?!)/,
  pronoun: '',
  people: '',
  reductions: [],
  claims: [],
  cancels: [],
  marks: [],
};
