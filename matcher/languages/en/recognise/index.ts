import type { Grammar } from '../../../recognise/grammar';
import { PEOPLE_TAGS } from '../../../recognise/people-tags';
import { cancels, marks } from './cancels';
import { claims } from './claims';
import { harm } from './harm';
import { links } from './links';
import { people } from './people';
import { phrases } from './phrases';

/** A deed behind "to be" is done to somebody, or being done by them. */
function done(tag: string, form: string, before: string): string {
  if (before !== 'B') return tag;
  // Matches "(were) stabbed", "shot"; near miss: "(were) killing".
  if (/(?:ed|en|wn|ot|ain)$/.test(form)) return 'i';
  return form.endsWith('ing') ? 'V' : tag;
}

/** What the written form of a word tells: "killed" after "were" is done to somebody, "criminals" are people. */
function tagOf(tag: string, form: string, before: string): string {
  // Matches "migrants"; near miss: "migrant's".
  const many = /..[^']s$/.test(form);
  switch (tag) {
    case 't':
      return form.endsWith('over') ? 'τ' : 't';
    case 'n':
      // "non-Irish"; near miss: "none".
      return form === 'non' ? 'Ň' : tag;
    case '5':
      // Matches "1999", a year; near miss: "1,999", "1850".
      if (/^(?:19|20)\d\d$/.test(form)) return '_';
      // Matches "12,000", "50000"; near miss: "1200".
      if (/\d,\d{3}|^\d{5,}$/.test(form)) return 'Q';
      // Matches "3", "0.4", "seven"; near miss: "13", "ten", "twenty-seven".
      return /^\d(?:\.\d+)?$/.test(form) ||
        (before !== '_' && /^(?:one|two|three|four|five|six|seven|eight|nine)$/.test(form))
        ? 'ſ'
        : '5';
    case 'Q':
      return before === 'ſ' && /^(?:per ?cent|%)/.test(form) ? 'π' : 'Q';
    case 'q':
      return form === 'nations' ? '3' : 'q';
    case 'd':
      // Matches "Blaming migrants is easy"; near miss: "he was blaming migrants".
      return form === 'blaming' && (before === '' || before === '¤') ? 'h' : 'd';
    case 'N':
      if (form.endsWith('ese') && before !== '1') return 'Ñ';
      return many && form !== 'roma' ? 'W' : 'N';
    case 'W':
      if (many || form === 'rohingya' || form.endsWith('people') || form.endsWith('men')) return 'W';
      if (before === 'the') return 'θ';
      return before === '1' || form.endsWith("'s") ? '0' : '&';
    case 'A':
      // Matches "criminals", "terrorists"; near miss: "dangerous".
      return many && /(?:al|ist|di)s$/.test(form) ? 'K' : 'A';
    case 'H':
      // "risking the crossing"; near miss: "a risk".
      return form === 'risking' ? '_' : tag;
    case 'p':
      // "they accuse migrants of theft"; near miss: "they are accused of theft".
      return form.startsWith('accus') && (form !== 'accused' || !/[BPWN]|the/.test(before)) ? 'Å' : tag;
    case 'K':
      // "they were convicted" tells no more than a case; near miss: "convicted murderers".
      return before === 'B' && form === 'convicted' ? 'p' : tag;
    case 'X':
      // "the attack", "a murder": the deed and not its doing; near miss: "the migrants attack".
      if ((before === 'the' || before === '1') && !form.endsWith('ing')) return 'H';
      return done(tag, form, before);
    case 'V':
      return done(tag, form, before);
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
