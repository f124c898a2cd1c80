import type { Rule } from '../../../recognise/grammar';

/*
 * What Italian adds to the rules of `romance-grammar.ts`, under tags of its own besides those that are told there: `B`
 * replacement by its name, `&` "altro che", `I` a question mark.
 */

/** Structures that make a claim. */
export const claims: readonly Rule[] = [
  // "la sostituzione etnica è in classe"; near miss: "la sostituzione dei vetri è in classe".
  { name: 'R:great-replacement', pattern: /B/, kind: 'replace' },
  // "a commettere i furti sono gli stranieri", "dietro le rapine ci sono i clandestini"; near miss: "dietro il banco ci
  // sono gli stranieri".
  { name: 'R:behind', pattern: /[md][_oa]{0,3}[HAKD][^|nz]{0,8}b[_oaQl5]{0,4}[WYN]/ },
  // "in cella sei su dieci sono stranieri", "gli stranieri sono 71 arrestati su cento"; near miss: "a scuola sei su dieci
  // sono stranieri".
  {
    name: 'R:of-them',
    pattern: /[pHAK][_oaq,b5!]{0,5}Q[_5bmrapq+]{0,5}[oal]{0,2}[WNL9]|p[_oa,]{0,5}5_?b_?[WN]|[WYN][_b,]{0,3}5_?[pHAK]a5/,
    kind: 'share',
  },
  // "stazione ostaggio degli irregolari"; near miss: "stazione ostaggio dei ritardi".
  { name: 'R:fear-of', pattern: /D[oy][_P]?[WY]/, hint: true },
];

/** Structures that take a claim back. */
export const cancels: readonly Rule[] = [
  // "altro che rapine: sono scherzi"; near miss: "altro che accoglienza: è un'invasione".
  { name: 'R:cancel-far-from', pattern: /&_{0,2}[HAKGRDYMBJ]/ },
  // "Lampedusa non è invasa", "nessuna corsia preferenziale"; near miss: "Lampedusa è invasa".
  { name: 'R:cancel-denied', pattern: /n[_+b]{0,3}[HAKGRDMFY]/ },
  // "Gli immigrati rubano di più? No, è una bufala."; near miss: "Gli immigrati rubano di più? Sì, dice la questura."
  { name: 'R:cancel-answered', pattern: /I/, beside: /^[_b]{0,3}[nzk]|z/ },
  // "che gli immigrati rubino è una bufala"; near miss: "che gli immigrati rubino non è una bufala".
  { name: 'R:cancel-myth', pattern: /(?<![n&][^,]{0,3})z/ },
];
