import type { Problem } from './problem';

/**
 * Words that judge instead of telling, from either side, each with a plain one. They are fine inside quotation marks
 * and in titles, which are others' words. Whole words are matched, in any case.
 */
export const LOADED_WORDS: Readonly<Record<string, string>> = {
  aliens: 'foreign nationals',
  bigot: 'say what was done or said',
  bigots: 'say what was done or said',
  debunked: 'say what was found',
  debunks: 'say what was found',
  'fake news': 'say what is wrong',
  fearmongering: 'say what was claimed',
  flood: 'arrival',
  flooded: 'arrived in',
  horde: 'group',
  hordes: 'groups',
  hysteria: 'concern',
  illegals: 'people without a permit',
  'illegal aliens': 'people without a permit',
  infested: 'say what was found',
  invaders: 'people who arrived',
  invasion: 'arrival',
  liar: 'say what is wrong',
  myth: 'claim',
  myths: 'claims',
  propaganda: 'statement',
  racist: 'say what was done or said',
  savages: 'people',
  shocking: 'give the size',
  swarm: 'group',
  swarms: 'groups',
  thugs: 'offenders',
  vermin: 'people',
  xenophobic: 'say what was done or said',
};

const GERMAN: Readonly<Record<string, string>> = {
  asylant: 'Asylbewerber',
  asylanten: 'Asylbewerber',
  flut: 'Ankunft',
  flüchtlingsflut: 'Ankunft von Flüchtlingen',
  flüchtlingsstrom: 'Ankunft von Flüchtlingen',
  flüchtlingsströme: 'Ankunft von Flüchtlingen',
  flüchtlingswelle: 'Ankunft von Flüchtlingen',
  hetze: 'sagen, was gesagt wurde',
  horde: 'Gruppe',
  horden: 'Gruppen',
  hysterie: 'Sorge',
  invasion: 'Ankunft',
  lügner: 'sagen, was falsch ist',
  mythos: 'Behauptung',
  propaganda: 'Aussage',
  rassist: 'sagen, was getan oder gesagt wurde',
  rassistisch: 'sagen, was getan oder gesagt wurde',
  schockierend: 'die Größe nennen',
  schwemme: 'Ankunft',
  überfremdung: 'sagen, was gezählt wurde',
  ungeziefer: 'Menschen',
  widerlegt: 'sagen, was gefunden wurde',
};

const FRENCH: Readonly<Record<string, string>> = {
  choquant: 'donner la mesure',
  clandestins: 'personnes sans titre de séjour',
  déferlante: 'arrivée',
  envahisseurs: 'personnes arrivées',
  horde: 'groupe',
  hordes: 'groupes',
  hystérie: 'inquiétude',
  invasion: 'arrivée',
  menteur: 'dire ce qui est inexact',
  mythe: 'affirmation',
  mythes: 'affirmations',
  propagande: 'déclaration',
  racaille: 'personnes',
  raciste: 'dire ce qui a été fait ou dit',
  submersion: 'arrivée',
  vermine: 'personnes',
};

const LISTS: Readonly<Record<string, Readonly<Record<string, string>>>> = { en: LOADED_WORDS, de: GERMAN, fr: FRENCH };

/** Whole words of a list, longer ones first. Matches `hordes` in "hordes of"; near-miss: `flooding` (another word). */
function patternOf(list: Readonly<Record<string, string>>): RegExp {
  const words = Object.keys(list).sort((a, b) => b.length - a.length);
  return new RegExp(`(?<![\\p{L}\\p{N}])(${words.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
}

const PATTERNS = new Map(Object.entries(LISTS).map(([language, list]) => [language, patternOf(list)]));
/**
 * What stands in quotation marks: words of others.
 * Matches 'a word', "a word", “a word”, „ein Wort“ and « un mot »; near-miss: the apostrophe in "people's".
 */
export const QUOTED = /(?<![\p{L}\p{N}])'[^']*'(?![\p{L}\p{N}])|"[^"]*"|„[^“]*“|“[^”]*”|«[^»]*»/gu;

/** Our own prose in a record uses no loaded word and no exclamation mark. `texts` maps where to text. */
export function checkLoadedWords(
  record: string,
  texts: Readonly<Record<string, string | undefined>>,
  language = 'en',
): Problem[] {
  const list = LISTS[language] ?? {};
  // Matches nothing, as there is no list; near-miss: `(?:)`, which would match everywhere.
  const pattern = PATTERNS.get(language) ?? /(?!)/g;
  return Object.entries(texts).flatMap(([where, text]) => {
    const own = (text ?? '').replace(QUOTED, ' ');
    const found = [...own.matchAll(pattern)].map(([word]) => word.toLowerCase());
    const messages = found.map((word) => `"${word}" is a loaded word; write it plainly: ${list[word]}`);
    if (own.includes('!')) messages.push('has an exclamation mark; end the sentence with a full stop');
    return messages.map((message): Problem => ({ level: 'error', rule: 'loaded-words', record, where, message }));
  });
}
