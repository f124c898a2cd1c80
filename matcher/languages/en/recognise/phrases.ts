import type { Reduction } from '../../../recognise/grammar';

/** From words to the phrases that the rules speak of. Order matters. */
export const phrases: readonly Reduction[] = [
  // "migrants, the mayor said, rob us"; near miss: "migrants rob us, the mayor said".
  { name: 'aside', pattern: /,[_=!lqPQNpgo51WK]{0,6}s[_=!gqolP5N1]{0,6}(?=,)/, tag: ',', to: 'back' },
  // "three per cent"; near miss: "thirty per cent", "three men".
  { name: 'small-share', pattern: /ſπ/, tag: 'π' },
  { name: 'small-number', pattern: /ſ/, tag: '5' },
  // "they offend less than"; near miss: "less than a third".
  { name: 'offend-less', pattern: /(?<=[XVHm]_?)ł/, tag: 'k' },
  { name: 'less', pattern: /ł/, tag: '_' },
  // "twice as often as others of the same age"; near miss: "twice as often, but not at the same age".
  { name: 'even-then', pattern: /(?<=[ŋ%][^,|]{0,9})η/, tag: '_' },
  // "not only does it threaten us", which denies nothing; near miss: "not only migrants steal".
  { name: 'not-only-them', pattern: /ń(?=_?[WNYT&])/, tag: 'n' },
  { name: 'not-only', pattern: /ń/, tag: '_' },
  // "nobody disputes", "no myth", "cannot be denied"; near miss: "nobody", "a myth".
  { name: 'undenied', pattern: /n[_B1PT]{0,3}[zž]/, tag: 'ŋ' },
  // "the lie that they commit less crime", "that they commit less crime is a lie"; near miss: "a lie: they commit less".
  { name: 'less-a-myth', pattern: /z(?=[_1r]{0,2}[WNYT&][^,|]{0,5}k)|(?<=k[^,?]{0,9}B[_1]{0,2})z/, tag: 'Λ' },
  { name: 'myth-of-less', pattern: /(?<=Λ[^,|]{0,9})k|k(?=[^,?]{0,9}Λ)/, tag: 'Λ' },
  // "steal our jobs", "threat to the economy", "our jobs are stolen"; near miss: "steal our cars".
  { name: 'economic', pattern: /[XVHtJESGß][ug]{0,2}1?_?j|jB_?[iV]/, tag: '_', harmless: true },
  // "attack the plan", "kill the bill"; near miss: "attack the pensioner".
  { name: 'political', pattern: /[XVJES][ug@_]{0,2}(?:M?=)/, tag: '_', harmless: true },
  // "the refugees are not safe here"; near miss: "the streets are not safe".
  { name: 'people-unsafe', pattern: /(?<=[WTYP&0N][_,gq]{0,2}B?_?)ũ/, tag: 'v' },
  { name: 'unsafe', pattern: /ũ/, tag: 'A' },
  // "the Sudanese commit"; near miss: "the Sudanese economy".
  { name: 'ese-people', pattern: /Ñ(?=[BmcXVr%])/, tag: 'W' },
  { name: 'ese', pattern: /Ñ/, tag: 'N' },
  // "the illegal alien who"; near miss: "the migrant crime".
  { name: 'definite-one', pattern: /θ(?=,?[rsp]|[XV])/, tag: '0' },
  { name: 'definite', pattern: /θ/, tag: '&' },
  { name: 'everyone', pattern: /@_?[&0]/, tag: 'W' },
  // "people from abroad", "those of foreign origin", "men without a passport", "boys whose parents came from Syria"; near
  // miss: "people from Leeds".
  { name: 'people-from', pattern: /[PTl]r?[BL]{0,2}[fd](?:[uN&]?[Zb]|[_5AQ@]{0,2}3(?![^|,]{0,4}[KHA]))/, tag: 'W' },
  {
    name: 'people-of',
    pattern: /[PT][ofg]1?[NW&0M]{1,2}b|[PT]r?B?n[1_Nl]{0,2}b|[PT]rb_?L?[fd][uN]?Z|Ň[_lqN]P|Ň[lqN]/,
    tag: 'W',
  },
  // "non-criminal migrants"; near miss: "criminal migrants".
  { name: 'not-so', pattern: /Ň[AKHXV]?/, tag: '_', harmless: true },
  // "three of nine", "one man in ten"; near miss: "one man in Leeds".
  { name: 'some-of', pattern: /5o5|5[P_]?g5/, tag: 'Q' },
  // "robbers in the asylum hotel", "robbers without a German passport", "gangs whose parents came from Syria"; near miss:
  // "robbers in the grand hotel".
  {
    name: 'criminals-housed',
    pattern: /K[_L]?[gof][uq_]?a|Kr?B?9|K_?fu?Z|Kr?B?n[1_Nl]{0,2}b|Kr[_b]?L[fg]u?Z/,
    tag: 'Y',
  },
  // "people in asylum homes", "people here illegally"; near miss: "people in old homes".
  { name: 'housed', pattern: /[PT][_L2]{0,2}[gof][uq_]{0,2}a|[PT]r?B?9/, tag: 'W' },
  { name: 'homes', pattern: /a/, tag: 'W' },
  // "dangerous Mexican border towns"; near miss: "dangerous Mexican men".
  { name: 'dangerous-place', pattern: /A[N&](?=O)/, tag: '_', harmless: true },
  // "foreign criminals", "migrant gangs"; near miss: "foreign cars".
  { name: 'nationality-harm', pattern: /[N&0][AVH]?[K8]/, tag: 'Y' },
  // "migrants with criminal records", "men with ties to terror", "a caravan of criminals".
  { name: 'with-record', pattern: /[&0WN]+P?>|[&0]oK/, tag: 'Y' },
  { name: 'person-with-record', pattern: /P>/, tag: 'K' },
  // "foreign suspects", "prisoners without a Danish passport"; near miss: "prisoners".
  { name: 'foreign-suspects', pattern: /[N&][p6]|[p6]r?B?n[1_Nl]{0,2}b/, tag: '¥' },
  // "Afghan men", "migrant youths", "of foreign background"; near miss: "Afghan food".
  { name: 'nationals', pattern: /[N&][+,]?[N&]?f?P|[N&]b/, tag: 'W' },
  { name: 'criminal-people', pattern: /A[+,]?A?[N&]?W|A&(?!_)|K(?:[N&]|_?o)?W|&A(?=$|[+,BrLgc])/, tag: 'Y' },
  { name: 'one-at-first', pattern: /^&(?![HX])/, tag: '0' },
  { name: 'migrant-crime', pattern: /&[HX]/, tag: 'Y' },
  { name: 'migrant', pattern: /&/, tag: 'W' },
  { name: 'who-background', pattern: /W[PW]/, tag: 'W' },
  // "people who come here", "those we let in", "men who cross the border"; near miss: "people who live well".
  {
    name: 'comers',
    pattern:
      /[PTl]r?_?u?B[L2][gf]?[qOZu]?|[PT]r?[u_]?L(?:[gf]{0,2}[qOZ]|g)|(?:P2|[PT]r?[u_q=]{1,3}2)[gf]?[qOZ]?|[PT]r?_?4|1u2|[PT]r[u_]?L/,
    tag: 'W',
  },
  // "migrants from Syria and Iraq", "one in ten Victorians from Sudan"; near miss: "migrants from Leeds".
  { name: 'from-there', pattern: /(?:W|(?<=Q)_)f[uN&]?Z(?:[,+]{1,2}Z)*|W(?:[,+]{1,2}Z)+/, tag: 'W' },
  // "taking over the whole town"; near miss: "taking over the whole menu".
  { name: 'take-places', pattern: /τ[_Q@5]{0,2}î/, tag: 'R', kind: 'replace' },
  // "they focus on the removal of criminal aliens"; near miss: "they fear criminal aliens".
  { name: 'enforced', pattern: /ô[^|?]{0,6}Y/, tag: '_', harmless: true },
  // "whoever comes into our country"; near miss: "migrants who come into our country", who are named.
  { name: 'who-comes', pattern: /(?<![WPTYlNK,])r[L2]g?q/, tag: 'W' },
  // "migrants who come here and"; the clause only says again that they came. Near miss: "tourists who come here and".
  { name: 'who-come', pattern: /(?<=[WY]),?r_?[L2][gf]?[qOZ]?/, tag: ',' },
  // "ban Muslims", "Muslims who came here", "Muslim migrants"; near miss: "Muslims pray".
  { name: 'muslim-incomers', pattern: /U[WP]+|NU|DU|U[_rB]{0,2}[L2][gf]?[qO]|2[Qo_]{0,3}U|U[_B]{0,2}Df?q/, tag: 'W' },
  // "Muslim gangs take over"; near miss: "Muslim gangs".
  { name: 'muslim-invaders', pattern: /UK(?=_?[GR])/, tag: 'W' },
  // "men who came as refugees"; near miss: "men who came as guests".
  { name: 'came-as', pattern: /[PT]r?[_B]?wW/, tag: 'W' },
  // "violent men", "people with ties to terror"; near miss: "violent storms".
  { name: 'criminal-persons', pattern: /A[+,]?A?P|Pg(?:_g)?[p6XHA]{1,2}/, tag: 'K' },
  // "our women are at risk"; near miss: "migrants are at risk", which stays and takes a claim back.
  { name: 'endangered', pattern: /(?<![WT0],?r?(?:_?B[_B]{0,2}c?)?)ρ/, tag: 'H' },
  // "a threat to our culture"; near miss: "a threat to the harvest".
  { name: 'threat-to-culture', pattern: /ß[u_]?C/, tag: 'G', kind: 'sovereign', harmless: true },
  { name: 'threat', pattern: /ß/, tag: 'H' },
  // "destroying our country"; near miss: "destroying our bridge".
  { name: 'ruin-country', pattern: /J_?o?[u_]?[qC]/, tag: 'G', kind: 'sovereign', harmless: true },
  // "take our country"; near miss: "take our seats".
  { name: 'take-country', pattern: /(?:t|τg?)u?[qC]/, tag: 'R', kind: 'replace', harmless: true },
  // "replace us"; near miss: "replace the roof".
  { name: 'replace-us', pattern: /E_?o?[ulq]l?/, tag: 'R', kind: 'replace', harmless: true },
  // "rape, murder and theft"; near miss: "rape of a murderer".
  { name: 'harm-list', pattern: /H(?:[,+]{1,2}[HX])+/, tag: 'H' },
  // "convicted of rape, assault and theft"; near miss: "they rape, assault and rob".
  { name: 'deed-list', pattern: /(?<=[og]_?)[XH](?:[,+]{1,2}_?[HX])+/, tag: 'H' },
  // "thieves, rapists and killers"; near miss: "thieves of paintings".
  { name: 'person-list', pattern: /[KA](?:[,+]{1,2}1?[KA])+/, tag: 'K' },
  // "families are forced out of their homes by a rule"; near miss: "families are forced out by migrants".
  { name: 'driven-out', pattern: /(?<=[WYTN0&][^|,?]{0,3})BÐ/, tag: 'i' },
  // "driven from their homes to make room for migrants"; near miss: "driven from their homes by the flood".
  { name: 'room-made', pattern: /[xÐ](?=[^|?n]{0,6}ď_?[WM])/, tag: 'Ď' },
  { name: 'locals-driven-out', pattern: /Ð(?![_ougîa]{0,4}y_?[^WMUY])/, tag: 'R' },
  { name: 'people-list', pattern: /[WN](?:[,+]{1,2}[WN])*[,+]{1,2}W/, tag: 'W' },
  // "they rob us, he said of the migrants"; near miss: "they rob us, he said of the bankers".
  { name: 'said-of', pattern: /so[_=@5Q]{0,3}[WY]/, tag: 'W', to: 'front' },
];
