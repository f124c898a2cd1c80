import type { Category } from '../data/categories';
import type { WhyRole } from './types';

/*
 * The classes that words are sorted into, the same in every language: what the model learns about a class, what an
 * outline draws it as and how a mark is explained then mean the same everywhere. A language fills them with words and
 * may leave some empty.
 */

/** Who a claim is about: people of a migration background, migration itself, and the words around them. */
export const WHO_CLASSES = [
  ...['MIGRANT', 'ILLEGAL', 'CRIMALIEN', 'FOREIGNER', 'PEOPLE', 'LAND', 'MUSLIM', 'ISLAMIST', 'COMERS', 'PLACE'],
  ...['MIGRATION', 'BORDER', 'THEY', 'US', 'NATION', 'LOCALS'],
] as const;

/** What a claim says is done, threatened or brought. */
export const HARM_CLASSES = [
  ...['VIOLENCE', 'NAMEDGANG', 'GANG', 'SEX', 'JOBS', 'CRIME', 'CRIMINAL', 'DANGER', 'JAIL', 'TERROR', 'VETTING'],
  ...['FAITHHATE', 'REPLACE', 'FAVOUR', 'INVADE', 'RUIN', 'CULTURE', 'DRUGS', 'TRAFFIC'],
] as const;

/** How people and harm are tied together. */
export const LINK_CLASSES = [
  ...['BY', 'AND', 'BUT', 'CAUSE', 'COMMIT', 'ALL', 'BE', 'BAREDANGER', 'QUANT', 'COMPARE', 'LETIN'],
  'DEPORT',
] as const;

/** What surrounds a claim: who says it, whether it is denied, and what it is rather than a claim. */
export const CONTEXT_CLASSES = [
  ...['SAY', 'SPEAKER', 'QUOTE', 'NEG', 'MYTH', 'REGARDLESS', 'STUDY', 'LESS', 'GOOD', 'REPLYING', 'VICTIMS'],
  ...['SINGLE', 'ASINGLE', 'ECON', 'POLICY', 'DISEASE', 'NOTWELCOME', 'QUESTION', 'COLON', 'FIRST', 'YOU', 'NAMED'],
  'NOW',
] as const;

/** The name of a class. */
export type ClassName =
  | (typeof WHO_CLASSES)[number]
  | (typeof HARM_CLASSES)[number]
  | (typeof LINK_CLASSES)[number]
  | (typeof CONTEXT_CLASSES)[number];

/** Every class. Where a word has several, the first of them decides what it is drawn and explained as. */
export const CLASS_NAMES: readonly ClassName[] = [...WHO_CLASSES, ...HARM_CLASSES, ...LINK_CLASSES, ...CONTEXT_CLASSES];

/** Words that only point at people or places, and so explain nothing. */
const POINTING: ReadonlySet<ClassName> = new Set(['THEY', 'US', 'NATION', 'LOCALS', 'BORDER']);

/** What a word of a class contributes to a claim. Classes without a role explain nothing. */
export const ROLES: Readonly<Record<string, WhyRole>> = {
  ...Object.fromEntries(WHO_CLASSES.filter((name) => !POINTING.has(name)).map((name) => [name, 'who' as const])),
  ...Object.fromEntries(HARM_CLASSES.map((name) => [name, 'harm' as const])),
  CAUSE: 'link',
  COMMIT: 'link',
  LETIN: 'link',
  QUANT: 'quantity',
  COMPARE: 'comparison',
  SAY: 'attribution',
  SPEAKER: 'attribution',
  NEG: 'negation',
  MYTH: 'doubt',
  STUDY: 'evidence',
  LESS: 'evidence',
};

/** A sentence is worth scoring only with a word of one of these. */
export const ANCHORS: readonly ClassName[] = WHO_CLASSES;

/** Words that point at people named elsewhere. */
export const PRONOUNS: readonly ClassName[] = ['THEY'];

/** For each category the classes that speak for it. */
export const EVIDENCE: Readonly<Record<Category, readonly ClassName[]>> = {
  'violent-crime': ['VIOLENCE', 'GANG', 'CRIMALIEN'],
  'sexual-assault': ['SEX'],
  'law-and-order': ['CRIME', 'CRIMINAL', 'DANGER', 'CRIMALIEN', 'GANG'],
  overrepresentation: ['JAIL', 'QUANT', 'COMPARE', 'CRIME', 'CRIMALIEN'],
  terrorism: ['TERROR', 'VETTING', 'ISLAMIST'],
  'religious-hostility': ['FAITHHATE', 'ISLAMIST', 'MUSLIM'],
  displacement: ['REPLACE'],
  'favouring-migrants': ['FAVOUR', 'CRIMALIEN'],
  'civilisation-sovereignty': ['INVADE', 'RUIN', 'CULTURE'],
  'trafficking-rights': ['DRUGS', 'TRAFFIC'],
  'single-case': ['ASINGLE', 'SINGLE', 'VIOLENCE', 'SEX'],
};
