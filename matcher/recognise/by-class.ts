import type { ClassWords } from '../lexicon';
import type { Grammar, Rule } from './grammar';
import { PEOPLE_TAGS } from './people-tags';
import { type TaggedClasses, taggedWords } from './tagged-words';

/** The classes of each tag; a class without one is read as any other word. */
const TAGS: readonly TaggedClasses[] = [
  ['Y:crime', 'CRIMALIEN'],
  ['1', 'ASINGLE'],
  ['W', 'MIGRANT', 'ILLEGAL', 'FOREIGNER', 'COMERS'],
  ['N', 'PEOPLE'],
  ['L', 'LAND'],
  ['M', 'PLACE', 'MIGRATION'],
  ['U', 'MUSLIM'],
  ['H:faith', 'ISLAMIST'],
  ['T', 'THEY'],
  ['H:sexual', 'SEX'],
  ['H:violent', 'VIOLENCE', 'GANG'],
  ['H:crime', 'CRIME', 'CRIMINAL'],
  ['J:share', 'JAIL'],
  ['H:terror', 'TERROR'],
  ['I:terror', 'VETTING'],
  ['F:faith', 'FAITHHATE'],
  ['R:replace', 'REPLACE'],
  ['A:favour', 'FAVOUR'],
  ['G:sovereign', 'INVADE'],
  ['Q:sovereign', 'RUIN'],
  ['C:sovereign', 'CULTURE'],
  ['H:traffic', 'DRUGS'],
  ['K:traffic', 'TRAFFIC'],
  ['Z:crime', 'DANGER'],
  ['v', 'VICTIMS'],
  ['z', 'MYTH'],
  ['e', 'LESS'],
  ['u', 'STUDY'],
  ['n', 'NEG'],
  ['g', 'REGARDLESS'],
  ['m', 'COMMIT'],
  ['c', 'CAUSE'],
  ['p', 'COMPARE'],
  ['q', 'QUANT'],
  ['b', 'BE', 'BAREDANGER'],
  ['l', 'LETIN'],
  ['d', 'DEPORT'],
  ['s', 'SAY'],
  ['S', 'SPEAKER'],
  ['i', 'SINGLE'],
  ['y', 'BY'],
  ['+', 'AND'],
  ['|', 'BUT'],
  ['o', 'US'],
  ['f', 'NATION'],
  ['h', 'LOCALS'],
  ['j', 'ECON'],
  ['x', 'POLICY'],
  ['?', 'QUESTION'],
];

/** Up to `n` segments between that open no other clause, deny nothing and name neither people nor harm. */
const gap = (n: number): string => `[_ysSlbofhqajxpi]{0,${n}}`;
/** Harm that is one by itself. */
const HARM = '[HK]';

const claims: readonly Rule[] = [
  // "migrants are (all) criminals"; near miss: "migrants are not criminals".
  { name: 'R:copula', pattern: new RegExp(`[WNTM],?[_s]{0,2}b[_aoyp]{0,3}${HARM}`) },
  // "migrants (here often) rape"; near miss: "migrants, said a thief".
  { name: 'R:agent', pattern: new RegExp(`[WNT][_lyofb]{0,4}${HARM}`) },
  // "rapes by migrants"; near miss: "rapes and migrants".
  { name: 'R:by', pattern: new RegExp(`${HARM}_{0,2}[ym]{1,2}_{0,2}[WNUM]`) },
  // "foreign gangs"; near miss: "foreign choirs".
  { name: 'R:compound', pattern: new RegExp(`Y|${HARM}[WN]|[WN]${HARM}`) },
  // "immigration brings (us more) crime"; near miss: "immigration brings jobs".
  { name: 'R:bring', pattern: new RegExp(`[WMNTU]${gap(4)}[cm]${gap(4)}[HKZ]`) },
  // "crime because of (all the) migrants"; near miss: "crime because of poverty".
  { name: 'R:due', pattern: new RegExp(`[HKZJ]${gap(4)}[cm]${gap(4)}[WMN]`) },
  // "(it) brings crime with immigration"; near miss: "brings crime with poverty".
  { name: 'R:cause-of', pattern: new RegExp(`c${gap(3)}[HKZ]${gap(5)}[WM]`) },
  // "a third of prisoners are foreigners"; near miss: "a third of pupils are foreigners".
  { name: 'R:share', pattern: new RegExp(`q${gap(6)}[HJK]${gap(6)}[WNY]`), kind: 'share' },
  // "foreigners make up half the prisoners"; near miss: "foreigners make up half the pupils".
  { name: 'R:share-who', pattern: /[WNY],?[_ysSlbofhqajxpim]{0,7}q[_yqm]{0,4}[HJK]/, kind: 'share' },
  // "of suspects a third were foreigners"; near miss: "of pupils a third were foreigners".
  { name: 'R:share-late', pattern: new RegExp(`[HJK]${gap(5)}q${gap(5)}[WNY]`), kind: 'share' },
  // "foreigners stand in court more often"; near miss: "foreigners stand in court".
  { name: 'R:more', pattern: /[WNM][_ysSlbofhqajxpimJHc]{0,6}p[_yqmf]{0,4}/, kind: 'share' },
  // "invaded by migrants", "the migrants' invasion"; near miss: "invaded by wasps".
  { name: 'R:overrun', pattern: new RegExp(`G${gap(4)}[WMNU]|[WMNU]${gap(4)}G`), kind: 'sovereign' },
  // "immigration destroys our culture"; near miss: "immigration destroys a myth".
  {
    name: 'R:ruin',
    pattern: new RegExp(`[WMU]${gap(4)}Q${gap(4)}[ofCh]|Q${gap(4)}[ofC]${gap(4)}[WM]`),
    kind: 'sovereign',
  },
  // "immigration is a danger to our culture"; near miss: "tourism is a danger to our culture".
  { name: 'R:culture', pattern: new RegExp(`[WM]${gap(4)}[cZbdQ]{1,2}${gap(4)}C`), kind: 'sovereign' },
  // "migrants replace the locals"; near miss: "robots replace the looms".
  { name: 'R:replace', pattern: new RegExp(`R${gap(5)}[WMNofh]|[WMNUofh]${gap(4)}R`), kind: 'replace' },
  // "free housing for migrants"; near miss: "free housing for nurses".
  { name: 'R:favour', pattern: new RegExp(`A${gap(5)}[WNYH]|[WNY]${gap(4)}A`), kind: 'favour' },
  // "migrants came, a terrorist of unknown identity with them"; near miss: "nurses came, ...".
  { name: 'R:terror', pattern: /[WM][^|nze]{0,6}(?:I|H)[^|nze]{0,4}I/, kind: 'terror' },
  // "nobody knows who comes in"; near miss: "everybody is checked".
  { name: 'R:unvetted', pattern: /[WMLl][^|?]{0,8}n[_byo]{0,3}I|n[_byo]{0,3}I[^|?]{0,8}[WMLl]/, kind: 'terror' },
  // "immigration brought antisemitism"; near miss: "immigration brought recipes".
  { name: 'R:faith', pattern: new RegExp(`[WMU]${gap(4)}c?${gap(3)}F|F${gap(4)}[cm]${gap(3)}[WM]`), kind: 'faith' },
  // "more migrants, more crime"; near miss: "more migrants, more cafes".
  { name: 'R:equation', pattern: /[cep]_?[WM],_?[cep]_?[HKZ]/ },
  // "migrants and crime", as a headline; near miss: "migrants and their crafts".
  { name: 'R:beside', pattern: /^_?[WM][,+]{1,2}_?[HKZ]|[HKZ][,+]{1,2}_?[WM]$/ },
];

const cancels: readonly Rule[] = [
  // "migrants are not criminals", "no link between migrants and crime"; near miss: "migrants are criminals".
  { name: 'R:cancel-negated', pattern: /[WMNTU][_by]{0,3}n[_bcmyop]{0,5}[HKZJGRF]|n[_bqy]{0,3}[cm][_y]{0,3}[WMHJ]/ },
  // "(they bring) no crime"; near miss: "no bread".
  { name: 'R:cancel-no-harm', pattern: /n[_bqcy]{0,3}[HKGRZ]/ },
  // "poverty, not migration", "it is not the migrants"; near miss: "migrants do not respect the law".
  { name: 'R:cancel-contrast', pattern: /[,+|]_?n[_bys]{0,2}[WMN]|^_{0,2}n_?b[_y]{0,2}[WMN]/ },
  // "a link that does not exist", "nobody has replaced anybody"; near miss: "a link that exists".
  { name: 'R:cancel-after', pattern: /[HKJMWGR][^,|]{0,5}\|?_?n[_bcm]{0,2}$|n[_b]{0,2}[GR]_?n/ },
  // "more crimes by locals than by all migrants together"; near miss: "crimes by locals and by migrants".
  { name: 'R:cancel-than-they', pattern: /[HKJ][^|]{0,6}[gh][^|]{0,5}\|[_aby]{0,3}[WMN]/ },
  // "not migrants (but others) commit crime"; near miss: "migrants commit crime".
  { name: 'R:cancel-not-who', pattern: /n[_by]{0,3}[WMNT]/ },
  // "(that they do) is a myth"; near miss: "is plain".
  { name: 'R:cancel-myth', pattern: /z/ },
  // "fewer crimes"; near miss: "many crimes".
  { name: 'R:cancel-less', pattern: /e[^|]{0,6}[HKJ]|[HKJ][^|]{0,6}e/ },
  // "no study found (it)"; near miss: "a study found (it)".
  { name: 'R:cancel-study', pattern: /u.*[ne]|[ne].*u/ },
  // "crime like everyone else's"; near miss: "crime like their fathers'".
  { name: 'R:cancel-whoever', pattern: /[HKJ].*g|g.*[HKJ]/ },
  // "a hostel was set alight"; near miss: "a hostel was built".
  { name: 'R:cancel-victim', pattern: /v/ },
  // One case: "an Afghan, aged 19, was arrested for theft"; near miss: "Afghans were arrested for theft".
  { name: 'R:cancel-single', pattern: /1[^|]{0,8}[HJK]|[HJK][^|]{0,8}1|i.*i/ },
];

const marks: readonly Rule[] = [
  // "(so) they say"; near miss: "(so) it seems".
  { name: 'R:report-said', pattern: /s/ },
  // "do migrants bring crime?"; near miss: "do they? They do".
  { name: 'R:question', pattern: /\?$/ },
  // "the law on migrants"; near miss: "the law on crime".
  { name: 'R:policy', pattern: /^[^HKZGRQAJFI]+$/ },
  // "theft is up"; near miss: "theft by migrants is up".
  { name: 'R:no-people', pattern: /^[^WNYTMUL]+$/ },
  // "no rain, but crime"; near miss: "rain, but crime".
  { name: 'R:but', pattern: /[nze][^|]*\|.*[HJK]/ },
];

/**
 * A claim grammar over the classes of a language's own lexicon, for a language that has no grammar of its own: it costs
 * no words. Its rules are few and speak of the order of classes only.
 */
export function classGrammar(lexicon: ClassWords): Grammar {
  return {
    ...PEOPLE_TAGS,
    words: taggedWords(lexicon, TAGS),
    tagOf: (tag) => tag,
    // Fits "migrants (came)", and "Syrians (came)" as well; near miss: "nurses (came)".
    names: /[WNY]/,
    reductions: [],
    claims,
    cancels,
    marks,
  };
}
