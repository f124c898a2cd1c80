import type { Reduction, Rule } from '../../../recognise/grammar';

/** From words to the phrases that the rules speak of. Order matters. */
export const phrases: readonly Reduction[] = [
  // "junge Männer aus Syrien", "Jugendliche arabischer Herkunft"; near miss: "Männer aus Essen".
  { name: 'people-from', pattern: /p,?_{0,2}f4?_{0,2}[GN]|[N]_?p|pN/, tag: 'W' },
  { name: 'people-list', pattern: /[WN](?:[,+]{1,2}_?[WN])*[,+]{1,2}_?W/, tag: 'W' },
  { name: 'peoples', pattern: /N(?:[,+]{1,2}N)+/, tag: 'W' },
  // "kriminelle Ausländer", "straffällig gewordene Syrer"; near miss: "kriminelle Energie".
  { name: 'criminal-people', pattern: /[KHm][aB]?[W](?![^|]{0,3}v)/, tag: 'Y' },
  { name: 'harm-list', pattern: /[HK](?:[,+]{1,2}_?[HK])+/, tag: 'H' },
];

/** Up to `n` segments that hold neither people, a denial nor a victim, and open no other clause. */
const gap = (n: number): string => `[_4BgyfaqbujxlcmsQ5%eGpP,+hK§D1C]{0,${n}}`;
const near = (n: number): string => `[_4BgyfaqbulcmQ5%GpPs+]{0,${n}}`;
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
];

/** What takes a claim back. */
export const cancels: readonly Rule[] = [
  // "kein Zusammenhang", "nicht krimineller"; near miss: "nicht mehr sicher".
  { name: 'R:cancel-negated', pattern: /n[_4BgyTaQu]{0,3}[HKcmIRFXJM]|[WYM][_4BgT]{0,2}n(?!n)|n_?e|[HK][_B]{0,2}n_?$/ },
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
];
