import type { PlainClaim } from '.';

/** What each talking point comes to in the plainest words, none of them a sentence that the model has learned. */
export const claims: readonly PlainClaim[] = [
  ['violent-crime', 'I migranti portano violenza e coltelli nelle nostre città.'],
  ['violent-crime', 'L’immigrazione di massa ha provocato un aumento degli omicidi.'],
  ['violent-crime', 'Gli immigrati sono responsabili della maggior parte delle aggressioni.'],
  ['sexual-assault', 'Da quando sono arrivati i profughi, gli stupri sono aumentati.'],
  ['law-and-order', 'L’immigrazione ha portato furti e spaccio nelle nostre strade.'],
  ['law-and-order', 'L’immigrazione di massa ha portato al collasso della legalità.'],
  ['law-and-order', 'La criminalità è esplosa dopo l’apertura delle frontiere ai migranti.'],
  ['law-and-order', 'Dove arrivano gli immigrati arriva la delinquenza.'],
  ['overrepresentation', 'Gli stranieri sono la metà dei detenuti.'],
  ['overrepresentation', 'Tra gli arrestati la percentuale di stranieri è molto più alta che tra gli abitanti.'],
  ['terrorism', 'Tra i rifugiati si nascondono terroristi.'],
  ['terrorism', '«I richiedenti asilo portano il terrorismo in Italia», ha dichiarato il portavoce.'],
  ['religious-hostility', 'L’immigrazione ha portato l’islam radicale in Europa.'],
  ['displacement', 'Gli italiani vengono cacciati dalle loro case per fare posto ai migranti.'],
  ['displacement', 'Il nostro popolo viene sostituito dagli immigrati.'],
  ['favouring-migrants', 'I migranti sono trattati meglio dei nostri cittadini.'],
  ['favouring-migrants', 'I tribunali sono clementi con gli immigrati e severi con gli italiani.'],
  ['civilisation-sovereignty', 'Le migrazioni di massa minacciano l’esistenza stessa della civiltà occidentale.'],
  ['civilisation-sovereignty', 'L’immigrazione islamica sta distruggendo la civiltà europea.'],
  ['trafficking-rights', 'Le frontiere aperte alimentano la tratta di esseri umani.'],
];

/** The same words without the claim, and denials of it. */
export const neighbours: readonly string[] = [
  'I migranti portano pesce fresco al mercato.',
  'Il turismo di massa ha provocato un aumento dei furti.',
  'I richiedenti asilo sono fuggiti dal terrorismo.',
  'Gli immigrati non commettono più reati degli italiani.',
  'Lo studio non ha trovato alcun legame tra immigrazione e criminalità.',
  'La ministra ha negato che i profughi portino delinquenza.',
  'Alcuni migranti sono stati aggrediti da una banda alla stazione.',
  'Gli abitanti vengono cacciati dalle loro case per fare posto alla diga.',
  'I tribunali sono clementi con chi confessa.',
  'Gli stranieri sono la metà degli iscritti al corso.',
];
