import type { Reduction } from '../../../recognise/grammar';

/** From words to the phrases that the rules speak of; adjectives stand behind their nouns. Order matters. */
export const phrases: readonly Reduction[] = [
  // "n'est pas un fantasme"; near miss: "c'est un fantasme".
  { name: 'no-myth', pattern: /n1z/, tag: '_', harmless: true },
  // "menace pour l'emploi", "détruire l'économie"; near miss: "menace pour le quartier".
  { name: 'economic', pattern: /[VHJEGR][ogu]{0,2}j/, tag: '_', harmless: true },
  // "attaquer la réforme"; near miss: "attaquer la police".
  { name: 'political', pattern: /[VJEG]u?=/, tag: '_', harmless: true },
  // "un passeur soudanais", "un jeune Malien"; near miss: "un passeur discret".
  { name: 'one-national', pattern: /[PKp]o?b?ν|1ν/, tag: '0' },
  // "la criminalité albanaise"; near miss: "la cuisine albanaise".
  { name: 'national-harm', pattern: /Hν/, tag: 'Y' },
  // "jeunes Algériens", "hommes de nationalité afghane"; near miss: "jeunes apprentis".
  { name: 'nationals', pattern: /Po?b?[NW]|Po?bo?[NWZ]/, tag: 'W' },
  // "individus en situation irrégulière"; near miss: "individus en situation de handicap".
  { name: 'irregular', pattern: /[PWN]g?9/, tag: 'W' },
  // "hommes venus de Syrie", "ceux qui arrivent chez nous"; near miss: "ceux qui vivent ici".
  { name: 'people-from', pattern: /[PT]r?u?B?[L2](?:[ogy]{0,2}[Zq]|O)|[PT]oZ/, tag: 'W' },
  // "suspects étrangers"; near miss: "suspects habituels".
  { name: 'foreign-suspects', pattern: /[p6]o?b?[NW]|[p6]LoZ/, tag: '¥' },
  // "délinquance étrangère"; near miss: "délinquance routière".
  { name: 'foreign-criminals', pattern: /[KH]A?[NW](?![NW])|W[AK](?![a-z])/, tag: 'Y' },
  // "vols, viols et meurtres"; near miss: "vols et loyers".
  { name: 'harm-list', pattern: /H(?:[,+]{1,2}o?[HV])+/, tag: 'H' },
  // "voleurs et violeurs"; near miss: "voleurs et gendarmes".
  { name: 'person-list', pattern: /K(?:[,+]{1,2}o?K)+/, tag: 'K' },
  // "Syriens et Afghans"; near miss: "Syriens et médecins".
  { name: 'people-list', pattern: /[WN](?:[,+]{1,2}o?[WN])+/, tag: 'W' },
  // "détruire notre civilisation", "la fin de l'Europe"; near miss: "la fin du match".
  { name: 'ruin-country', pattern: /J[og]?[u!]?[qCI]|[GHV]_?g?u?C/, tag: 'G', kind: 'sovereign', harmless: true },
  // "remplacer les Français"; near miss: "remplacer les fusibles".
  { name: 'replace-us', pattern: /Eu?[lqu]/, tag: 'R', kind: 'replace', harmless: true },
];
