import type { Grammar } from '../../../recognise/grammar';
import { PEOPLE_TAGS } from '../../../recognise/people-tags';
import { cancels, claims, marks, phrases } from './rules';
import { words } from './words';

/** What the written form of a word tells: "Afghanen" are people, "afghanisch" is not; "Migrant" is one. */
function tagOf(tag: string, form: string): string {
  // Matches "afghanen", "syrer", "turken"; near miss: "afghanischen", "afghane".
  if (tag === 'N') return /(?:en|er|ern|is)$/.test(form) && !/isch/.test(form) ? 'W' : 'N';
  // Matches "migrant", "fluchtling", "geduldeter"; near miss: "migranten".
  if (tag === 'W' && /(?:migrant|fluchtling|asylant|zuwandererin|teter|tigter|suchender|invasor)$/.test(form))
    return '0';
  // Matches "der verdachtigen", of whom there are many; near miss: "der verdachtige".
  if (tag === '1' && /^der [a-z]+(?:igen|gten)$/.test(form)) return 'J';
  return tag;
}

/** The German claim grammar. */
export const grammar: Grammar = {
  ...PEOPLE_TAGS,
  words,
  tagOf,
  reductions: phrases,
  claims,
  cancels,
  marks,
};
