import type { Reduction, Rule } from './grammar';

/** From words to the phrases that the rules speak of. Order matters. */
export const phrases: readonly Reduction[] = [
  // "unga män från Syrien", "personer med rötter i Irak", "afghanska män"; near miss: "män från Ystad".
  { name: 'people-from', pattern: /[pT][_k]?f_?[LWN]+|p_?t?_?W(?:k?L)?|NW?p|Wp|W[fk]_?[LN]/, tag: 'W' },
  // "muslimska invandrare", "muslimsk invandring"; near miss: "muslimska bönder".
  { name: 'muslim-people', pattern: /UW/, tag: 'W' },
  { name: 'muslim-migration', pattern: /UM/, tag: 'M' },
  // "byts ut mot migranter"; near miss: "bråk mot migranter".
  { name: 'replaced-for', pattern: /(?<=R)v/, tag: 'W' },
  // "de som kom hit", "män som tagits emot"; near miss: "de som bor här".
  { name: 'comers', pattern: /[pTW]_?r[_ob]{0,3}l/, tag: 'W' },
  // "kriminella utlänningar", "albanska ligor", "utländska tjuvar"; near miss: "albanska körer".
  { name: 'criminal-people', pattern: /K[WN](?![NW])|[WN]K/, tag: 'Y' },
  // "klaner från Libanon", "ligor som kommit från Balkan"; near miss: "ligor från Solna".
  { name: 'gangs-from', pattern: /K,?r?_?l?f_?L/, tag: 'Y' },
  // "afghaner, syrier och irakier"; near miss: "afghaner och snickare".
  { name: 'people-list', pattern: /[WN](?:[,+]{1,2}_?[WN])*[,+]{1,2}_?W|N(?:[,+]{1,2}N)+(?=p)/, tag: 'W' },
  // "rån och mord"; near miss: "rån och konserter".
  { name: 'harm-list', pattern: /H(?:[,+]{1,2}[_o]?[HDB])+/, tag: 'H' },
  // "tjuvar, mördare och rånare"; near miss: "tjuvar och snickare".
  { name: 'person-list', pattern: /K(?:[,+]{1,2}_?K)+/, tag: 'K' },
];

/** Up to `n` segments that open no other clause, deny nothing and name neither people nor harm. */
const gap = (n: number): string => `[_bsaoqhktfyjxplLPQgu5d&]{0,${n}}`;
/** The same in a count, which may name deeds, courts and clauses about those counted. */
const counted = (n: number): string => `[_bsaoqhktfyjxplLPQgu5&mHKJri+%,VZ<]{0,${n}}`;
/** What may stand between people and their deed. */
const TO_DEED = '(?:(?:[fk]_?[PL])?,?r?[_bkLqlaofP§]{0,4})';
const HARM = '[HKVDB]';

/** What makes a claim. */
export const claims: readonly Rule[] = [
  // "sex av tio häktade är utlänningar"; near miss: "sex av tio elever är utlänningar".
  { name: 'R:share', pattern: new RegExp(`Q${counted(6)}[JKH]${counted(7)}[WYN]`), kind: 'share' },
  // "bland misstänkta var hälften födda utomlands"; near miss: "bland eleverna var hälften utrikes födda".
  { name: 'R:share-late', pattern: new RegExp(`[JKH]${counted(6)}Q${counted(4)}[WYN]`), kind: 'share' },
  // "utlänningar står för hälften av rånen", "är en tiondel av folket men en tredjedel av fångarna"; near miss:
  // "utlänningar står för hälften av köpen".
  {
    name: 'R:share-who',
    pattern: new RegExp(`[WYN]${counted(6)}[Q%]${counted(5)}[JKHm]|[WYN]b?_{0,2}Qy_?[qh],?[|]_?[Q%][_y]{0,2}[JKH]`),
    kind: 'share',
  },
  // "fängelserna är fulla av utlänningar", "bland gängen har nästan alla utländsk bakgrund"; near miss: "fängelserna är
  // fulla av möss".
  { name: 'R:share-all', pattern: /J_?b?a_?[WN]|&_?[JKH]_?[aQ]_?W/, kind: 'share' },
  // "risken att misstänkas för rån är dubbelt så hög för utrikes födda"; near miss: "risken att fastna i kön är dubbelt
  // så hög för utrikes födda".
  {
    name: 'R:more',
    pattern: new RegExp(
      `[WYM]${counted(6)}[JKH]${counted(4)}%|[JKH]${counted(4)}%${counted(3)}[WY]|%${counted(4)}[JKH]${counted(4)}[WY]|[HJK][^|?nez]{0,9}[WY][^|?nez]{0,4}%`,
    ),
    kind: 'share',
  },
  // "migranter rånar barn"; near miss: "migranter rånas".
  { name: 'R:agent', pattern: new RegExp(`[WY]${TO_DEED}V(?![yk]?[WY])`) },
  // "i Malmö rånar afghaner svenska barn"; near miss: "i Malmö rånas svenskar".
  { name: 'R:agent-behind', pattern: /V_?[WY][_o]{0,2}[hq]/ },
  // "rån begångna av utlänningar"; near miss: "rån mot utlänningar".
  { name: 'R:by', pattern: new RegExp(`[HJ]${gap(3)}m?[_b]{0,2}[y]${gap(2)}[WY]`) },
  // "asylsökande som ligger bakom stölderna", "bakom stölderna finns rumäner"; near miss: "det är asylsökande som
  // ligger bakom konserten".
  { name: 'R:commit', pattern: new RegExp(`[WYM],?r?${gap(4)}m${gap(4)}${HARM}|m${gap(2)}${HARM}${gap(5)}[WY]`) },
  // "invandringen har gett oss gängkrig", "har tagit terrorn till våra städer"; near miss: "invandringen har gett oss
  // läkare".
  { name: 'R:bring', pattern: new RegExp(`[WM]${gap(4)}[c]${gap(4)}[HKZDBF]|M_{1,2}[HKF]k_?[oq]`) },
  // "invandringen gynnar människohandlarna"; near miss: "invandringen gynnar handlarna".
  { name: 'R:traffic', pattern: /M[^|nze]{0,5}[cA]_?B/ },
  // "invandringen har fått lag och ordning att bryta samman"; near miss: "stormen har fått nätet att bryta samman".
  { name: 'R:breakdown', pattern: /[WM][_bc<]{0,5}H<?_?X/ },
  // "våldet beror på invandringen", "våldet ökade när flyktingarna kom"; near miss: "våldet beror på fattigdomen".
  { name: 'R:due', pattern: new RegExp(`[HKZDBF]c?${gap(5)}c${gap(4)}[WM]|[HKZ]_{0,2}c_?[|][_o]{0,2}[WM]_?l`) },
  // "vi har släppt in brottslingar"; near miss: "vi har släppt in besökare".
  { name: 'R:let-in', pattern: /o[_b]{0,2}l[_aQ]{0,2}[KY]/ },
  // "med migranterna kommer knarket", "gängen kom med flyktingarna"; near miss: "med migranterna kommer läkare".
  {
    name: 'R:came-with',
    pattern: new RegExp(`[tc]${gap(1)}[WM][_b]?[lc]${gap(2)}[HKZDBF]|[HKDBF]${gap(2)}(?:l_?|W,)t${gap(1)}[WM]`),
  },
  // "sedan boendet öppnade har inbrotten ökat"; near miss: "sedan boendet öppnade har hyrorna ökat".
  {
    name: 'R:since',
    pattern: new RegExp(`§${gap(3)}[WMP][^|?nez]{0,8}[HKZ]|[HKZ]${gap(3)}c?${gap(3)}§${gap(3)}[WMP]`),
  },
  // "kriminella utlänningar", "albanska ligor"; near miss: "glada utlänningar fyller torget".
  { name: 'R:compound', pattern: /Y/ },
  // "migranter är tjuvar"; near miss: "migranter är snickare".
  { name: 'R:copula', pattern: new RegExp(`[WM]b[_a]{0,3}${HARM}`) },
  // "terrorister bland flyktingarna", "terrorister tar sig in som asylsökande"; near miss: "läkare bland flyktingarna".
  { name: 'R:hidden', pattern: /H[_b]{0,3}&[_o]{0,2}[WM]|&[_o]{0,2}[WM][_b]{1,4}[HK]|H(?:I[_o]?|l[kqo_]{0,3}r)W/ },
  // "ingen vet vilka migranterna är"; near miss: "alla ser att migranterna är trötta".
  { name: 'R:unvetted', pattern: /I[^|?,]{0,6}[WMl]|[WMl][^|?,]{0,6}I/, kind: 'terror', hint: true },
  // "svenskar trängs undan av invandrare"; near miss: "svenskar bjuds in av invandrare".
  {
    name: 'R:replaced',
    pattern: new RegExp(`R${gap(5)}[WMN]|[WMNh]${gap(5)}R|[oh]b?${gap(3)}R|[qho][_kb<]{0,5}Rk_?R`),
    kind: 'replace',
  },
  // "pensionärer vräks så att nyanlända kan flytta in", "tvingas flytta för att ge plats åt flyktingar"; near miss:
  // "pensionärer vräks så att huset kan rivas".
  { name: 'R:evicted', pattern: /O[^nze?+]{0,8}W|[qho]b?R[_k]{0,2}[|][^nze?]{0,3}W/, kind: 'replace' },
  // "asylsökande får förtur till bostad"; near miss: "asylsökande får hjälp till vården".
  { name: 'R:favour', pattern: new RegExp(`A${gap(5)}[WYNK]|[WYNK]${gap(5)}A`), kind: 'favour' },
  // "migranterna invaderar landet"; near miss: "sniglarna invaderar landet".
  { name: 'R:overrun', pattern: new RegExp(`G${gap(4)}[WMU]|[WMU]r?${gap(4)}G|o_?b?_?G`), kind: 'sovereign' },
  // "invandringen förstör landet", "landet går under av invandringen"; near miss: "skyfallet förstör landet".
  {
    name: 'R:ruin',
    pattern: new RegExp(
      `[WMU]${gap(3)}c?${gap(3)}X|M_?c<[_o]{0,3}X|[qoC]${gap(4)}X${gap(5)}[WM]|X${gap(3)}[qC]${gap(4)}[WM]`,
    ),
    kind: 'sovereign',
  },
  // "invandringen splittrar vår kultur"; near miss: "turismen splittrar vår kultur".
  {
    name: 'R:culture',
    pattern: new RegExp(`[WM]${gap(3)}c?${gap(3)}[XGZHV]{1,2}${gap(4)}C|C${gap(4)}[XGZ]${gap(5)}[WM]`),
    kind: 'sovereign',
  },
  // "med invandringen kom judehatet"; near miss: "med våren kom judehatet".
  { name: 'R:faith', pattern: new RegExp(`[WMP]${gap(5)}F|F${gap(4)}[f&t]${gap(2)}[WML]`), kind: 'faith' },
  // "alla misstänkta kommer från asylboendet"; near miss: "alla misstänkta kommer från bruket".
  { name: 'R:suspects', pattern: /[aQ%]_?[JK][_bl]{0,3}f_?[PLNW]|[JK][_bla]{1,4}f_?[PL]/, kind: 'share' },
  // "kopplar invandringen till våldet"; near miss: "kopplar invandringen till tillväxten".
  { name: 'R:linked', pattern: /c[_ao]{0,3}[WM][_o]?k[_o]{0,2}[HKZ]|c[_ao]{0,3}[HKZ][_o]?k[_o]{0,2}[WM]/ },
  // "utan invandringen, inga gäng"; near miss: "utan invandringen, ingen tillväxt".
  {
    name: 'R:without',
    pattern: /w_?[WM][^|]{0,8}n[^|]{0,4}[HKJ]|w_?[WM][_b]{0,2}o_{1,2}[HK]|n[^|]{0,5}[HKJ][^|]{0,5}w[WM]/,
  },
  // "våldet är importerat"; near miss: "teet är importerat".
  { name: 'R:imported', pattern: /[HKF]_?b[_a]{0,2}[EW](?![pr])|E[_o]{0,2}[HKFV]/ },
];

/** What takes a claim back. */
export const cancels: readonly Rule[] = [
  // "migranter är inte brottslingar", "inget samband mellan migranter och brott"; near miss: "migranter är inte bara tjuvar".
  {
    name: 'R:cancel-negated',
    pattern:
      /[WMNTY][_bk]{0,3}n[_bcm<ak]{0,5}[HKVZJGRFXA]|n[_by]{0,3}[cm][_yk]{0,3}[WMHJ]|(?<!w_?[WM][^|]{0,8})n[_bcay]{0,2}[HKDZGRY]|^Y[?]|[WMUYh][_bo]{0,3}[XGRA]_?n|n_{0,3}O/,
  },
  // "det är inte flyktingarna"; near miss: "det är inte fattigdomen utan flyktingarna".
  { name: 'R:cancel-not-who', pattern: /n[_bky]{0,3}[WMN]|[WM][_b]{0,3}n(?:[_b]|$)/ },
  // "våldet i staden finns inte"; near miss: "våldet i staden finns".
  { name: 'R:cancel-after', pattern: /[HKVJMWGR][^,|]{0,6}n[_bcm]{0,2}$/ },
  // "att migranter rånar barn är en myt"; near miss: "migranter rånar barn".
  { name: 'R:cancel-myth', pattern: /z/ },
  // "migranter begår färre brott"; near miss: "migranter begår brott".
  { name: 'R:cancel-less', pattern: /e[^|]{0,6}[HKJV]|[HKJV][^|]{0,6}e|,[|]b?e/ },
  // "hon förnekar att migranter rånar"; near miss: "hon menar att migranter rånar".
  { name: 'R:cancel-denied', pattern: /(?<!n[_<]{0,2})n(?:_|[_o]{0,2}s[_o]?)?<[_o]?[WMHK]|n_?s_?[WM]/ },
  // "smugglarna rånade migranterna"; near miss: "migranterna rånade en butik".
  { name: 'R:cancel-robbed', pattern: /[BKp]_?V_?[WN]/ },
  // "studien hittar färre brott bland invandrare"; near miss: "studien hittar brott bland invandrare".
  { name: 'R:cancel-study', pattern: /u.*[nez=]|[nez=].*u/ },
  // "beror på fattigdom"; near miss: "beror på invandringen".
  { name: 'R:cancel-other-cause', pattern: /c[_aoksy]{0,3}=|=[_ab]{0,4}c/ },
  // "brott begås av alla, oavsett"; near miss: "brott begås av invandrare".
  { name: 'R:cancel-whoever', pattern: /^(?=[^%QA]*$).*(?:[HKJ].*g|g.*[HKJ])/ },
  // "sju av tio misstänkta är tyskar", "rånen begås av svenskar"; near miss: "sju av tio misstänkta är utlänningar".
  { name: 'R:cancel-locals', pattern: /Q[^|]{0,4}[JKH][_b]{0,3}[qh]|[HJ][^|WM]{0,5}m?y_?[qh]/ },
  // "migranter rånas"; near miss: "migranter rånar barn".
  { name: 'R:cancel-victim', pattern: /v/ },
  // "en afghan", "mannen greps i natt", "en tjugoårig man från Kongo"; near miss: "afghaner rånade kiosker".
  { name: 'R:cancel-single', pattern: /0|i.*i|i[_p]{0,2}f_?[LWN]/ },
];

/** What else is worth knowing. */
export const marks: readonly Rule[] = [
  // "ministern säger att det regnar"; near miss: "det regnar".
  { name: 'R:report-said', pattern: /s/ },
  // "stjäl migranter?"; near miss: "migranter stjäl".
  { name: 'R:question', pattern: /\?$/ },
  // "riksdagen röstade om kvoter för flyktingar"; near miss: "flyktingar rånar barn".
  { name: 'R:policy', pattern: /^[^HKVZGRQAJFIX]+$/ },
  // "våldet i Malmö ökar"; near miss: "migranter är i Malmö".
  { name: 'R:no-people', pattern: /^[^WNYTMULP]+$/ },
  // "inte fattigdomen utan invandringen"; near miss: "det är inte invandringen utan fattigdomen".
  { name: 'R:instead', pattern: /n[^WM]{1,8}w[^|]{0,4}[WM]/ },
  // "invandring och brott", which names the matter and says nothing of it; near miss: "han talade om invandring och
  // skatter".
  { name: 'R:topic', pattern: /[WM]\+_?[HK]|[HK]\+_?[WM]/ },
  // "det är inte sant, men våldet ökar"; near miss: "det är sant, och våldet ökar".
  { name: 'R:but', pattern: /[nze][^|]*\|.*[HJKV]/ },
];
