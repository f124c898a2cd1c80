import type { Rule } from '../../../recognise/grammar';

/** Up to `n` segments that hold neither people, harm, a denial nor a victim, and open no other clause. */
const near = (n: number): string => `[_bayoifptkhPq5%cÌmlLdsSjxGBO+ωA1JuħπĥĤÁ]{0,${n}}`;
/** The same with pauses. */
const gap = (n: number): string => `[_bayoifptkhPq5%cÌmlLdsSjxGBO+ωA1JuħπĥĤÁ,rHKC]{0,${n}}`;
const HARM = '[HKVZD]';

/** What makes a claim. */
export const claims: readonly Rule[] = [
  // "asielzoekers beroven vrouwen", "dat migranten vrouwen lastigvallen"; near miss: "migranten worden beroofd".
  { name: 'R:agent', pattern: new RegExp(`[WYTÁ]${near(5)}V|V${near(1)}W`) },
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
  { name: 'R:bring', pattern: new RegExp(`[WMLB]${near(5)}[cÌ]${near(5)}[HKD]|[WM]${near(5)}[HKD]${near(4)}[cÌ]`) },
  // "misdaad is het gevolg van immigratie", "door de immigratie is het onveilig"; near miss: "armoede is het gevolg van".
  { name: 'R:due', pattern: new RegExp(`${HARM}${near(6)}[cy]${near(4)}[WMB]|[cy]${near(1)}[WM]${near(5)}${HARM}`) },
  // "sinds het azc er is, wordt er gestolen"; near miss: "sinds het azc er is, wordt er gevoetbald".
  { name: 'R:since', pattern: new RegExp(`§${near(4)}[WMBL]${gap(9)}[HKVZD]|[HKVZD]${gap(9)}[§|]${near(3)}[WMBL]`) },
  // "Marokkaanse bendes", "criminele asielzoekers"; near miss: "Marokkaanse koren".
  { name: 'R:compound', pattern: /Y/ },
  // "we importeren terreur"; near miss: "winkels importeren kaas".
  { name: 'R:imported', pattern: new RegExp(`[tSkWM]${near(3)}Ì${near(4)}[HK]`) },
  // "open grenzen spelen smokkelaars in de kaart", "van open grenzen profiteren dieven"; near miss: "open grenzen
  // spelen de handel in de kaart".
  {
    name: 'R:serves',
    pattern: new RegExp(`M${near(4)}[HK]${near(1)}ħ|M${near(2)}π${near(3)}[HK]|[HK]${near(1)}πo_?M`),
  },
  // "hoe meer migranten, hoe meer inbraken"; near miss: "hoe meer migranten, hoe meer winkels".
  { name: 'R:the-more', pattern: /Ĥ_?[WML][^|?n]{0,4}Ĥ[_b]{0,3}[HKVZ]/ },
  // "waar migranten komen, komt overlast"; near miss: "waar migranten komen, komt welvaart".
  { name: 'R:where', pattern: /\|_?[WM]l,[lbc]_?H/ },
  // "wij halen terroristen in huis", "de regering heeft criminelen binnengelaten"; near miss: "wij halen vaklui in huis".
  { name: 'R:let-in', pattern: new RegExp(`[tM],?${near(3)}K${near(4)}ĥ|[St]${near(3)}K_?L`) },
  // "jihadisten komen als vluchteling binnen"; near miss: "artsen komen als vluchteling binnen".
  { name: 'R:posing', pattern: new RegExp(`K${near(3)}Á`), hint: true },
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
    pattern: new RegExp(
      `[WY]${near(9)}[q5%]${near(6)}[JKHm]|[WY]${near(4)}q${near(4)}[,|+]{1,2}${near(3)}q${near(3)}[JHK]|[WM]${near(5)}[JHK]${near(5)}[q%]`,
    ),
    kind: 'share',
  },
  // "asielzoekers zijn vaker verdacht"; near miss: "asielzoekers werken vaker".
  { name: 'R:more', pattern: new RegExp(`[WYM]${near(7)}%${near(4)}[JHKVm]`), kind: 'share' },
  // "terroristen onder de vluchtelingen", "jodenhaat komt met de migratie mee"; near miss: "artsen onder de vluchtelingen".
  { name: 'R:among', pattern: new RegExp(`[HK]${near(3)}[oi][_a]{0,2}(?:[WMLY](?!k))|[oi]_{0,2}[WM]${near(4)}[KH]`) },
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
  // "ons volk wordt vervangen door migranten", "de omvolking is gaande"; near miss: "onze ramen worden vervangen door
  // nieuwe".
  { name: 'R:replaced-by', pattern: /Ř|[hkt]b_?R{1,2}y_?[WM]|[hkt]b_?y_?[WM]_?R|[WM]R_?t?[hk]/, kind: 'replace' },
  // "immigratie maakt ons land kapot", "het westen gaat aan migratie ten onder"; near miss: "droogte maakt ons land
  // kapot".
  {
    name: 'R:ruin-ours',
    pattern: new RegExp(
      `M${near(4)}ED?[_o]{0,2}t?[kCh]|M${near(2)}t[kCt+]{1,3}E|[kC]${near(3)}[yi]_?M_?E|[kC]b?_?E[oy]_?M|[WM]_?Ē`,
    ),
    kind: 'sovereign',
  },
  // "de politiek trekt migranten voor", "wij zijn tweederangsburgers, terwijl migranten alles krijgen"; near miss: "wij
  // zijn moe, terwijl migranten slapen".
  { name: 'R:favoured', pattern: new RegExp(`Ś|[ht]b_?F[,|]{1,2}${near(3)}[WY]`), kind: 'favour' },
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
  { name: 'R:cancel-no-harm', pattern: /n[_%]{0,2}[HKVE]|n[_hpab]{0,4}[ŘĒŚ]/ },
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
  // "dat komt door hun leeftijd"; near miss: "dat komt door hun herkomst".
  { name: 'R:cancel-other-cause', pattern: /[cy][_ao]{0,2}[TW]?_?A(?![^?]*\|[^?]*[WM])/ },
  // "migranten werden mishandeld door de politie"; near miss: "bewoners werden mishandeld door migranten".
  { name: 'R:cancel-done-by', pattern: /[W0w]_?b[^,|?]{0,5}[HZV]_?y(?![_qp]{0,2}[WYMTN0])/ },
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
  // "een debat over migratie en misdaad"; near miss: "migratie brengt misdaad".
  { name: 'R:topic', pattern: /[WM]\+_?[HKD]|[HKD]\+_?[WM]/ },
];
