import type { PlainClaim } from '.';

/** What each talking point comes to in the plainest words, none of them a sentence that the model has learned. */
export const claims: readonly PlainClaim[] = [
  ['violent-crime', 'Massa-immigratie veroorzaakt een golf van geweldsmisdrijven in onze steden.'],
  ['violent-crime', 'Sinds de migranten er zijn, is het aantal messteken verdubbeld.'],
  ['violent-crime', 'Asielzoekers zijn verantwoordelijk voor de meeste mishandelingen in de stad.'],
  ['sexual-assault', 'Vluchtelingen vergrijpen zich aan onze dochters.'],
  ['sexual-assault', 'Met de asielzoekers kwamen ook de verkrachtingen, zei de wethouder.'],
  ['law-and-order', 'Massa-immigratie ondermijnt de openbare orde.'],
  ['law-and-order', 'Immigranten hebben criminaliteit en drugs naar onze straten gebracht.'],
  ['law-and-order', 'De criminaliteit is toegenomen door de komst van asielzoekers.'],
  ['law-and-order', 'De ongecontroleerde migratie heeft geleid tot chaos en wetteloosheid.'],
  ['overrepresentation', 'De helft van de gedetineerden is van buitenlandse komaf.'],
  ['overrepresentation', 'Asielzoekers zijn sterk oververtegenwoordigd onder de verdachten van winkeldiefstal.'],
  ['terrorism', 'Onder de vluchtelingen verbergen zich terroristen.'],
  ['terrorism', 'Migranten brengen terrorisme ons land binnen, aldus het departement.'],
  ['religious-hostility', 'Immigranten importeren antisemitisme, waarschuwde de minister.'],
  ['religious-hostility', 'Door de migratie worden kerken en synagogen steeds vaker aangevallen.'],
  ['displacement', 'Gezinnen worden hun huis uit gezet om plaats te maken voor asielzoekers.'],
  ['displacement', 'Ons volk wordt vervangen door migranten.'],
  ['favouring-migrants', 'Migranten worden beter behandeld dan onze eigen mensen.'],
  ['favouring-migrants', 'Rechters geven criminele asielzoekers veel te lage straffen.'],
  ['civilisation-sovereignty', 'Massa-immigratie vernietigt de Europese beschaving.'],
  ['trafficking-rights', 'Open grenzen leiden tot meer mensenhandel.'],
];

/** The same words without the claim, and denials of it. */
export const neighbours: readonly string[] = [
  'Migranten brengen verse kruiden en nieuwe liedjes naar onze steden.',
  'Het massatoerisme heeft geleid tot meer kleine criminaliteit in de badplaatsen.',
  'De vluchtelingen zijn ontkomen aan het terrorisme van het regime.',
  'Asielzoekers plegen niet vaker misdrijven dan hun buren.',
  'Het onderzoek vond geen verband tussen immigratie en criminaliteit.',
  'De burgemeester sprak tegen dat de asielzoekers criminaliteit meebrengen.',
  'Een groep jongeren viel bij het station een vluchteling aan.',
  'Gezinnen moeten hun huis uit om plaats te maken voor een snelweg.',
  'Migranten worden slechter behandeld dan hun collega’s.',
  'Vrouwen zijn sterk ondervertegenwoordigd onder de verdachten van winkeldiefstal.',
];
