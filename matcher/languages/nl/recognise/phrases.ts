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
  // "diefstal, geweld en overlast"; near miss: "diefstal naast geweld".
  { name: 'harm-list', pattern: /[HKZV](?:[,+]{1,2}_?[HKZV])*[,+]{1,2}_?H/, tag: 'H' },
  // "dieven en bendes"; near miss: "dieven naast bendes".
  { name: 'person-list', pattern: /K(?:[,+]{1,2}_?K)+/, tag: 'K' },
];
