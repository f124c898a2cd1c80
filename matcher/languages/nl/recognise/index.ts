import type { Grammar } from '../../../recognise/grammar';
import { PEOPLE_TAGS } from '../../../recognise/people-tags';
import { phrases } from './phrases';
import { cancels, claims, marks } from './rules';
import { words } from './words';

/**
 * What the written form of a word tells: "Afghanen" are people, "Afghaanse" only describes them, "Afghaan" is one;
 * "stelen" is done by those who stand near it, "gestolen" was done to somebody.
 */
function tagOf(tag: string, form: string, before: string): string {
  switch (tag) {
    case 'N':
      // Matches "afghanen", "syriers"; near miss: "syrische".
      if (/(?:en|ers|roma)$/.test(form)) return 'W';
      // Matches "afghaanse", "turks"; near miss: "turk".
      return /s(?:e|ch|che)?$/.test(form) ? 'N' : 'w';
    case 'W':
      // Matches "buitenlandse", "illegale"; near miss: "illegalen".
      if (
        /^(?:buitenlandse|illegale|allochtone|vreemde|uitgeprocedeerde|kansloze|ongedocumenteerde|illegaal)$/.test(form)
      )
        return 'N';
      // Matches "migrant", "asielzoeker"; near miss: "migranten", "elke asielzoeker".
      return before !== 'a' &&
        /(?:migrant|vluchteling|zoeker|houder|komer|lander|vreemdeling|toon|reiziger)$/.test(form)
        ? 'w'
        : 'W';
    case 'V':
      // Matches "stelen", "vallen vrouwen lastig"; near miss: "gestolen", "beroofd".
      if (/^ge|(?:[^e]|^ge.*)[dt]$/.test(form)) return 'Z';
      return 'V';
    case 'Á':
      // Matches "als asielzoekers stelen"; near miss: "als asielzoeker".
      return /(?:en|s)$/.test(form) ? 'W' : tag;
    case 'á':
      // "steek" has the stem of "steken", and is a stab.
      return form === 'steek' ? 'H' : tag;
    case '1':
      // Matches "verdachten van"; near miss: "verdacht van".
      return /^verdachten/.test(form) ? 'J' : tag;
    default:
      return tag;
  }
}

/** The Dutch claim grammar. */
export const grammar: Grammar = {
  ...PEOPLE_TAGS,
  words,
  tagOf,
  reductions: phrases,
  claims,
  cancels,
  marks,
};
