import type { Reduction } from '../../../recognise/grammar';

/** From words to the phrases that the rules speak of. Order matters. */
export const phrases: readonly Reduction[] = [
  // "Marokkaanse bendes", "buitenlandse verdachten", "illegale dieven"; near miss: "buitenlandse koren".
  { name: 'foreign-criminals', pattern: /N[_N]?K/, tag: 'Y' },
  { name: 'foreign-suspects', pattern: /N[N]?J/, tag: '¥' },
  // "Syrische jongens", "jongens van Marokkaanse afkomst", "mensen met een migratieachtergrond"; near miss: "Syrisch brood".
  { name: 'nationals', pattern: /N(?:[,+]{0,2}N)*_?p|po_?[WN]|p[of]_?N/, tag: 'W' },
  // "mannen uit Syrië", "jongens uit het azc"; near miss: "mannen uit Sneek".
  { name: 'people-from', pattern: /[pT],?_?[fo]_?(?:N_?)?[GBW]/, tag: 'W' },
  // "bewoners van het azc"; near miss: "bewoners van de wijk".
  { name: 'residents', pattern: /po?B|Bp/, tag: 'W' },
  // "mensen die hierheen komen", "wie hier binnenkomt"; near miss: "wie hier woont".
  { name: 'comers', pattern: /[pT]?,?r_{0,2}L/, tag: 'W' },
  // "verdachten met een buitenlandse nationaliteit"; near miss: "verdachten met een fiets".
  { name: 'suspects-of', pattern: /[J]o_?W/, tag: '¥' },
  // "bendes van asielzoekers", "dieven uit Algerije"; near miss: "dieven uit Sneek".
  { name: 'criminals-of', pattern: /K[of]_?[WG]|K_?W|WK(?=[,|_]|$)/, tag: 'Y' },
  // "asielzoekers en Syriërs"; near miss: "asielzoekers naast Syriërs".
  { name: 'people-list', pattern: /[WN](?:[,+]{1,2}_?[WN])*[,+]{1,2}_?W/, tag: 'W' },
  // "wie als asielzoeker komt"; near miss: "komen als asielzoeker".
  { name: 'as-refugees', pattern: /[rpT],?Á/, tag: 'w' },
  // "gevlucht voor de terreur"; near miss: "gevlucht met de terreur".
  { name: 'fled', pattern: /Ƒ_{0,2}[HKD]?/, tag: '_', harmless: true },
  // "de jodenhaat is geïmporteerd", "geïmporteerde misdaad"; near miss: "geïmporteerde kaas".
  { name: 'imported', pattern: /[HK][_it]{0,3}b_?É|É_?[HK]/, tag: 'Y' },
  { name: 'import', pattern: /É/, tag: 'M' },
  // "steken onze mensen neer", "vallen joden aan"; near miss: "steken veel tijd in hun tuin".
  { name: 'split-attack', pattern: /á[_athkpqśSH+,]{1,4}[ñå]/, tag: 'V' },
  // "randen meisjes aan"; near miss: "randen van de stad".
  { name: 'split-grope', pattern: /à[_athkp]{1,3}å/, tag: 'V' },
  // "nemen hele wijken over"; near miss: "nemen de zaak over".
  { name: 'take-over', pattern: /ŏ[_atk]{0,2}[śkh]õ/, tag: 'Ř', kind: 'replace' },
  // "tast de soevereiniteit van ons land aan"; near miss: "tast de soevereiniteit af".
  { name: 'erode', pattern: /Ť[_tkCo]{0,6}å/, tag: 'Ē', kind: 'sovereign' },
  // "op straat gezet zodat er asielzoekers in kunnen", "het huis uit om plaats te maken voor migranten"; near miss:
  // "asielzoekers op straat gezet".
  { name: 'evicted', pattern: /Ŕ[_bctkiR,|+]{0,5}[ƒ|]_{0,2}W|[htp_]b_?ƒ_?W[_bi]{0,2}Ŕ/, tag: 'Ř', kind: 'replace' },
  // "huurders moeten plaatsmaken voor migranten"; near miss: "huurders moeten plaatsmaken voor een hotel".
  { name: 'make-room', pattern: /[htp_]b[_tiśck]{0,4}Rƒ?_?W/, tag: 'Ř', kind: 'replace' },
  // "trekt migranten voor boven burgers"; near miss: "trekt migranten voor de bouw aan".
  { name: 'prefer', pattern: /ţ_?Wƒ(?=[,|F]|$|_{1,2}h)/, tag: 'Ś', kind: 'favour' },
  // "voor asielzoekers is er geld, voor onze ouderen niet"; near miss: "voor het pad is er geld, voor de brug niet".
  { name: 'money-for', pattern: /ƒ_?W[_bjq]{0,3},?[|+]?_?ƒ[_tk]{0,2}[hpt][_b]{0,2}n/, tag: 'Ś', kind: 'favour' },
  // "zonder migranten waren die aanslagen er niet geweest"; near miss: "zonder migranten was de zaak er niet".
  { name: 'without', pattern: /Ẑ[_atkr]{0,2}[WMO][_b,tir]{0,3}(?:[HK][_b]{0,2}n_?b?|n[HK])/, tag: 'Y' },
  // "verval van recht en orde", "de openbare orde instorten"; near miss: "het thema recht en orde".
  { name: 'disorder', pattern: /E_?o?_?Ø|Ø[_bo]{0,2}E|oØn_{0,2}/, tag: 'H', kind: 'crime' },
  { name: 'order', pattern: /Ø/, tag: 'H' },
  { name: 'particle', pattern: /å/, tag: 'i', harmless: true },
  { name: 'nothing', pattern: /[ƒẐáàñŏõśţŤŔ]/, tag: '_', harmless: true },
  // "diefstal, geweld en overlast"; near miss: "diefstal naast geweld".
  { name: 'harm-list', pattern: /[HKZV](?:[,+]{1,2}_?[HKZV])*[,+]{1,2}_?H/, tag: 'H' },
  // "dieven en bendes"; near miss: "dieven naast bendes".
  { name: 'person-list', pattern: /K(?:[,+]{1,2}_?K)+/, tag: 'K' },
];
