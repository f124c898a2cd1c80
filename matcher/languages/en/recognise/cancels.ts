import type { Rule } from '../../../recognise/grammar';
import { TO_DEED } from './to-deed';

/** What takes a claim back. */
export const cancels: readonly Rule[] = [
  // "migrants are not criminals", "no link between crime and immigration"; near miss: "no wonder migrants steal".
  // "no jump in thefts by migrants", "that migrants rob is not the point"; near miss: "that migrants rob is the point".
  {
    name: 'R:cancel-negated',
    pattern:
      /[WYTUMP],?[_Br]{0,3}n[_BQugoct1@]{0,4}[HKAVXmFGY]|n[_ogc5]{0,3}[WYTM][_Bmcr1]{0,4}[HKAVXGR]|Bn[_1]{0,2}[HKAXY]|[HXK]B?n[_B]?[dcmLw2]|n[_1=B]{0,4}[SFļ]|n_?1?Y|n_{0,2}[WYM]_?¤|n(?:[@PQ5_]{0,2}o|@?Pg)_{0,2}[WYTM][^ID|,]{0,5}[HKAXVm]|[XV]n(?=_?$|[,|])|nM|n[_1]{0,3}d|n[_y@=Bgu]{0,5}[GRE]|^n,[^,|?]{0,6}n|n[_H]{0,3}Q[_g]{0,2}[HXK]|[HX][^|,]{0,5}n[_î]{0,2}§|n_{0,2}5_?[HXK]|[HGRKAYV]_?Bn_|^_?B?nr|[HX].{0,3}n_?$/,
  },
  // "nothing shows that migrants steal"; near miss: "a camera shows that migrants steal".
  // "without offering evidence"; near miss: "and offers evidence".
  { name: 'R:cancel-unshown', pattern: /n(?:_?e|[_15o=eBgrQ3]{0,6}(?:ε|er?s))|ƒε_?[rHWYMTQ]/ },
  // "said to be drowning in migrant crime, it had none"; near miss: "it is drowning in migrant crime and has no money".
  // "a map that shows migrants looting", "..., whatever the poster says"; near miss: "migrants loot whatever they want".
  { name: 'R:cancel-alleged', pattern: /ζ.*[nkƒ]|φ.*[HKXGRY].*B[fn]|ω[^|,?]{0,5}[sε]|,ω[^T]|φ[rζ_]{0,2}ε/ },
  // "immigrants are less likely to commit crimes"; near miss: "immigrants are more likely to commit crimes".
  {
    name: 'R:cancel-less',
    pattern: /k|[WYTU][B_]{0,2}<|[HXpKM6Q%¥Y][^|,]{0,6}ķ|ķ(?:[^|,]{0,6}[HXpK6¥Y]|_?$)|[HX][_gBQ5q]{0,4}ð/,
  },
  // "that migrants bring crime is a myth"; near miss: "that migrants bring crime is plain".
  { name: 'R:cancel-myth', pattern: /[zžẑ]|η.*[Q5%p6¥]|[Q5%p6¥].*η/ },
  // "are migrants criminals?"; near miss: "why are migrants criminals?".
  { name: 'R:cancel-asked', pattern: /^[BWMOQ][^|]*\?$/ },
  // "stop calling refugees terrorists", "to blame migrants for it is easy"; near miss: "they had to blame migrants for it".
  { name: 'R:cancel-stop', pattern: /h|(?:^|[,|])g[¬d]/ },
  // "calling refugees terrorists"; near miss: "says refugees are terrorists".
  { name: 'R:cancel-calling', pattern: /s[_u@]{0,2}W[1_]{0,2}[KA]/ },
  // "attacks on refugees and crime against migrants rose"; near miss: "attacks by refugees rose".
  {
    name: 'R:cancel-victim',
    pattern: /v[_uoN1]{0,3}[WTYPU]|[XH]o[_N1]{0,2}W|[WT]_?B?i|W[_B]{0,2}v|(?<![WYTK][^|,]{0,6})[XV]g?_?[WN](?![HKX])/,
  },
  // "migrants are at risk of kidnapping"; near miss: "our women are at risk".
  { name: 'R:cancel-at-risk', pattern: /ρ/ },
  // "refugees flee violence and murder"; near miss: "refugees bring violence and murder".
  { name: 'R:cancel-flee', pattern: /x/ },
  // "an Afghan man", "the Afghan who", "Migrant, 19,"; near miss: "Afghan men stab shopkeepers".
  { name: 'R:cancel-single', pattern: /(?<![BQo]_?)1[_5A]{0,3}[WNY]|N[rB]|W,5,|(?<![B1])0/ },
];

/** What else is worth knowing. */
export const marks: readonly Rule[] = [
  // "he is in denial"; near miss: "he denies it".
  { name: 'R:undenied', pattern: /[ŋΛ]/ },
  // "said to be a thief"; near miss: "is a thief".
  { name: 'R:alleged', pattern: /ζ/ },
  // "three per cent of the inmates"; near miss: "thirty per cent of the inmates, not three per cent".
  { name: 'R:small-share', pattern: /^[^Q5]*π[^Q5]*$/ },
  // "it rains, the mayor said"; near miss: "it rains on the mayor".
  { name: 'R:report-said', pattern: /[sε]/ },
  // "are migrants criminals?"; near miss: "migrants are criminals".
  { name: 'R:question', pattern: /\?$/ },
  // "a new study is out"; near miss: "a new song is out".
  { name: 'R:study', pattern: /e/ },
  // "the court heard that he was charged on Monday"; near miss: "the court is closed".
  { name: 'R:court', pattern: /!.*!/ },
  // "it is a sanctuary city"; near miss: "it is a harbour city".
  { name: 'R:sanctuary-named', pattern: /~/ },
  // "immigration ruins us"; near miss: "immigration feeds us".
  { name: 'R:ruin', pattern: new RegExp(`[WYM]${TO_DEED}J[_g]?u`) },
  // "murderers pour in"; near miss: "tourists pour in".
  { name: 'R:criminals-come', pattern: /K[_BrQo]{0,3}[L2]/ },
  // "he fears MS-13"; near miss: "he fears row 13".
  { name: 'R:gang-named', pattern: /8/ },
];
