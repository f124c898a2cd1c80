import type { Rule } from '../../../recognise/grammar';

/** Up to `n` segments that hold neither people, harm, a denial nor a victim, and open no other clause. */
const near = (n: number): string => `[_bayoifptkhPq5%cmlLdsSjxGBO+ω1J]{0,${n}}`;
/** The same with pauses. */
const gap = (n: number): string => `[_bayoifptkhPq5%cmlLdsSjxGBO+ω1J,rHKC]{0,${n}}`;
const HARM = '[HKVZD]';

/** What makes a claim. */
export const claims: readonly Rule[] = [
  // "asielzoekers beroven vrouwen", "dat migranten vrouwen lastigvallen"; near miss: "migranten worden beroofd".
  { name: 'R:agent', pattern: new RegExp(`[WYT]${near(4)}V|V${near(1)}W`) },
  // "vluchtelingen plegen misdrijven", "dat vluchtelingen misdrijven plegen"; near miss: "vluchtelingen planten bomen".
  { name: 'R:commit', pattern: new RegExp(`[WYT]${near(5)}m${near(3)}[HK]|[WYT]${near(5)}[HK]${near(3)}m`) },
  // "misdaad door asielzoekers", "beroofd door een groep Syriërs"; near miss: "misdaad tegen asielzoekers".
  { name: 'R:by', pattern: new RegExp(`[HZV]${near(3)}y${near(2)}[WYM]|y${near(1)}[WY]${near(3)}[HZ]`) },
  // "overlast van asielzoekers", "criminaliteit onder migranten".
  { name: 'R:of', pattern: /H[_m]?o_?[WY]/ },
  // "asielzoekers zijn crimineel", "dat asielzoekers crimineel zijn"; near miss: "asielzoekers zijn moe".
  { name: 'R:copula', pattern: /[WYM],?b[_aot]{0,3}[KD]|[WM]_{0,2}[K]b/ },
  // "immigratie brengt misdaad", "dat immigratie misdaad veroorzaakt"; near miss: "immigratie brengt welvaart".
  { name: 'R:bring', pattern: new RegExp(`[WML]${near(4)}c${near(4)}[HKD]|[WM]${near(4)}[HKD]${near(3)}c`) },
  // "misdaad is het gevolg van immigratie", "door de immigratie is het onveilig".
  { name: 'R:due', pattern: new RegExp(`${HARM}${near(5)}[cy]${near(3)}[WMB]|[cy]${near(1)}[WM]${near(4)}${HARM}`) },
  // "sinds het azc er is, wordt er gestolen".
  { name: 'R:since', pattern: new RegExp(`§${near(3)}[WMBL]${gap(9)}[HKVZD]|[HKVZD]${gap(7)}§${near(3)}[WMBL]`) },
  // "Marokkaanse bendes".
  { name: 'R:compound', pattern: /Y/ },
  // "een derde van de gevangenen is buitenlander", "bij vier op de tien verdachten gaat het om migranten".
  {
    name: 'R:share',
    pattern: new RegExp(
      `[q5]${near(6)}[JKH]${near(7)}[WYN]|[q5]${near(6)}¥|¥${near(6)}[q%]|J${near(3)}q${near(4)}[WG]`,
    ),
    kind: 'share',
  },
  // "buitenlanders vormen een derde van de gevangenen".
  {
    name: 'R:share-who',
    pattern: new RegExp(`[WY]${near(6)}[q5%]${near(4)}[JKHm]|[WM]${near(5)}[JHK]${near(4)}[q%]`),
    kind: 'share',
  },
  // "asielzoekers zijn vaker verdacht", "asielzoekers zijn oververtegenwoordigd".
  { name: 'R:more', pattern: new RegExp(`[WYM]${near(6)}%`), kind: 'share' },
  // "terroristen onder de vluchtelingen"; near miss: "artsen onder de vluchtelingen".
  { name: 'R:among', pattern: new RegExp(`[HK][_b]{0,2}[oi][_a]{0,2}[WML]|[oi]_?W${near(4)}[KH]`) },
  { name: 'R:unvetted', pattern: /[WMLGB].{0,7}I|I.{0,6}[WML]/, kind: 'terror', hint: true },
  { name: 'R:overrun', pattern: new RegExp(`[WMUT]${near(5)}X|X${near(4)}[WMU]|[tkh]${near(4)}X`), kind: 'sovereign' },
  {
    name: 'R:ruin',
    pattern: new RegExp(`[WM]${near(5)}E|E${near(5)}[WM]|[WM]${near(6)}C|C${near(4)}[WM]`),
    kind: 'sovereign',
    hint: true,
  },
  {
    name: 'R:replaced',
    pattern: new RegExp(`[WMBL]${gap(7)}R|R${gap(7)}[WMBL]|[hkt]${near(4)}R`),
    kind: 'replace',
    hint: true,
  },
  { name: 'R:unequal', pattern: new RegExp(`[WYw0B]${gap(8)}F|F${gap(8)}[WYwNB]`), kind: 'favour' },
  { name: 'R:beside', pattern: new RegExp(`[WYM]${near(3)}H|H${near(2)}[WYM]`), hint: true },
];

/** What takes a claim back. */
export const cancels: readonly Rule[] = [
  // "zijn geen gevaar", "is niet crimineler"; near miss: "is niet meer veilig".
  { name: 'R:cancel-is-not', pattern: /b[_iaosS]{0,3}n[_aob]{0,2}[HKDXERFC]/ },
  // "asielzoekers plegen niet vaker misdrijven"; near miss: "asielzoekers werken niet".
  { name: 'R:cancel-do-not', pattern: /[WYMTB][_bsSymckiL]{0,5}n[_mb%aiq]{0,3}[HKVZ%EFDR]/ },
  // "niet door migranten", "geen verband tussen"; near miss: "niet veilig door migranten".
  { name: 'R:cancel-not-due', pattern: /n[_qaob]{0,3}[cy][_boai]{0,2}[WMYBH]/ },
  { name: 'R:cancel-not-who', pattern: /n[_baq]{0,2}[WM]|n0/ },
  // "een verband dat de cijfers niet laten zien".
  { name: 'R:cancel-last', pattern: /[HKMWcqDYRs][^|,]{0,8}\|?[^|,]{0,4}n_{0,2}b?_?(?:,|$)/, hint: true },
  { name: 'R:cancel-no-harm', pattern: /n[_%]{0,2}[HKV]/ },
  { name: 'R:cancel-less', pattern: /e/ },
  { name: 'R:cancel-myth', pattern: /z/ },
  // "rekening houdend met leeftijd verdwijnt"; near miss: "volgens onderzoek zijn".
  { name: 'R:cancel-study', pattern: /u.*[neR]|[n%].*u|u.*u/ },
  { name: 'R:cancel-victim', pattern: /v/ },
  { name: 'R:cancel-done-to', pattern: /[WPTw][_b]{1,3}Z(?!.{0,3}y)/ },
  { name: 'R:cancel-whoever', pattern: /g/ },
  // "een Afghaan", "de man, een Syriër".
  { name: 'R:cancel-single', pattern: /[0w].*1|1.*[0w]|1.*1/ },
];

/** What else is worth knowing. */
export const marks: readonly Rule[] = [
  { name: 'R:report-said', pattern: /s/ },
  { name: 'R:question', pattern: /\?$/ },
  { name: 'R:study', pattern: /u/ },
  { name: 'R:one', pattern: /[0w]/ },
];
