import type { Grammar } from '../../../recognise/grammar';
import { PEOPLE_TAGS } from '../../../recognise/people-tags';
import { harm } from './harm';
import { links } from './links';
import { people } from './people';
import { phrases } from './phrases';
import { cancels, claims, marks } from './rules';

/** What the written form of a word tells: "killed" after "were" is done to somebody, "criminals" are people. */
function tagOf(tag: string, form: string, before: string): string {
  const many = form.length > 3 && form.endsWith('s');
  switch (tag) {
    case 't':
      return form.endsWith('over') ? 'τ' : 't';
    case '5':
      // Matches "12,000", "50000"; near miss: "1999", a year.
      return /\d,\d{3}|^\d{5,}$/.test(form) ? 'Q' : '5';
    case 'q':
      return form === 'nations' ? '3' : 'q';
    case 'N':
      return many && form !== 'roma' ? 'W' : 'N';
    case 'W':
      if (many || form.endsWith('people') || form.endsWith('men')) return 'W';
      return before === '1' ? '0' : '&';
    case 'A':
      // Matches "criminals", "terrorists"; near miss: "dangerous".
      return many && /(?:al|ist|di)s$/.test(form) ? 'K' : 'A';
    case 'X':
    case 'V':
      // Matches "(were) stabbed", "shot"; near miss: "(were) killing".
      if (before === 'B' && /(?:ed|en|wn|ot|ain)$/.test(form)) return 'i';
      return form.endsWith('ing') && before === 'B' ? 'V' : tag;
    default:
      return tag;
  }
}

/** The English claim grammar. */
export const grammar: Grammar = {
  ...PEOPLE_TAGS,
  words: { ...people, ...harm, ...links },
  tagOf,
  reductions: phrases,
  claims,
  cancels,
  marks,
};
