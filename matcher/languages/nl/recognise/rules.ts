import type { Rule } from '../../../recognise/grammar';

/** Up to `n` segments that hold neither people, harm, a denial nor a victim, and open no other clause. */
const near = (n: number): string => `[_bayoifptkhPq5%cmlLdsSjxGBO+ω1Ju]{0,${n}}`;
/** The same with pauses. */
const gap = (n: number): string => `[_bayoifptkhPq5%cmlLdsSjxGBO+ω1Ju,rHKC]{0,${n}}`;
const HARM = '[HKVZD]';

/** What makes a claim. */
export const claims: readonly Rule[] = [
  // "asielzoekers beroven vrouwen", "dat migranten vrouwen lastigvallen"; near miss: "migranten worden beroofd".
  { name: 'R:agent', pattern: new RegExp(`[WYT]${near(5)}V|V${near(1)}W`) },
  // "vluchtelingen plegen misdrijven", "dat vluchtelingen misdrijven plegen"; near miss: "vluchtelingen planten bomen".
  { name: 'R:commit', pattern: new RegExp(`[WYT]${near(6)}m${near(4)}[HK]|[WYT]${near(6)}[HK]${near(3)}m`) },
  // "illegalen die stelen"; near miss: "illegalen die slapen".
  { name: 'R:who-do', pattern: new RegExp(`[WY],?r${near(4)}[HVK]`) },
  // "misdaad door asielzoekers", "beroofd door een groep Syriërs"; near miss: "misdaad tegen asielzoekers".
  { name: 'R:by', pattern: new RegExp(`[HZV]${near(4)}y${near(2)}[WYM]|y${near(1)}[WY]${near(4)}[HZ]`) },
  // "overlast van asielzoekers", "criminaliteit onder migranten"; near miss: "opvang van asielzoekers".
  { name: 'R:of', pattern: /[HV][_m]?o_{0,2}[WY]/ },
  // "asielzoekers zijn crimineel", "dat asielzoekers crimineel zijn"; near miss: "asielzoekers zijn moe".
  { name: 'R:copula', pattern: /[WYM],?b[_aotk]{0,4}[KDH]|[WM]_{0,2}[KD]b/ },
  // "immigratie brengt misdaad", "dat immigratie misdaad veroorzaakt"; near miss: "immigratie brengt welvaart".
  { name: 'R:bring', pattern: new RegExp(`[WMLB]${near(5)}c${near(5)}[HKD]|[WM]${near(5)}[HKD]${near(4)}c`) },
  // "misdaad is het gevolg van immigratie", "door de immigratie is het onveilig"; near miss: "armoede is het gevolg van".
  { name: 'R:due', pattern: new RegExp(`${HARM}${near(6)}[cy]${near(4)}[WMB]|[cy]${near(1)}[WM]${near(5)}${HARM}`) },
  // "sinds het azc er is, wordt er gestolen"; near miss: "sinds het azc er is, wordt er gevoetbald".
  { name: 'R:since', pattern: new RegExp(`§${near(4)}[WMBL]${gap(9)}[HKVZD]|[HKVZD]${gap(9)}[§|]${near(3)}[WMBL]`) },
  // "Marokkaanse bendes", "criminele asielzoekers"; near miss: "Marokkaanse koren".
  { name: 'R:compound', pattern: /Y/ },
  // "een derde van de gevangenen is buitenlander"; near miss: "een derde van de leerlingen is buitenlander".
  {
    name: 'R:share',
    pattern: new RegExp(
      `[q5]${near(8)}[JKH]${near(9)}[WYNw]|[q5]${near(6)}¥|¥${near(6)}[q%]|J${near(4)}q${near(5)}[WG]`,
    ),
    kind: 'share',
  },
  // "buitenlanders vormen een derde van de gevangenen"; near miss: "buitenlanders vormen een derde van de leerlingen".
  {
    name: 'R:share-who',
    pattern: new RegExp(`[WY]${near(9)}[q5%]${near(6)}[JKHm]|[WM]${near(5)}[JHK]${near(5)}[q%]`),
    kind: 'share',
  },
  // "asielzoekers zijn vaker verdacht"; near miss: "asielzoekers werken vaker".
  { name: 'R:more', pattern: new RegExp(`[WYM]${near(7)}%${near(4)}[JHKVm]`), kind: 'share' },
  // "terroristen onder de vluchtelingen", "jodenhaat komt met de migratie mee"; near miss: "artsen onder de vluchtelingen".
  { name: 'R:among', pattern: new RegExp(`[HK]${near(3)}[oi][_a]{0,2}[WMLY]|[oi]_{0,2}[WM]${near(4)}[KH]`) },
  // "niemand controleert deze mensen"; near miss: "niemand kent deze mensen".
  { name: 'R:unvetted', pattern: /[WMLGB].{0,7}I|I.{0,6}[WML]/, kind: 'terror' },
  // "migranten overspoelen ons land"; near miss: "wespen overspoelen ons land".
  { name: 'R:overrun', pattern: new RegExp(`[WMUT]${near(5)}X|X${near(4)}[WMU]`), kind: 'sovereign' },
  // "immigratie vernietigt onze cultuur"; near miss: "immigratie verandert ons dorp".
  {
    name: 'R:ruin',
    pattern: new RegExp(`[WM]${near(5)}E|E${near(5)}[WM]|[WM]${near(6)}C|C${near(4)}[WM]`),
    kind: 'sovereign',
    hint: true,
  },
  // "autochtonen worden verdrongen door migranten"; near miss: "kranten worden verdrongen door websites".
  {
    name: 'R:replaced',
    pattern: new RegExp(`[WMBL]${gap(7)}R|R${gap(7)}[WMBL]|[hkt]${near(4)}R`),
    kind: 'replace',
    hint: true,
  },
  // "statushouders krijgen voorrang"; near miss: "ouderen krijgen voorrang".
  { name: 'R:unequal', pattern: new RegExp(`[WYw0B]${gap(8)}F|F${gap(8)}[WYwNB]`), kind: 'favour' },
  // "migratie, drugs en geweld"; near miss: "migratie, zang en dans".
  { name: 'R:beside', pattern: new RegExp(`[WYM]${near(4)}[HV]|[HV]${near(3)}[WYM]`), hint: true },
  // In one clause, whatever stands between: "geweld en doodslag in het land van de migranten"; near miss: "zang en dans in het land van de migranten".
  { name: 'R:clause', pattern: /[WYMB][^,|?nzevg]{0,14}[HKVD]|[HKVD][^,|?nzevg]{0,14}[WYM]/, hint: true },
  // "onder de verdachten zijn veel Syriërs"; near miss: "onder de leerlingen zijn veel Syriërs".
  { name: 'R:counted', pattern: /[WYB][^?nzev]{0,16}J|J[^?nzev]{0,16}[WY¥]/, kind: 'share', hint: true },
  // "de minister wijt de diefstallen aan migranten en hun criminaliteit"; near miss: "de minister wijt de drukte aan
  // het weer".
  { name: 'R:blame', pattern: /[sS][^?nzev]{0,9}[WYM][^?nzev]{0,9}[HKVD]/, hint: true },
];

/** What takes a claim back. */
export const cancels: readonly Rule[] = [
  // "zijn geen gevaar", "is niet crimineler"; near miss: "is niet meer veilig".
  { name: 'R:cancel-is-not', pattern: /b[_iaosS]{0,3}n[_aob]{0,2}[HKDXERFC]/ },
  // "asielzoekers plegen niet vaker misdrijven"; near miss: "asielzoekers werken niet".
  { name: 'R:cancel-do-not', pattern: /[WYMTB][_bsSymckiL]{0,5}n[_mb%aiq]{0,3}[HKVZ%EFDR]/ },
  // "niet door migranten", "geen verband tussen"; near miss: "niet veilig door migranten".
  { name: 'R:cancel-not-due', pattern: /n[_qaob]{0,3}[cy][_boai]{0,2}[WMYBH]/ },
  // "dat zijn niet de migranten"; near miss: "dat zijn de migranten".
  { name: 'R:cancel-not-who', pattern: /n[_baq]{0,2}[WM]|n0/ },
  // "blijkt niet dat vluchtelingen stelen"; near miss: "blijkt dat vluchtelingen stelen".
  { name: 'R:cancel-not-that', pattern: /n_{0,2}\|_{0,2}[^,|]{0,4}[WMBY].*[HKVDER]/ },
  // "een verband dat de cijfers niet laten zien"; near miss: "het verband met migranten is er".
  { name: 'R:cancel-last', pattern: /[HKMWcqDYRs][^|,]{0,8}\|?[^|,]{0,4}n_{0,2}b?_?(?:,|$)/, hint: true },
  // "er was geen diefstal"; near miss: "er was diefstal".
  { name: 'R:cancel-no-harm', pattern: /n[_%]{0,2}[HKVE]/ },
  // "de criminaliteit daalt"; near miss: "de criminaliteit stijgt".
  { name: 'R:cancel-less', pattern: /e/ },
  // "dat migranten stelen is onzin"; near miss: "dat migranten stelen is bekend".
  { name: 'R:cancel-myth', pattern: /z/ },
  // "rekening houdend met leeftijd verdwijnt"; near miss: "volgens onderzoek zijn".
  { name: 'R:cancel-study', pattern: /u.*[neR]|[n%].*u|u.*u/ },
  // "geweld tegen asielzoekers"; near miss: "geweld door asielzoekers".
  { name: 'R:cancel-victim', pattern: /v/ },
  // "migranten worden verkracht"; near miss: "migranten verkrachten".
  { name: 'R:cancel-done-to', pattern: /[WPTw][_b]{1,3}Z(?!.{0,3}y)/ },
  // "straf voor dieven, ongeacht wie"; near miss: "straf voor dieven".
  { name: 'R:cancel-whoever', pattern: /g/ },
  // "een Afghaan", "de man, een Syriër"; near miss: "Afghanen zijn gekomen".
  { name: 'R:cancel-single', pattern: /[0w].*1|1.*[0w]|1.*1/ },
];

/** What else is worth knowing. */
export const marks: readonly Rule[] = [
  // "het regent, zegt de minister"; near miss: "het regent op de minister".
  { name: 'R:report-said', pattern: /s/ },
  // "volgens de hoogleraar is het rustig"; near miss: "volgens de bakker is het rustig".
  { name: 'R:study', pattern: /u/ },
  // "een Afghaan zingt"; near miss: "Afghanen zingen".
  { name: 'R:one', pattern: /[0w]/ },
];
