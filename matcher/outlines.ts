import type { ClassName } from './classes';
import type { Frame, Link, Outlines } from './frames';

/** One letter for each class that frames speak of. */
const letters: Partial<Record<ClassName, string>> = {
  CRIMALIEN: 'K',
  MIGRANT: 'W',
  ILLEGAL: 'W',
  FOREIGNER: 'W',
  COMERS: 'W',
  PLACE: 'H',
  MIGRATION: 'M',
  ISLAMIST: 'E',
  MUSLIM: 'U',
  PEOPLE: 'P',
  LAND: 'L',
  BORDER: 'O',
  SEX: 'S',
  VIOLENCE: 'V',
  GANG: 'G',
  CRIMINAL: 'N',
  JAIL: 'J',
  CRIME: 'C',
  TERROR: 'T',
  VETTING: 'X',
  FAITHHATE: 'F',
  REPLACE: 'R',
  FAVOUR: 'A',
  INVADE: 'I',
  RUIN: 'Q',
  CULTURE: 'Z',
  DRUGS: 'D',
  TRAFFIC: 'B',
  DANGER: 'Y',
  NEG: 'n',
  MYTH: 'y',
  LESS: 'e',
  STUDY: 'u',
  REGARDLESS: 'g',
  VICTIMS: 'v',
  ASINGLE: 'w',
  COMPARE: 'p',
  COMMIT: 'm',
  CAUSE: 'c',
  BE: 'b',
  ALL: 'a',
  BAREDANGER: 'b',
  QUANT: 'q',
  LETIN: 'l',
  DEPORT: 'r',
  SAY: 's',
  ECON: 'j',
  THEY: 't',
  US: 'o',
  NATION: 'f',
  LOCALS: 'h',
  POLICY: 'x',
  GOOD: 'k',
  BY: 'z',
  AND: '+',
  BUT: '|',
  JOBS: 'j',
  NAMEDGANG: '8',
  QUOTE: '"',
  QUESTION: '?',
};

/** Letters of harm, as a set for a pattern. */
export const HARM = '[SVGNJCTXFRAIQZDBY]';
/** Who a claim can be about: people, one person, migration itself, "they", and Muslims, who count only as incomers. */
export const WHO = '[WKP1MHOtU]';
/** A list of harms: "criminals, rapists and drug addicts". */
export const HARMS = `(${HARM}(?:[_of]{0,2}[+]_?${HARM}){0,3})`;
/** What the letters of people and harm are called in features. */
const names: Record<string, string> = {};
for (const [name, letters] of Object.entries({
  people: 'WKP',
  one: '1',
  migration: 'MHO',
  they: 't',
  muslims: 'U',
  violence: 'VG',
  sex: 'S',
  crime: 'CN',
  danger: 'Y',
  jail: 'J',
  terror: 'TX',
  faith: 'F',
  replace: 'R',
  favour: 'A',
  invade: 'I',
  ruin: 'QZ',
  drugs: 'DB',
})) {
  for (const letter of letters) names[letter] = name;
}

/** What may stand between: anything but people, harm, a denial, a doubt, or the beginning of another clause. */
export const FREE = '[^nyeugv|?WKP1MHtUSVGNJCTXFRAIQZDBY]';

const links: Link[] = Object.entries({
  // "migrants are (all just) criminals"; near miss: "migrants are not criminals".
  are: `(${WHO})${FREE}{0,3}b${FREE}{0,4}${HARMS}`,
  // "migrants rape our girls", "immigrants who came here steal"; near miss: "migrants do not steal".
  do: `(${WHO})[_alofb]{0,3}${HARMS}`,
  'who-do': `(${WHO})_?[|]${FREE}{0,3}${HARMS}`,
  // "immigration brings crime", "foreigners commit most violent crime"; near miss: "immigration brings jobs".
  bring: `(${WHO})${FREE}{0,4}[cml]${FREE}{0,6}${HARMS}`,
  // "crime because of migration", "attacks committed by migrants"; near miss: "crime but migration".
  due: `()(${HARM})${FREE}{0,5}[cm]${FREE}{0,4}(${WHO})`,
  by: `()(${HARM})_?z${FREE}{0,3}(${WHO})`,
  'beside-before': `(${WHO})[+]_?(${HARM})`,
  'beside-after': `()(${HARM})[+]_?(${WHO})`,
  'kind-of': `(${WHO})(${HARM})`,
  // "a third of prisoners are foreigners"; near miss: "a third of pupils are foreigners".
  'share-of-harm': `()q${FREE}{0,5}(${HARM})${FREE}{0,7}(${WHO})`,
  'share-of-who': `q${FREE}{0,5}(${WHO})${FREE}{0,7}(${HARM})`,
  'share-who': `(${WHO})${FREE}{0,5}q${FREE}{0,5}(${HARM})`,
  more: `(${WHO})${FREE}{0,5}p${FREE}{0,5}(${HARM})`,
  // One clause holds both; near miss: "migrants arrived, and a shop was robbed".
  before: `(${WHO})${FREE}{0,9}${HARMS}`,
  after: `()(${HARM})${FREE}{0,9}(${WHO})`,
  // "migrants are not criminals", "no link between immigration and crime"; near miss: "migrants are criminals".
  not: `(${WHO})[_b]{0,3}n[_abcm]{0,3}${HARMS}`,
  'not-who': `n[_acmbqoz]{0,4}(${WHO})[_bcm+]{0,3}(${HARM})`,
  'not-harm': `()n[_acmbqoz]{0,4}(${HARM})[_bcmz+]{0,3}(${WHO})`,
  less: `(${WHO})[_bqm]{0,4}e[_m]{0,3}(${HARM})`,
}).map(([name, pattern]) => ({ name, pattern: new RegExp(pattern, 'g') }));

const frames: Frame[] = [];
// Over the same letters: 'deport-criminals' matches "raK", "deport all criminal aliens"; near miss: "raW".
const plain: Record<string, string> = {
  // "keep out the criminal aliens"
  'deport-criminals': `r.{0,5}[KNVGST]`,
  'deport-gang': 'r[_oz]{0,3}8|8.{0,4}r',
  'gang-border': '8.{0,6}[WMO]|[WMO].{0,6}8',
  'take-jobs': '[WKPt].{0,3}j',
  'from-land': `[WKlM]_?L`,
  'foreign-criminals': 'K',
  'release-criminals': `A.{0,5}[KNVGS]|[KN].{0,4}A`,
  'better-than-ours': `W.{0,5}A.{0,4}[oh]`,
  'no-vetting': `n.{0,3}X.{0,4}[WMPt]|[WMPUt].{0,6}n.{0,3}X`,
  'suspend-terror': `r.{0,3}[WML].{0,5}[TX]`,
  'take-country': `[WKPt][_l]{0,3}R.{0,2}[of]`,
  'invading-us': `[WKPUMt][_b]{0,3}I[_o]`,
  incompatible: `[WKPUM].{0,5}Z`,
  'ruin-country': `[WKPUMt][_alb]{0,4}Q[_o]{0,2}[of]`,
  'against-migrants': 'v',
  said: `"[^"]*"?_?.{0,4}s`,
  'who-said-that': `s.{0,3}[WMK]`,
  'study-denies': `u.*[ne]|[ne].*u`,
  'myth-harm': `y.*${HARM}|${HARM}.*y`,
  'one-person': 'w|1',
  'every-one': 'a_?1',
  'some-number': '#',
  whoever: `${HARM}.*g|g.*${HARM}`,
  question: `\\?`,
  'econ-only': `^[^SVGNCTRAIQDBY]*j[^SVGNCTRAIQDBY]*$`,
  'policy-only': `^[^SVGNCTRAIQDBY]*x[^SVGNCTRAIQDBY]*$`,
  'no-harm': `^[^SVGNJCTXFRAIQDBYZK]*$`,
  'no-who': `^[^WKPUHM1]*$`,
};
for (const [name, pattern] of Object.entries(plain)) frames.push({ name, pattern: new RegExp(pattern) });

/**
 * The outlines that all languages share. They speak of classes and their order, not of words; the orders that a language
 * has besides (the verb at the end, a subject behind its verb) it adds with `withVariants`.
 */
const OUTLINES: Outlines = {
  letters: letters as Record<string, string>,
  names,
  links,
  denials: new Set(['not', 'not-who', 'not-harm', 'less']),
  singular: { MIGRANT: '1', PEOPLE: '1' },
  frames,
  // Matches "WnN", "migrants aren't criminals"; near miss: "WbN", "migrants are criminals".
  doubt: /[nyeugv?]/,
  pronoun: 'they',
  // Each matches an outline that names those meant, as "W" of "migrants"; near miss: "h" of "locals".
  referents: [
    ['people', /[WKP]/],
    ['one', /1/],
    ['muslims', /[U]/],
    ['migration', /[MHO]/],
  ],
};

/** What a language adds to the shared outlines: patterns by name, without slashes and flags. */
export interface OutlineVariants {
  /**
   * Further patterns for links, as a list since a name may come again: under the name of a shared link a pattern counts as
   * the same link in another order. The first group, or the third where the first is empty, is the letter of the people, the
   * second the letters of the harm.
   */
  links?: readonly (readonly [name: string, pattern: string])[];
  frames?: readonly (readonly [name: string, pattern: string])[];
  /** Names of further links that say the opposite of a claim. */
  denials?: readonly string[];
  /** Classes that are drawn otherwise in the singular, where they are not the shared ones. */
  singular?: Readonly<Record<string, string>>;
}

/** The shared outlines with what a language adds. */
export function withVariants({ links: more = [], frames: others = [], denials = [], singular }: OutlineVariants) {
  return {
    ...OUTLINES,
    // Like the shared ones: German "bring" matches "WaV_m", "Migranten häufiger Gewalttaten begehen"; near miss: "W_".
    links: [...links, ...more.map(([name, pattern]) => ({ name, pattern: new RegExp(pattern, 'g') }))],
    frames: [...frames, ...others.map(([name, pattern]) => ({ name, pattern: new RegExp(pattern) }))],
    denials: new Set([...OUTLINES.denials, ...denials]),
    singular: singular ?? OUTLINES.singular,
  } satisfies Outlines;
}
