import type { Reduction, Rule } from '../../../recognise/grammar';

/** Up to `n` segments between that open no other clause. */
const gap = (n: number): string => `[_ulqPgfoQ15jBLNbp@]{0,${n}}`;
/** What may stand between people and their deed: where they came to, a pause, an adverb. */
const TO_DEED = '(?:,?r?[_BLqgu]{0,4}[,+]{0,2}[_B]{0,2})';

/** From words to the phrases that the rules speak of. Order matters. */
export const reductions: readonly Reduction[] = [
  // "steal our jobs", "threat to the economy", "our jobs are stolen"; near miss: "steal our cars".
  { name: 'economic', pattern: /[XVHtJESG][ug]{0,2}1?_?j|jB_?[iV]/, tag: '_', harmless: true },
  { name: 'everyone', pattern: /@[_]?[&0]/, tag: 'W' },
  // "people from abroad", "men born in Syria", "those of foreign origin"; near miss: "people from Leeds".
  { name: 'people-from', pattern: /[PTl]r?B?f[uN&]?[Zb]/, tag: 'W' },
  { name: 'people-of', pattern: /[PT][ofg][NW&]{1,2}b/, tag: 'W' },
  // "foreign criminals", "migrant gangs"; near miss: "foreign cars".
  { name: 'nationality-harm', pattern: /(?:[N&0]|W(?=A?K))(?:A|V)?[K8]/, tag: 'Y' },
  // "Afghan men", "migrant youths", "of foreign background"; near miss: "Afghan food".
  { name: 'nationals', pattern: /[N&][+,]?[N&]?P|[N&]b/, tag: 'W' },
  { name: 'criminal-people', pattern: /A[+,]?A?[N&]?W|A[N&](?!_)/, tag: 'Y' },
  { name: 'one-at-first', pattern: /^&(?![HX])/, tag: '0' },
  { name: 'migrant-crime', pattern: /&[HX]/, tag: 'Y' },
  { name: 'migrant', pattern: /&/, tag: 'W' },
  { name: 'who-background', pattern: /WP/, tag: 'W' },
  // "people who come here", "those we let into our country", "men who cross the border"; near miss: "people who live well".
  {
    name: 'comers',
    pattern: /[PTl]r?_?u?BL[gf]?[qOZu]?|[PT]r?[u_]?L(?:[gf]?[qOZ]|g)?|1uL/,
    tag: 'W',
  },
  // "migrants who come here and"; the clause only says again that they came.
  { name: 'who-come', pattern: /(?<=[WY]),?r_?L[gf]?[qOZ]?/, tag: ',' },
  // "ban Muslims", "Muslims who came here", "Muslim migrants"; near miss: "Muslims pray".
  { name: 'muslim-incomers', pattern: /U[WP]+|[N]U|DU|U[_rB]{0,2}L[gf]?[qO]/, tag: 'W' },
  { name: 'muslim-invaders', pattern: /UK(?=[_]?[GR])/, tag: 'W' },
  { name: 'criminal-persons', pattern: /A[+,]?A?P/, tag: 'K' },
  { name: 'ruin-country', pattern: /J[_g]?o?[u_]?[qC]/, tag: 'G', kind: 'sovereign', harmless: true },
  { name: 'take-country', pattern: /t[g]?u?[qC]/, tag: 'R', kind: 'replace', harmless: true },
  { name: 'replace-us', pattern: /E[_]?[o]?[ulq]l?/, tag: 'R', kind: 'replace', harmless: true },
  { name: 'harm-list', pattern: /H(?:[,+]{1,2}[HX])+/, tag: 'H' },
  { name: 'person-list', pattern: /[KA](?:[,+]{1,2}1?[KA])+/, tag: 'K' },
  { name: 'people-list', pattern: /[WN](?:[,+]{1,2}[WN])*[,+]{1,2}W/, tag: 'W' },
];

/** What makes a claim. */
export const claims: readonly Rule[] = [
  // "migrants rape our girls", "they keep stabbing people"; near miss: "migrants were stabbed".
  { name: 'R:agent', pattern: new RegExp(`[WY]${TO_DEED}[XV]+(?![oyv])`) },
  // "migrants invade us", "Muslims take over Europe", "immigration destroys our country".
  { name: 'R:overrun', pattern: new RegExp(`[WYUM]${TO_DEED}[GR]|[MU][_B]{0,2}[VX]q`) },
  // "invaded by migrants", "drowning in refugees", "invasion of foreigners"; near miss: "invaded by wasps".
  { name: 'R:overrun-by', pattern: new RegExp(`[GRE]${gap(2)}[yog]${gap(2)}[WYUM]|BG[_1]?W`) },
  { name: 'R:is-invasion', pattern: /[WYUM].{0,6}B[_1n]{0,2}G|^[_|]{0,3}B1G/ },
  // "migrants are criminals", "every refugee is a potential terrorist"; near miss: "migrants are not criminals".
  { name: 'R:copula', pattern: /[WY],?B(?:[_oQ1ug]{0,3}|[_1+]{0,5})[HKA]/ },
  // "immigration brings crime", "newcomers make this place dangerous"; near miss: "immigration brings jobs".
  { name: 'R:bring', pattern: new RegExp(`[WYMO],?[_BLqgr]{0,5}c${gap(3)}[HXKA]`) },
  { name: 'R:commit', pattern: new RegExp(`[WY],?[_BLqgr]{0,4}m${gap(3)}[HX]`) },
  // "crime because of immigration", "assaults by refugees", "danger from migrants".
  { name: 'R:due', pattern: new RegExp(`[HXKi]${gap(3)}[Bcm]?[dm]${gap(2)}[WYM]`) },
  { name: 'R:by', pattern: new RegExp(`[HXi]${gap(3)}y${gap(1)}[WY]`) },
  { name: 'R:from', pattern: /[HX]f[_1]?W/ },
  // "migrant gangs", "criminal aliens".
  { name: 'R:compound', pattern: /Y/ },
  // "a third of prisoners are foreigners", "half of all suspects come from abroad".
  {
    name: 'R:share',
    pattern: new RegExp(`Q${gap(3)}[pKHX]${gap(4)}[Bmdy]${gap(2)}[WY]|Q${gap(3)}p${gap(5)}(?:fZ|W)`),
    kind: 'share',
  },
  // "foreigners make up half of the prisoners", "60 percent of migrants have been convicted".
  {
    name: 'R:share-who',
    pattern: new RegExp(`[WY]${gap(3)}[mB][_gu]{0,2}[Q]${gap(3)}[pKHX]|[W]${gap(2)}m${gap(2)}Q${gap(2)}[pKHX]`),
    kind: 'share',
  },
  {
    name: 'R:more',
    pattern: new RegExp(`[WYM]${gap(3)}%${gap(4)}[pKHXVmA]|[WM]${gap(3)}[pKHXV]${gap(4)}%`),
    kind: 'share',
  },
  { name: 'R:among', pattern: new RegExp(`[Kp]${gap(2)}w[_u]{0,2}[WY]|[WY]${gap(2)}wK`) },
  { name: 'R:hidden', pattern: /[KH].{0,4}w.{0,2}[WYU]/, kind: 'terror' },
  // "refugees nobody has vetted"; near miss: "refugees are vetted".
  {
    name: 'R:unvetted',
    pattern: /[WY].{0,8}n[_u]{0,3}I|n[_ugp]{0,4}I.{0,6}[WY]|7[^|]{0,3}[WPL]|[WM].{0,6}7|[DM].*[WMD].*I/,
    kind: 'terror',
  },
  { name: 'R:suspend-terror', pattern: /D[_u]{0,2}[WM].{0,6}[HKA]/ },
  // "keep out the criminals", with a border or people from abroad in the sentence.
  {
    name: 'R:deport',
    pattern: new RegExp(`[DL]${gap(2)}[Y8]|[DO]${gap(4)}(?:D${gap(2)}|,)[KH]|[MOW].*D${gap(3)}[KH]|8.{0,6}[MWO]`),
  },
  // "release criminal aliens", "foreign felons walk free".
  { name: 'R:release', pattern: new RegExp(`S${gap(3)}[YK]|[YK]${gap(3)}BS|[YWK]${gap(2)}[$]`), kind: 'favour' },
  { name: 'R:sanctuary', pattern: /H.{0,3}r.{0,3}S|H.{0,6}S.{0,2}[YKA]/, kind: 'favour' },
  { name: 'R:unequal', pattern: /[WYM].*F|F.*[WYM]/, kind: 'favour' },
  { name: 'R:border', pattern: /O[_gqLBr]{0,4}[HKV]|[HKV][_LBgq]{0,4}O|M[_gqLBr]{1,4}[HKV]/ },
];

/** What takes a claim back. */
export const cancels: readonly Rule[] = [
  // "migrants are not criminals", "no link between crime and immigration"; near miss: "no wonder migrants steal".
  {
    name: 'R:cancel-negated',
    pattern:
      /[WYTUMP][_B]{0,3}n[_BQugoct1]{0,4}[HKAVXmFG]|n[_ogc]{0,3}[WYTM][_B]{0,3}[HKAVX]|Bn[_1]{0,2}[HKAX]|[HXK]B?n[_B]?[dcm]|n[_1]{0,2}[SFY]|nM|n[_1]{0,3}d|[HX].{0,3}n[_]?$/,
  },
  { name: 'R:cancel-less', pattern: /k/ },
  { name: 'R:cancel-myth', pattern: /z/ },
  { name: 'R:cancel-stop', pattern: /h|s[_]?[WY][1_]{0,2}[KA]/ },
  { name: 'R:cancel-victim', pattern: /v[_uoN1]{0,3}[WTYPU]|[XH]o[_N1]{0,2}W|[WT]_?Bi|W[_B]{0,2}v|[XH]gW/ },
  { name: 'R:cancel-flee', pattern: /x/ },
  // "an Afghan man", "Migrant, 19,".
  { name: 'R:cancel-single', pattern: /1[_5A]{0,3}[WN]|W,5,|0/ },
];

/** What else is worth knowing. */
export const marks: readonly Rule[] = [
  { name: 'R:report-said', pattern: /s/ },
  { name: 'R:question', pattern: /\?$/ },
  { name: 'R:study', pattern: /e/ },
  { name: 'R:court', pattern: /!.*!/ },
];
