import type { Grammar } from './grammar';

/** The tags by which the grammars name the people of a claim, those among them who do harm, and "they". */
export const PEOPLE_TAGS: Pick<Grammar, 'names' | 'pronoun' | 'people'> = {
  // Fits the tags of "migrants came" and of "criminal aliens came"; near miss: those of "an Afghan came".
  names: /[WY]/,
  pronoun: 'T',
  people: 'W',
};
