import type { Reduction, Rule } from '../../../recognise/grammar';

/** From words to the phrases that the rules speak of. Order matters. */
export const phrases: readonly Reduction[] = [
  // "junge Männer aus Syrien", "Jugendliche arabischer Herkunft"; near miss: "Männer aus Essen".
  { name: 'people-from', pattern: /[pKb],?_{0,2}f4?_{0,2}[GNPA]|[N]_?[pK]|pN/, tag: 'W' },
  // "Bewohner des Asylheims", "Männer in der Unterkunft"; near miss: "Bewohner des Altenheims".
  { name: 'people-of-home', pattern: /[bp](?:[yg]|4)?_?P/, tag: 'W' },
  { name: 'people-list', pattern: /[WN](?:[,+]{1,2}_?[WN])*[,+]{1,2}_?W/, tag: 'W' },
  { name: 'peoples', pattern: /N(?:[,+]{1,2}N)+/, tag: 'W' },
  // "kriminelle Ausländer", "straffällig gewordene Syrer"; near miss: "kriminelle Energie".
  { name: 'criminal-people', pattern: /[KHm][aB]?[W](?![^|]{0,3}v)/, tag: 'Y' },
  { name: 'harm-list', pattern: /[HK](?:[,+]{1,2}_?[HK])+/, tag: 'H' },
];

/** Up to `n` segments that hold neither people, a denial nor a victim, and open no other clause. */
const gap = (n: number): string => `[_4BgyfaqbujxlcmsQ5%eGpP,+hK§D1C]{0,${n}}`;
const near = (n: number): string => `[_4BgyfaqbulcmQ5%GpPs+]{0,${n}}`;
/** Up to `n` segments of one clause. */
const loose = (n: number): string => `[^nzkev|?01i]{0,${n}}`;
const HARM = '[HKD]';

/** What makes a claim. */
export const claims: readonly Rule[] = [
  // "40 Prozent der Tatverdächtigen sind Ausländer"; near miss: "40 Prozent der Schüler sind Ausländer".
  {
    name: 'R:share',
    pattern: new RegExp(`[Q5]${near(6)}[JKH]${near(6)}[WY]|[Q5]${near(3)}[JK].{0,4}n?W`),
    kind: 'share',
  },
  // "Ausländer stellen 40 Prozent der Verdächtigen", "bei Zuwanderern ist der Anteil der Täter höher".
  {
    name: 'R:share-who',
    pattern: new RegExp(`[WY]${near(5)}[Q%]${near(5)}[JKHm]|[JK]${near(5)}Q${near(5)}W`),
    kind: 'share',
  },
  // "Migranten sind überproportional an Gewalttaten beteiligt".
  {
    name: 'R:more',
    pattern: new RegExp(`[WN]${near(4)}%${near(4)}[JKHm]|[WN]${near(4)}[HKJ]${near(3)}%`),
    kind: 'share',
  },
  // "Migranten begehen Gewalttaten", "dass Zugewanderte Frauen angreifen"; near miss: "Migranten pflanzen Bäume".
  { name: 'R:agent', pattern: new RegExp(`[WYT]${near(4)}m${near(3)}H|[WY]${near(4)}H${near(2)}m`) },
  // "Gewalt durch Zuwanderer", "Straftaten von Asylbewerbern"; near miss: "Gewalt gegen Zuwanderer".
  { name: 'R:by', pattern: new RegExp(`[HK]_{0,2}[yf]${near(2)}[WY]`) },
  // "Zuwanderung bringt Gewalt", "mit den Flüchtlingen kam der Terror".
  {
    name: 'R:bring',
    pattern: new RegExp(`[WMP]${near(4)}[cl]${near(3)}${HARM}|[gy]_?[WM]${near(2)}[lc]${near(3)}${HARM}`),
  },
  // "die Kriminalität ist wegen der Zuwanderung gestiegen", "Terror durch offene Grenzen".
  { name: 'R:due', pattern: new RegExp(`${HARM}${near(5)}[cy]${near(3)}[WMP]|[cy]${near(2)}[WM]${near(3)}${HARM}`) },
  // "seit die Flüchtlinge da sind, wird gestohlen".
  { name: 'R:since', pattern: new RegExp(`§${near(3)}[WMPN]${gap(7)}${HARM}|${HARM}${gap(6)}§${near(3)}[WMP]`) },
  // "kriminelle Ausländer".
  { name: 'R:compound', pattern: /Y/ },
  // "Islamisten unter den Flüchtlingen", "als Flüchtlinge getarnte Kämpfer"; near miss: "Ärzte unter den Flüchtlingen".
  {
    name: 'R:hidden',
    pattern: new RegExp(`H[_B]{0,2}g_?[W]|g_?[W]${near(4)}[HK]|V${near(3)}[HW]|W${near(4)}V`),
    kind: 'terror',
  },
  {
    name: 'R:overrun',
    pattern: new RegExp(`[WMUP]${near(5)}[IX]|[IX]${near(3)}[WM]|[qu]${near(4)}I`),
    kind: 'sovereign',
  },
  { name: 'R:replaced', pattern: new RegExp(`[WMYG]${near(5)}R|R${near(5)}[WMG]|[bqu]${near(4)}R`), kind: 'replace' },
  { name: 'R:unequal', pattern: new RegExp(`[WYNM]${near(6)}F|F${near(6)}[WYN]`), kind: 'favour' },
  {
    name: 'R:culture',
    pattern: new RegExp(`[WM]${near(5)}C${near(3)}[XI]|[WM]${near(4)}[XI]${near(4)}C|C${near(4)}[XI]${near(4)}[WM]`),
    kind: 'sovereign',
  },
  { name: 'R:beside', pattern: new RegExp(`[WYM]${near(2)}H|H${near(1)}[WYM]`) },
  // "führte die Gewalt auf die Zuwanderung zurück", "macht Migranten für Diebstähle verantwortlich".
  {
    name: 'R:blame',
    pattern: new RegExp(
      `O${loose(6)}${HARM}${loose(5)}[WMPY]${loose(3)}t|${HARM}${loose(4)}[WMPY]${loose(5)}m|[WMPY]${loose(4)}${HARM}${loose(3)}m`,
    ),
  },
  // "importieren Gewalt", "die Täter ins Land geholt".
  { name: 'R:imported', pattern: new RegExp(`2${loose(3)}${HARM}|${HARM}${loose(4)}2`) },
  // "zwei Drittel der Drogendealer kommen aus Afrika".
  { name: 'R:from', pattern: new RegExp(`[HKJ]${loose(6)}f[4_]{0,2}[GNA]`), hint: true },
  { name: 'R:far', pattern: new RegExp(`[WYP]${loose(9)}[HK]|[HK]${loose(9)}[WYMP]`), hint: true },
  {
    name: 'R:migration-far',
    pattern: new RegExp(`M${loose(9)}${HARM}|D${loose(9)}[WMP]|[WP]${loose(9)}D`),
    hint: true,
  },
  {
    name: 'R:share-near',
    pattern: new RegExp(
      `[JK]${loose(9)}[Q5]${loose(9)}[WYN]|[WYN]${loose(9)}[Q5]${loose(9)}[JK]|[Q5]${loose(9)}[JK]${loose(9)}[WYN]`,
    ),
    kind: 'share',
    hint: true,
  },
  { name: 'R:border', pattern: new RegExp(`o${loose(6)}${HARM}|${HARM}${loose(6)}o`), hint: true },
  // "kriminelle Ausländer abschieben", "Straftäter nach Syrien abschieben".
  { name: 'R:deport', pattern: new RegExp(`r${loose(5)}[KY]|[KY]${loose(5)}r`), hint: true },
  {
    name: 'R:culture-near',
    pattern: new RegExp(`C${loose(5)}[XI]|[XI]${loose(5)}C|[qb]${loose(5)}[XIR]|[XIR]${loose(5)}q`),
    kind: 'sovereign',
    hint: true,
  },
  { name: 'R:unequal-near', pattern: /[WYNM].*F|F.*[WYN]/, kind: 'favour', hint: true },
  // "es ist kein Vorurteil", "von Panikmache keine Rede".
  { name: 'R:insists', pattern: new RegExp(`n[_4a]{0,2}Z${''}`), kind: 'crime', hint: true },
];

/** What takes a claim back. */
export const cancels: readonly Rule[] = [
  // "kein Zusammenhang", "nicht krimineller"; near miss: "nicht mehr sicher".
  { name: 'R:cancel-negated', pattern: /n[_4BgyTaQu]{0,3}[HKcmIRFXJM]|[WYM][_4BgT]{0,2}n(?!n)|n_?e|[HK][_B]{0,2}n_?$/ },
  // "keine Belege", "Hinweise darauf gab es nicht", "fehlt jede Grundlage"; near miss: "keine Frage".
  { name: 'R:cancel-proof', pattern: /n[_4abgsuBG]{0,4}E|E[^|Z]{0,12}n|i[_a4]{0,3}E|E.{0,4}i/ },
  // "das stimme nicht, sagte er", with the denial at the end.
  { name: 'R:cancel-late', pattern: /[HKRIFXDMWYJ][^|rF]{0,12}n_?B?(?:,_{0,2}s|$)/ },
  // "nicht die Migration, sondern", "nicht aus den Lagern".
  { name: 'R:cancel-contrast', pattern: /n[_4a]{0,2}[WMPN][^|]{0,4},?\||,n[_fgy4]{1,3}[WPMN]/ },
  // "die These nicht stützen", "weist den Vorwurf zurück"; near miss: "wiederholte den Vorwurf".
  { name: 'R:cancel-thesis', pattern: /S[^|]{0,12}[nzik]|3[^|]{0,12}t/ },
  // "ging die Gewalt zurück".
  { name: 'R:cancel-decline', pattern: /6[^|,]{0,9}[HKJ][^|,]{0,9}t|[HKJ][^|,]{0,4}6[^|,]{0,6}t/ },
  { name: 'R:cancel-less', pattern: /k/ },
  { name: 'R:cancel-myth', pattern: /z/ },
  { name: 'R:cancel-victim', pattern: /v/ },
  { name: 'R:cancel-study', pattern: /e/ },
  // "ein Afghane", "der 19-Jährige"; near miss: "Afghanen".
  { name: 'R:cancel-single', pattern: /0|1.*1|1.{0,4}[WN]|[WN].{0,4}1|^4_?[WN]|^J?,?4_?W,/ },
];

/** What else is worth knowing. */
export const marks: readonly Rule[] = [
  { name: 'R:report-said', pattern: /s/ },
  { name: 'R:question', pattern: /\?$/ },
  // "angeblich"; near miss: "kein Vorurteil".
  { name: 'R:doubt', pattern: /(?<!n[_4a]{0,2})Z/ },
];
