import type { Reduction, Rule } from '../../../recognise/grammar';

/*
 * What Italian adds to the rules of `romance-grammar.ts`, under tags of its own besides those that are told there: `B`
 * replacement by its name, `&` "altro che", `I` a question mark, `f` driven out of a home, `ρ` to make room, `β` better, `λ` a
 * law of their own.
 */

/** Up to `n` segments between that open no other clause, deny nothing and name neither people nor harm. */
const gap = (n: number): string => `[_oaybuhqjxPNLQ5%lsmcdtE!G+C9w§]{0,${n}}`;

/** Phrases that are one before those of `romance-grammar.ts`. */
export const reductions: readonly Reduction[] = [
  // "meno sbarchi, meno reati"; near miss: "più sbarchi, meno reati".
  { name: 'fewer-both', pattern: /k[WM],?k[HAK]/, tag: 'Y' },
  // "la nostra cultura scompare a causa dell'immigrazione"; near miss: "la nostra cultura scompare in silenzio".
  { name: 'culture-goes', pattern: /C_?k(?=_?d[_oa]{0,2}[WM])/, tag: 'G', kind: 'sovereign', harmless: true },
];

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
  // "è stata l'immigrazione a portare il crimine", "sono gli immigrati che rubano"; near miss: "è stata la pioggia a
  // portare il fango".
  { name: 'R:it-is', pattern: /b_?[WM][ar]_?(?:[cm][^|nz]{0,4}[HAKD]|X)/ },
  // "a rubare sono i migranti"; near miss: "a pescare sono i migranti".
  { name: 'R:who-does', pattern: /a[HAX][_ouhq]{0,4}b_?[WY]/ },
  // "più immigrazione accogliamo, più furti avremo"; near miss: "più immigrazione accogliamo, più scuole avremo".
  { name: 'R:equation', pattern: /(?:^|[,|])_?[WM]l?,_?[HAKD]/ },
  // "immigrazione e delinquenza vanno a braccetto"; near miss: "immigrazione e lavoro vanno a braccetto".
  { name: 'R:hand-in-hand', pattern: /(?:M\+[HA]|[HA]\+M)_?d/ },
  // "l'antisemitismo arriva con l'immigrazione", "con i profughi entra la mafia", "la droga entra perché le frontiere
  // sono aperte"; near miss: "il latte arriva con l'immigrazione".
  { name: 'R:come-with', pattern: /[HA][_oau]{0,3}la[M]|^a[_P]?[WM]_?l[_aouq]{0,4}[HAK]|[HK]l_?\|[_o]{0,2}M/ },
  // "da quando sono arrivati i migranti i furti aumentano"; near miss: "da quando sono arrivati i migranti il mercato
  // è pieno".
  {
    name: 'R:since',
    pattern:
      /§[_lobPau]{0,3}[WMTE][^|nzk]*[HAKXD]|[HAKXD][^|nzk]{0,7}§[_lbrPoa]{0,4}[WMETl]|§r?[_l]{1,3}[WET].*[HAKXD]/,
  },
  // "gli stranieri sono sovrarappresentati tra i detenuti", "i clandestini rubano il doppio"; near miss: "gli stranieri
  // sono sovrarappresentati tra le badanti".
  {
    name: 'R:more',
    pattern: new RegExp(`[WYNM]${gap(5)}(?:m%|%${gap(5)}[pHAKX])|[WMN]${gap(3)}[pHAK]${gap(4)}%|X%`),
    kind: 'share',
  },
  // "gli stranieri sono un decimo degli abitanti, ma un terzo degli arrestati", "la quota di stranieri è più alta tra i
  // detenuti"; near miss: "gli stranieri sono un decimo degli abitanti, ma un terzo degli alunni".
  {
    name: 'R:share-set',
    pattern: /[WN][^|nz]{0,4}Q[^|nz]{0,4}\|_?Q[oa]?_?[pHAK]|Q[_o]{0,2}[WN][_+b%]{1,5}[wao]{1,2}_?p/,
    kind: 'share',
  },
  // "famiglie sfrattate per far posto ai migranti"; near miss: "famiglie sfrattate per far posto a un parcheggio".
  { name: 'R:make-room', pattern: /f[^|nz]{0,9}ρ[_a]{0,2}[WN]/, kind: 'replace' },
  // "i migranti sono trattati meglio dei nostri", "lo Stato preferisce gli stranieri ai suoi cittadini", "tutto ai migranti
  // e niente agli italiani", "una legge per i migranti e una per noi"; near miss: "i migranti sono trattati bene".
  {
    name: 'R:better',
    pattern:
      /W[_bl]{0,3}β_?[or][^|nz]{0,2}[uqhP]|β[_a]{0,2}W_?[ra][^|nz]{0,3}[uqhP]|^_?aW[_jF]{0,2}[+,]{1,2}n?_?a[quh]|λ_?W[b+_,]{1,3}a?[uqh]/,
    kind: 'favour',
  },
  // "la polizia chiude un occhio se a rubare sono i migranti"; near miss: "la polizia chiude un occhio se piove".
  { name: 'R:wink', pattern: /S_?\|[^nz]{0,5}[WY]/, kind: 'favour' },
  // "le migrazioni minacciano la civiltà"; near miss: "le migrazioni minacciano la civetta".
  { name: 'R:threaten', pattern: /[WM][_oP]{0,3}X[_oauq]{0,4}C/, kind: 'sovereign' },
  // "l'Italia sta scomparendo sotto il peso dell'immigrazione", "accoglie migranti e l'Europa muore"; near miss: "l'Italia
  // sta scomparendo sotto la neve".
  { name: 'R:country-dies', pattern: /[qC][_+b]{0,3}J[_oady]{0,4}[WM]|[WM],?_?[qC]_?J/, kind: 'sovereign' },
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
