import type { Grammar } from '../../../recognise/grammar';
import { byTag } from '../classes';
import { context } from '../context';
import { harm } from '../harm';
import { links } from '../links';
import { who } from '../who';
import { phrases } from './phrases';
import { cancels, claims, marks } from './rules';

/** The kind of harm that each class of words means. */
const KINDS: Readonly<Record<string, string>> = {
  VIOLENCE: 'violent',
  GANG: 'violent',
  NAMEDGANG: 'violent',
  SEX: 'sexual',
  CRIME: 'crime',
  CRIMINAL: 'crime',
  CRIMALIEN: 'crime',
  DANGER: 'crime',
  TERROR: 'terror',
  FAITHHATE: 'faith',
  ISLAMIST: 'faith',
  REPLACE: 'replace',
  FAVOUR: 'favour',
  INVADE: 'sovereign',
  RUIN: 'sovereign',
  CULTURE: 'sovereign',
  DRUGS: 'traffic',
  TRAFFIC: 'traffic',
};

/**
 * What the form and the word before tell: "étrangers" behind an unknown noun only describes it, and a nationality in the
 * singular (`ν`) is one person's or a thing's.
 */
function tagOf(tag: string, form: string, before: string): string {
  switch (tag) {
    case 'N':
      if (!/[sx]$/.test(form)) return 'ν';
      return before !== '_' && !'PKHAp6'.includes(before || ',') ? 'W' : 'N';
    case 'W':
      if (before === '1' && !/[sx]$/.test(form)) return '0';
      return before === '_' && /^etrang/.test(form) ? 'N' : 'W';
    default:
      return tag;
  }
}

/** What holds words of harm or of people, but says nothing of harm by migrants: wars abroad, help, parliaments. */
const HARMLESS =
  "une priorite,priorites du gouvernement,l une de ses priorites,notre priorite,priorites politiques,armee russe,armee turque,armee syrienne,armee israelienne,armee libanaise,armee americaine,armee francaise,gouvernement minoritaire,favoriser leur integration,favoriser l'integration,favorise l'integration,favoriser l'emancipation,favorise l'emancipation,education prioritaire,djihadistes etrangers,jihadistes etrangers,combattants etrangers,combattants terroristes etrangers,jihad syrien,djihad syrien,filieres syriennes,terroristes palestiniens,filieres de passeurs,reseaux de passeurs";

/** The French claim grammar. */
export const grammar: Grammar = {
  words: byTag(KINDS, { ':_': HARMLESS }, context, harm, who, links),
  tagOf,
  names: /[WY]/,
  pronoun: 'T',
  people: 'W',
  reductions: phrases,
  claims,
  cancels,
  marks,
};
