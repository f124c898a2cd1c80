import type { Reduction, Rule } from '../../../recognise/grammar';

/** From words to the phrases that the rules speak of. Order matters. */
export const phrases: readonly Reduction[] = [
  // "Migranten wurden im Bus angegriffen"; near miss: "Migranten wurden im Bus zu Tätern".
  { name: 'suffered', pattern: />[_4gPqo+y]{1,6}H(?=[+]?_?$|,)/, tag: 'v' },
  { name: 'were', pattern: />/, tag: 'B' },
  // "junge Männer aus Syrien", "Jugendliche arabischer Herkunft"; near miss: "Männer aus Essen".
  { name: 'people-from', pattern: /[pKb],?_{0,2}f4?_{0,2}[GNPA]|[N]_?p|pN/, tag: 'W' },
  // "Bewohner des Asylheims", "Männer in der Unterkunft"; near miss: "Bewohner des Altenheims".
  { name: 'people-of-home', pattern: /[bp](?:[yg]|4)?_?P/, tag: 'W' },
  // "Syrer und Flüchtlinge"; near miss: "Syrer und Ärzte".
  { name: 'people-list', pattern: /[WN](?:[,+]{1,2}_?[WN])*[,+]{1,2}_?W/, tag: 'W' },
  { name: 'peoples', pattern: /N(?:[,+]{1,2}N)+/, tag: 'W' },
  // "kriminelle Ausländer", "straffällig gewordene Syrer"; near miss: "kriminelle Energie".
  { name: 'criminal-people', pattern: /[KHm][aB]?[W](?![^|]{0,3}v)/, tag: 'Y' },
  // "afghanische Täter"; near miss: "afghanische Teppiche".
  { name: 'criminal-nationals', pattern: /NK/, tag: 'Y' },
  // "jeder Dritte ein Ausländer", "der Ausländeranteil"; near miss: "gestern schlug ein Ausländer zu".
  { name: 'one-in-three', pattern: /(?<=Q_?)0/, tag: 'W' },
  // "die Ordnung ist zusammengebrochen", "das Recht gilt nichts mehr"; near miss: "die Ordnung ist neu".
  { name: 'lawless', pattern: /9[_B]{0,3}(?:X|n_?$)|X[_y4f]{0,4}9/, tag: 'H', kind: 'crime' },
  { name: 'order', pattern: /9/, tag: '_' },
  { name: 'harm-list', pattern: /[HK](?:[,+]{1,2}_?[HK])+/, tag: 'H' },
  // "ohne offene Grenzen hätte es den Terror nicht gegeben"; near miss: "auch ohne Zuwanderung gibt es Terror".
  {
    name: 'without',
    pattern: /7[_a]?[WM][_B4uac]{0,5}[HKD][_B]{0,2}n_{0,2}|7[_a]?[WM][_B4uac]{0,5}[nk][_4]{0,2}[HKD]/,
    tag: 'Y',
  },
  { name: 'lacking', pattern: /7/, tag: 'n' },
  // "für Flüchtlinge ist Geld da, für unsere Rentner nicht"; near miss: "für die Brücke nicht".
  { name: 'not-for-ours', pattern: /,_ub_?n/, tag: 'F' },
];

/** Up to `n` segments that hold neither people, a denial nor a victim, and open no other clause. */
const gap = (n: number): string => `[_4BgyfaqbujxlcmsQ5%eGpP,+hK§D1CLw89$*]{0,${n}}`;
const near = (n: number): string => `[_4BgyfaqbulcmQ5%GpPs+L89$*]{0,${n}}`;
/** Up to `n` segments of one clause. */
const loose = (n: number): string => `[^nzkev|?01iw7]{0,${n}}`;
const HARM = '[HKD]';

/** What makes a claim. */
export const claims: readonly Rule[] = [
  // "40 Prozent der Tatverdächtigen sind Ausländer"; near miss: "40 Prozent der Schüler sind Ausländer".
  {
    name: 'R:share',
    pattern: new RegExp(`[Q5]${near(6)}[JKH]${near(6)}[WY]|[Q5]${near(3)}[JK].{0,4}n?W`),
    kind: 'share',
  },
  // "Ausländer stellen 40 Prozent der Verdächtigen", "15 Prozent der Bürger, aber 40 Prozent der Verdächtigen"; near miss:
  // "Ausländer stellen 40 Prozent der Köche".
  {
    name: 'R:share-who',
    pattern: new RegExp(
      `[WY]${near(5)}[Q%]${near(5)}[JKHm]|[JK]${near(5)}Q${near(5)}W|[WY]${near(4)}Q${near(2)}[bq],?[|]${near(2)}Q${near(2)}[JKH]`,
    ),
    kind: 'share',
  },
  // "Migranten sind häufiger Tatverdächtige"; near miss: "Migranten sind häufiger Mieter".
  {
    name: 'R:more',
    pattern: new RegExp(`[WN]${near(4)}%${near(4)}[JKHm]|[WN]${near(4)}[HKJ]${near(3)}%`),
    kind: 'share',
  },
  // "Migranten begehen Gewalttaten", "dass Zugewanderte Frauen angreifen", "hinter den Überfällen stecken Zuwanderer";
  // near miss: "Migranten pflanzen Bäume".
  {
    name: 'R:agent',
    pattern: new RegExp(`[WYT]${near(4)}m${near(3)}H|[WY]${near(4)}H${near(2)}m|m_{0,2}H{1,2}${near(3)}[WY]`),
  },
  // "Gewalt durch Zuwanderer", "Straftaten von Asylbewerbern"; near miss: "Gewalt gegen Zuwanderer".
  { name: 'R:by', pattern: new RegExp(`[HK]_{0,2}[yf]${near(2)}[WY]`) },
  // "Zuwanderung bringt Gewalt", "mit den Flüchtlingen kam der Terror", "die Zuwanderung hat Gewalt gebracht", "wer die
  // Grenzen öffnet, holt sich Terror"; near miss: "Zuwanderung bringt Wohlstand".
  {
    name: 'R:bring',
    pattern: new RegExp(
      `[WMP]${near(4)}[clL]${near(3)}${HARM}|[gy]_?[WM]${near(2)}[lcL]${near(3)}${HARM}|[WMP]${near(5)}${HARM}${near(3)}L|M_?,[lc]${near(3)}${HARM}`,
    ),
  },
  // "Terror durch offene Grenzen", "die Gewalt ist mit der Migration gestiegen", "auf Migration zurückzuführen"; near
  // miss: "Staus durch offene Grenzen".
  {
    name: 'R:due',
    pattern: new RegExp(
      `${HARM}${near(5)}[cy]${near(3)}[WMP]|[cy]${near(2)}[WM]M?${near(3)}${HARM}|${HARM}B?g[_4]{0,2}M${near(2)}c|${HARM}${loose(5)}[WM]${near(2)}8`,
    ),
  },
  // "die Gewalt nimmt zu, weil immer mehr Migranten kommen"; near miss: "die Gewalt nimmt zu, weil Personal fehlt".
  { name: 'R:because', pattern: new RegExp(`[HD][^|nzkw]{0,4}c,?w${near(4)}[WM]`) },
  // "je mehr Migranten kommen, desto mehr wird gestohlen"; near miss: "je mehr Gäste kommen, desto mehr wird gestohlen".
  { name: 'R:equation', pattern: /&[_4]{0,2}[WM][_lB]{0,3},&[^|nzk]{0,4}[HKDXþ]/ },
  // "offene Grenzen locken Schlepper an"; near miss: "Schlepper bringen Migranten über die Grenze".
  {
    name: 'R:smuggling',
    pattern: new RegExp(`[MoP]${near(2)}c${near(2)}þ|þ${near(3)}[cy]${near(2)}[Mo]|[yc]${near(2)}[Mo]${near(3)}þ`),
  },
  // "seit die Flüchtlinge da sind, wird gestohlen"; near miss: "seit die Flüchtlinge da sind, wird gekocht".
  { name: 'R:since', pattern: new RegExp(`§${near(3)}[WMPN]${gap(7)}${HARM}|${HARM}${gap(6)}§${near(3)}[WMP]`) },
  // "kriminelle Ausländer"; near miss: "kriminelle Energie".
  { name: 'R:compound', pattern: /Y/ },
  // "Islamisten unter den Flüchtlingen", "als Flüchtlinge getarnte Kämpfer"; near miss: "Ärzte unter den Flüchtlingen".
  {
    name: 'R:hidden',
    pattern: new RegExp(`H[_B]{0,2}g_?[W]|g_?[W]${near(4)}[HK]|V${near(3)}[HW]|W${near(4)}V`),
    kind: 'terror',
  },
  // "Migranten überrennen die Grenze"; near miss: "Touristen überrennen die Insel".
  {
    name: 'R:overrun',
    pattern: new RegExp(`[WMUP]${near(5)}[IX]|[IX]${near(3)}[WM]|[qu]${near(4)}I`),
    kind: 'sovereign',
  },
  // "Zuwanderer verdrängen die Einheimischen"; near miss: "Zuwanderer besuchen die Einheimischen".
  { name: 'R:replaced', pattern: new RegExp(`[WMYG]${near(5)}R|R${near(5)}[WMG]|[bqu]${near(4)}R`), kind: 'replace' },
  // "Mieter müssen ausziehen, um Platz für Flüchtlinge zu machen", "werden vertrieben, damit Asylbewerber einziehen"; near
  // miss: "Mieter müssen ausziehen, um Platz für ein Hotel zu machen".
  {
    name: 'R:evicted',
    pattern: /b[^nzk|7]{0,6}=[^nzke|]{0,7}W|bB?[_afj]{0,4}R,[_w]{1,3}W|b[^nzk|,7]{0,3}W[^nzk|,]{0,4}=/,
    kind: 'replace',
  },
  // "Migranten werden besser behandelt als unsere Leute", "Deutsche sind Bürger zweiter Klasse, während Migranten alles
  // bekommen"; near miss: "Migranten werden schlechter behandelt als unsere Leute".
  {
    name: 'R:better',
    pattern: /[WYN][^|nzk,7]{0,6}[$%][^|nzk,7]{0,4}<|b[Bba_]{1,3}!,?[_|][^|nzk]{0,3}[WY]/,
    kind: 'favour',
  },
  // "durch die Migration verlieren wir unser Land"; near miss: "durch die Kälte verlieren wir unser Land".
  { name: 'R:lose', pattern: /[cyg]_{0,2}[WM][_uB]{0,2}\*[_u]{0,3}[qC]|\*_?u?[qC]_{0,2}[WM]/, kind: 'sovereign' },
  // "Zuwanderung ist eine Gefahr für unser Land"; near miss: "Zuwanderung ist eine Frage für unser Land".
  { name: 'R:danger', pattern: /[WM]B_?D_{1,2}u?q|M_?D[_4]{0,3}u?[qC]/ },
  // "Asylbewerber werden bevorzugt"; near miss: "Asylbewerber werden beraten".
  { name: 'R:unequal', pattern: new RegExp(`[WYNM]${near(6)}F|[WYN][_Bjh]{1,5}F|F${near(6)}[WYN]`), kind: 'favour' },
  // "Zuwanderung zerstört unsere Kultur", "gefährdet die Zivilisation"; near miss: "Zuwanderung prägt unsere Küche".
  {
    name: 'R:culture',
    pattern: new RegExp(
      `[WM]${near(5)}C${near(3)}[XI]|[WM]${near(4)}[XI]${near(4)}C|C${near(4)}[XI]${near(4)}[WM]|M${near(3)}[DH]${near(3)}C`,
    ),
    kind: 'sovereign',
  },
  // "Migranten und Gewalt"; near miss: "Migranten und Arbeit".
  { name: 'R:beside', pattern: new RegExp(`[WYM]${near(2)}H|H${near(1)}[WYM]`) },
  // "führte die Gewalt auf die Zuwanderung zurück", "macht Migranten für Diebstähle verantwortlich"; near miss: "führte
  // die Gruppe in das Heim zurück".
  {
    name: 'R:blame',
    pattern: new RegExp(
      `O${loose(6)}${HARM}${loose(5)}[WMPY]${loose(3)}t|${HARM}${loose(4)}[WMPY]${loose(5)}m|[WMPY]${loose(4)}${HARM}${loose(3)}m`,
    ),
  },
  // "importieren Gewalt", "die Täter ins Land geholt"; near miss: "importieren Kaffee".
  { name: 'R:imported', pattern: new RegExp(`2${loose(3)}${HARM}|${HARM}${loose(4)}2`) },
  // "zwei Drittel der Dealer kommen aus Afrika"; near miss: "zwei Drittel der Bananen kommen aus Afrika".
  { name: 'R:from', pattern: new RegExp(`[HKJ]${loose(6)}f[4_]{0,2}[GNA]`), hint: true },
  // "die Syrer im Nachbarhaus, erzählt sie, haben Messer"; near miss: "die Syrer haben Hunger".
  { name: 'R:far', pattern: new RegExp(`[WYP]${loose(9)}[HK]|[HK]${loose(9)}[WYMP]`), hint: true },
  // "mit der Einwanderung wächst auch die Gefahr"; near miss: "mit der Einwanderung wächst auch die Stadt".
  {
    name: 'R:migration-far',
    pattern: new RegExp(`M${loose(9)}${HARM}|D${loose(9)}[WMP]|[WP]${loose(9)}D`),
    hint: true,
  },
  // "von 480 Festgenommenen waren 410 Ausländer"; near miss: "von 480 Gästen waren 410 Ausländer".
  {
    name: 'R:share-near',
    pattern: new RegExp(
      `[JK]${loose(9)}[Q5]${loose(9)}[WYN]|[WYN]${loose(9)}[Q5]${loose(9)}[JK]|[Q5]${loose(9)}[JK]${loose(9)}[WYN]`,
    ),
    kind: 'share',
    hint: true,
  },
  // "an der Grenze blüht der Drogenschmuggel"; near miss: "an der Grenze blüht der Ginster".
  { name: 'R:border', pattern: new RegExp(`o${loose(6)}${HARM}|${HARM}${loose(6)}o`), hint: true },
  // "Straftäter nach Syrien abschieben"; near miss: "Familien nach Syrien abschieben".
  { name: 'R:deport', pattern: new RegExp(`r${loose(5)}[KY]|[KY]${loose(5)}r`), hint: true },
  // "unser Land wird überrannt"; near miss: "unser Land wird beneidet".
  {
    name: 'R:culture-near',
    pattern: new RegExp(`C${loose(5)}[XI]|[XI]${loose(5)}C|[qb]${loose(5)}[XIR]|[XIR]${loose(5)}q`),
    kind: 'sovereign',
    hint: true,
  },
  // "wer aus Syrien geflohen ist und Asylbewerber heißt, kommt ungeschoren davon"; near miss: "Asylbewerber kommen an".
  { name: 'R:unequal-near', pattern: /[WYNM].*F|F.*[WYN]/, kind: 'favour', hint: true },
  // "es ist kein Vorurteil"; near miss: "es ist ein Vorurteil".
  { name: 'R:insists', pattern: /n[_4a]{0,2}Z/, kind: 'crime', hint: true },
];

/** What takes a claim back. */
export const cancels: readonly Rule[] = [
  // "kein Zusammenhang", "nicht krimineller"; near miss: "nicht mehr sicher".
  {
    name: 'R:cancel-negated',
    pattern: /n[_4BgyTaQu$]{0,3}[HKcmLIRFXJM]|[WYM][_4BgT]{0,2}n(?!n)|n_?e|[HK][_B]{0,2}n_?$|M[^|,]{0,6}[HK]n,/,
  },
  // "keine Belege", "Hinweise darauf gab es nicht", "fehlt jede Grundlage"; near miss: "keine Frage".
  { name: 'R:cancel-proof', pattern: /n[_4abgsuBG]{0,4}E|E[^|Z]{0,12}n|i[_a4]{0,3}E|E.{0,4}i/ },
  // "die Gewalt komme von Migranten nicht, sagte er"; near miss: "die Gewalt komme nicht selten von Migranten, sagte er".
  { name: 'R:cancel-late', pattern: /[HKRIFXDMWYJ][^|rF]{0,12}n_?B?(?:,_{0,2}s|$)/ },
  // "nicht die Migration, sondern", "nicht offene, sondern geschlossene Grenzen", "nicht aus den Lagern"; near miss: "die Migration, nicht die Armut".
  { name: 'R:cancel-contrast', pattern: /n[_4a]{0,2}[WMPN][^|]{0,4},?\||,n[_fgy4]{0,3}[WPMN]|n_,[|][^|]{0,5}[oMW]/ },
  // "die These nicht stützen", "weist den Vorwurf zurück"; near miss: "wiederholte den Vorwurf".
  { name: 'R:cancel-thesis', pattern: /S[^|]{0,12}[nzik]|3[^|]{0,12}t/ },
  // "ging die Gewalt zurück"; near miss: "ging die Gewalt weiter".
  { name: 'R:cancel-decline', pattern: /6[^|,]{0,9}[HKJ][^|,]{0,9}t|[HKJ][^|,]{0,4}6[^|,]{0,6}t/ },
  // "seltener kriminell"; near miss: "häufiger kriminell".
  { name: 'R:cancel-less', pattern: /k/ },
  // "widerlegt"; near miss: "belegt".
  { name: 'R:cancel-myth', pattern: /z/ },
  // "das Märchen von den kriminellen Fremden"; near miss: "es ist kein Märchen".
  { name: 'R:cancel-doubt', pattern: /(?<!n[_4a]{0,2})Z/ },
  // "Gewalt gegen Flüchtlinge"; near miss: "Gewalt durch Flüchtlinge".
  { name: 'R:cancel-victim', pattern: /v/ },
  // "vor dem Terror geflohen"; near miss: "vor der Polizei geflohen".
  { name: 'R:cancel-fled', pattern: /[HKD][^|,]{0,5}d|d[^|,]{0,5}[HD]/ },
  // "laut der Studie"; near miss: "laut der Partei".
  { name: 'R:cancel-study', pattern: /e/ },
  // "ein Afghane", "der 19-Jährige"; near miss: "Afghanen".
  { name: 'R:cancel-single', pattern: /0|1.*1|1.{0,4}[WN]|[WN].{0,4}1|^4_?[WN](?!Q)|^J?,?4_?W,/ },
];

/** What else is worth knowing. */
export const marks: readonly Rule[] = [
  // "sagte der Minister"; near miss: "der Minister ging".
  { name: 'R:report-said', pattern: /s/ },
  // "seit der Grenzöffnung steigen die Mieten", which names no harm; near miss: "seit der Grenzöffnung wird gestohlen".
  { name: 'R:harmless', pattern: /^[^HKDXRFICYJþ]+$/ },
  // "die Täter sind jung", which names no people; near miss: "die Täter sind Ausländer".
  { name: 'R:no-people', pattern: /^[^WNYTMPUGoA01]+$/ },
];
