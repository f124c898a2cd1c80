import type { Reduction, Rule } from '../../../recognise/grammar';

/*
 * What Spanish adds to the rules of `romance-grammar.ts`, under tags of its own besides those that are told there: `O` law
 * and order, `Z` because, `I` "the more" and "wherever", `#` "without immigration", `1` to make room, `2` to throw out, `3`
 * lenient, `4` where somebody comes from, `6` to make rich, `8` to give, `f` while, `B` to flee, `@` letting in, `<` the end
 * of law and order, `>` out of prison, `~` more immigration, `&` one who does harm, `=` a question mark, `»` statistics, `V`
 * what is a claim as a whole.
 */

/** Up to `n` segments between that open no other clause, deny nothing and name neither people nor harm. */
const gap = (n: number): string => `[_oaybuhqjxPNLQ5%lsmcdtE!G+C9w§]{0,${n}}`;

/** What a count may name on the way. */
const counted = (n: number): string => `[_oaybuhqjxPNLQ5%lsmcE!HAKp9C+M,]{0,${n}}`;

/** Larger segments, built before those that Italian and Spanish share. */
export const reductions: readonly Reduction[] = [
  // "huyen de la violencia y del terror"; near miss: "traen la violencia".
  { name: 'flee', pattern: /B[_oa]{0,3}[HAKD](?:[,+]{1,2}o?[HAKD])*/, tag: '_', harmless: true },
  { name: 'fled', pattern: /B/, tag: '_' },
  // "dejan entrar a delincuentes", "nos mandan lo peor de cada país"; near miss: "dejan entrar a estudiantes".
  { name: 'let-in-criminals', pattern: /@[_oauq]{0,3}[HAK]/, tag: 'Y' },
  { name: 'let-in', pattern: /@/, tag: 'W' },
  // "el derrumbe del orden público", "acabar con la ley y el orden"; near miss: "la ley y el orden fueron el lema".
  { name: 'lawlessness', pattern: /J[oa]?O/, tag: '<', kind: 'crime' },
  { name: 'law-and-order', pattern: /O/, tag: '_', harmless: true },
  // "hay más robos porque hay más inmigrantes"; near miss: "hay más robos porque hay menos guardias".
  { name: 'because-of', pattern: /[HAD][_c]{0,3}Z[_b]{0,3}l?[WM]/, tag: 'Y' },
  { name: 'because', pattern: /Z/, tag: '|' },
  // "sin inmigración no habría robos"; near miss: "sin inmigración no habría vendimia".
  { name: 'without-them', pattern: /#,?n_?b?_?[HAKD]/, tag: 'Y' },
  { name: 'without', pattern: /#/, tag: 'M' },
  // "más inmigración es más inseguridad"; near miss: "más inmigración, más inseguridad", which is left to a rule.
  { name: 'more-of-them', pattern: /~(?!,_?[HAKD])/, tag: 'M' },
  // "el narco mexicano"; near miss: "los narcos mexicanos".
  { name: 'one-criminal', pattern: /&_?N/, tag: '0' },
  { name: 'one-of-many', pattern: /&/, tag: 'K' },
  // "violadores venidos de África"; near miss: "pintores venidos de África".
  { name: 'from-abroad', pattern: /K_?l?[oa]L/, tag: 'Y' },
  // "ocultan el origen de los agresores"; near miss: "ocultan el origen de los fondos".
  { name: 'origin-hidden', pattern: /S[_oa]{0,2}4o?[KpHAiY]/, tag: 'V', kind: 'favour', harmless: true },
  { name: 'origin', pattern: /4/, tag: '_' },
  // "les dan casa mientras nuestros jóvenes esperan"; near miss: "cantan mientras nuestros jóvenes esperan".
  {
    name: 'while-ours',
    pattern: /(?:[WY][^|nz?]{0,3}8[^|nz?WY]{0,5}|8[^|nz?WY]{0,4}[WY]_?)f[u_o]{0,3}[hPq]/,
    tag: 'V',
    kind: 'favour',
    harmless: true,
  },
  { name: 'while', pattern: /f/, tag: '|' },
  { name: 'gift', pattern: /8/, tag: '_' },
  // "un ilegal tiene más derechos que un español"; near miss: "un ilegal tiene más de treinta años".
  { name: 'one-before-ours', pattern: /0_{0,2}F/, tag: 'V', kind: 'favour', harmless: true },
  // "favorece la explotación"; near miss: "favorece a los inmigrantes".
  { name: 'favours-harm', pattern: /F(?=[HA])/, tag: 'c' },
];

/** Structures that make a claim. */
export const claims: readonly Rule[] = [
  // "primero los de fuera", "ocultan el origen de los agresores"; near miss: "primero los niños".
  { name: 'R:whole', pattern: /V/ },
  // "cuantos más refugiados, más atentados", "los robos aumentan donde se instalan inmigrantes"; near miss: "cuantos más
  // refugiados, más escuelas".
  {
    name: 'R:wherever',
    pattern: /I[^|?nzk]{0,6}[WM][^|?nzk]{0,4},?[^|?nzkWM]{0,8}[HAKD]|[HAD][_c]{0,3}I[_lb]{0,3}[WM]/,
  },
  // "echan a ancianos para alojar a migrantes"; near miss: "echan a ancianos para hacer pisos".
  { name: 'R:make-room', pattern: /(?<!n[_b]{0,3})[2t][^|nz?]{0,8}1[_oa]{0,2}[WN]/, kind: 'replace' },
  // "los jueces son blandos con los inmigrantes"; near miss: "los jueces son blandos con los patronos".
  { name: 'R:lenient', pattern: /(?<!n[_b]{0,3})3[_oa]{0,2}[WYN9]|[qh][^|nz]{0,4}\+aN_?S/, kind: 'favour' },
  // "las fronteras abiertas engordan a las mafias"; near miss: "los peajes engordan a las mafias".
  { name: 'R:feeds', pattern: /M[^|nz,]{0,5}6[_oa6]{0,4}[HK]/, kind: 'traffic' },
  // "las cárceles están llenas de extranjeros"; near miss: "los hoteles están llenos de extranjeros".
  { name: 'R:full-of', pattern: /p_?b?_?co[WYN]/, kind: 'share' },
  // "desde que se abrieron las fronteras crecen los robos"; near miss: "desde que se abrieron las fronteras crece el
  // comercio".
  { name: 'R:since-open', pattern: /§r?[_loPau]{0,4}[ME][^|nzk]*[HAKXD]/ },
  // "la inmigración ha acabado con la ley y el orden"; near miss: "la inmigración acabó con la escasez de pastores".
  { name: 'R:lawless', pattern: /[WM][_bcau]{0,4}<|<[_oa]{0,3}[cdy][_oa]{0,3}[WM]/ },
  // "vuelve a relacionar inmigración y delincuencia"; near miss: "vuelve a relacionar inmigración y empleo".
  { name: 'R:linked', pattern: /d_?M[oa]?\+_?[HAK]|d_?[HA]\+_?M/ },
  // "el antisemitismo lo hemos importado de fuera"; near miss: "el trigo lo hemos importado de fuera".
  { name: 'R:from-outside', pattern: /[HAK]_{0,2}c[oa]?N(?![HKp])|[HAKD]r[_u]{0,3}c_?[WM]|cK.*[WM]/ },
  // "Europa se muere porque no frena la inmigración"; near miss: "la abuela se muere porque no come".
  { name: 'R:dying', pattern: /q_?b?J[^?z]*M/, kind: 'sovereign' },
  // "los extranjeros, sobrerrepresentados entre los presos"; near miss: "sobrerrepresentados en los accidentes".
  {
    name: 'R:more',
    pattern: new RegExp(
      `[WYNM]${gap(5)}m?%[^|?]{0,8}[pHAKX]|[pHAKX][^|?]{0,9}[WYNM]${gap(5)}m?%|[WMN]${gap(3)}[pHAK]${gap(4)}%|X%|[WYN][_bu]{0,3}m_{0,2}[HA]r_?[hqPN]`,
    ),
    kind: 'share',
  },
  // "más inmigración, más delincuencia"; near miss: "la inmigración, la delincuencia y la vivienda".
  { name: 'R:equation', pattern: /~,_?[HAKD]|^_{0,2}[WM],_?[HAKD]/ },
  // "un tercio de los presos son extranjeros"; near miss: "tres robos en un bar de extranjeros".
  {
    name: 'R:share',
    pattern: new RegExp(
      `Q${counted(6)}(?:[pHAK]${counted(7)}[WYN9]|¥)|5${counted(4)}(?:p${counted(6)}[WYN9]|[HAK]${counted(7)}[bmy][_oa]{0,2}[WYN9]|¥)|¥${counted(5)}[Q5%]|[pHAK]${counted(4)}Q[_bmr]{0,3}[oal]{0,2}[WNL9]`,
    ),
    kind: 'share',
  },
  // "ocultan los robos de los inmigrantes"; near miss: "protegen a los inmigrantes".
  { name: 'R:hush', pattern: /S[^|nz]{0,6}[HAp][^|]{0,4}[WYMN]|S[_oa]{0,2}(?:Y|W[^|?]{0,4}[HAKp])/, kind: 'favour' },
  // "los inmigrantes tienen prioridad en las ayudas"; near miss: "los inmigrantes tienen sueño en las aulas".
  { name: 'R:unequal', pattern: /[WY][^|nz]{0,6}F|F[^|nz]{0,5}[WYN]/, kind: 'favour' },
  // "los delincuentes extranjeros, en la calle"; near miss: "los inmigrantes, en la calle".
  {
    name: 'R:release',
    pattern:
      /[YK¥][^?]{0,8}[$>]|[$>].{0,8}[Y¥]|[$].{0,5}XbW|[W9][^|nz]{0,6}[$]|[$][^|nz]{0,6}W|W[^|nz]{0,6}[HAp][^|nz]{0,6}>|W[^|nz]{0,3}>[^|nz]{0,6}[HAp]|>[_a]{0,2}K|S[^|nz]{0,4}>|W[,+][_ca]{0,3}[qh]>|(?:t|t_)>aW|S.{0,4}[YK¥]|[YK¥].{0,3}S/,
    kind: 'favour',
  },
];

/** Structures that take a claim back. */
export const cancels: readonly Rule[] = [
  // "la banda atacó a los migrantes"; near miss: "la banda de migrantes atacó".
  { name: 'R:cancel-attacked', pattern: /(?<![WYTds][^|]{0,9})[AXK][AXu]?a_?[WE0N]/ },
  // "según un estudio, los migrantes no roban más"; near miss: "según el INE, un tercio de los presos son extranjeros".
  { name: 'R:cancel-study', pattern: /e|^[^Q5%]*»[^Q5%]*$|[nk].*»|».*[nk]/ },
  // "¿Roban más los inmigrantes? No, dice la Policía."; near miss: "¿Roban más los inmigrantes? Sí, dice la Policía."
  { name: 'R:cancel-answered', pattern: /=/, beside: /^[_b,]{0,3}[nzk]|z/ },
];
