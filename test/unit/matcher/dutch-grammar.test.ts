import { describe } from 'vitest';
import { dutch } from '../../../matcher/languages/nl';
import { reading } from './reading';
import { type Example, finds, showsEach, tellsApart } from './rule-examples';

const read = reading(dutch);

/** Each structure that makes a claim, with a sentence that has it and one that nearly does. */
const CLAIMS: readonly Example[] = [
  ['R:agent-crime', 'Asielzoekers beroven bejaarden.', 'Asielzoekers worden beroofd.'],
  ['R:agent-sexual', 'Hij zei dat migranten vrouwen lastigvallen.', 'Hij zei dat wespen vrouwen lastigvallen.'],
  ['R:commit-crime', 'Vluchtelingen plegen steeds meer misdrijven.', 'Vluchtelingen planten steeds meer bomen.'],
  ['R:commit-crime', 'Omdat vluchtelingen hier misdrijven plegen.', 'Omdat vluchtelingen hier bomen planten.'],
  ['R:who-do-crime', 'Illegalen die stelen.', 'Illegalen die slapen.'],
  ['R:by-crime', 'Diefstal door asielzoekers neemt toe.', 'Diefstal door kraaien neemt toe.'],
  ['R:of-crime', 'Overlast van asielzoekers.', 'Opvang van asielzoekers.'],
  ['R:copula-crime', 'De asielzoekers zijn crimineel.', 'De asielzoekers zijn moe.'],
  ['R:bring-crime', 'Immigratie brengt misdaad.', 'Immigratie brengt kleur.'],
  ['R:bring-crime', 'Dat immigratie criminaliteit veroorzaakt.', 'Dat immigratie vreugde veroorzaakt.'],
  ['R:due-crime', 'De misdaad is het gevolg van immigratie.', 'De misdaad is het gevolg van armoede.'],
  ['R:since-crime', 'Sinds het azc er staat, wordt er gestolen.', 'Sinds het azc er staat, wordt er gezongen.'],
  ['R:compound-violent', 'Marokkaanse bendes heersen er.', 'Marokkaanse koren zingen er.'],
  ['R:share-share', 'Een derde van de gevangenen is buitenlander.', 'Een derde van de leerlingen is buitenlander.'],
  [
    'R:share-who-share',
    'Buitenlanders vormen een derde van de gevangenen.',
    'Buitenlanders vormen een derde van de koks.',
  ],
  ['R:more-share', 'Asielzoekers worden vaker verdacht.', 'Asielzoekers worden vaker ziek.'],
  ['R:among-terror', 'Er zitten terroristen tussen de vluchtelingen.', 'Er zitten tandartsen tussen de vluchtelingen.'],
  ['R:unvetted-terror', 'De migranten zijn niet gescreend.', 'De koffers zijn niet gescreend.'],
  ['R:overrun-sovereign', 'Migranten overspoelen ons land.', 'Wespen overspoelen ons land.'],
  ['R:ruin-sovereign', 'Immigratie vernietigt onze cultuur.', 'Immigratie kleurt ons elftal.'],
  ['R:replaced-replace', 'Autochtonen worden verdrongen.', 'Boeken worden gelezen.'],
  ['R:unequal-favour', 'Statushouders krijgen voorrang.', 'Brandweerauto’s krijgen voorrang.'],
  ['R:imported-terror', 'We importeren terreur.', 'We importeren kaas.'],
  ['R:serves-traffic', 'Open grenzen spelen smokkelaars in de kaart.', 'Open grenzen spelen winkels in de kaart.'],
  ['R:the-more-crime', 'Hoe meer migranten, hoe meer inbraken.', 'Hoe meer migranten, hoe meer winkels.'],
  ['R:where-crime', 'Waar migranten komen, komt overlast.', 'Waar migranten komen, komt welvaart.'],
  ['R:let-in-terror', 'Wij halen terroristen in huis.', 'Wij halen vaklui in huis.'],
  ['R:posing-terror', 'Jihadisten komen als vluchteling binnen.', 'Artsen komen als vluchteling binnen.'],
  ['R:replaced-by-replace', 'Ons volk wordt vervangen door migranten.', 'Onze ramen worden vervangen door nieuwe.'],
  ['R:ruin-ours-sovereign', 'Immigratie maakt ons land kapot.', 'Droogte maakt ons land kapot.'],
  ['R:favoured-favour', 'De politiek trekt migranten voor.', 'De politiek trekt migranten voor de bouw aan.'],
  ['R:beside-crime', 'Migranten en criminaliteit.', 'Migranten en muziek.'],
  [
    'R:clause-violent',
    'Geweld, moord en doodslag in het land van de migranten.',
    'Zang en dans in het land van de migranten.',
  ],
  ['R:counted-share', 'Onder de verdachten zijn veel Syriërs.', 'Onder de leerlingen zijn veel Syriërs.'],
  [
    'R:blame-crime',
    'De minister wijt de diefstallen aan migranten en hun criminaliteit.',
    'De minister wijt de drukte aan het weer.',
  ],
];

/** Each structure that takes a claim back, with a sentence that has it and one that does not. */
const CANCELS: readonly Example[] = [
  ['R:cancel-is-not', 'Zij vormen en zijn geen gevaar.', 'Zij zijn een gevaar.'],
  ['R:cancel-do-not', 'Asielzoekers plegen geen misdrijven.', 'Asielzoekers plegen misdrijven.'],
  ['R:cancel-not-due', 'Niet door migranten is het onveilig.', 'Het is door migranten onveilig.'],
  ['R:cancel-not-who', 'Dat zijn niet de migranten.', 'Dat zijn de migranten.'],
  ['R:cancel-not-that', 'Er blijkt niet dat vluchtelingen stelen.', 'Er blijkt dat vluchtelingen stelen.'],
  ['R:cancel-last', 'Het verband met migranten is er niet.', 'Het verband met migranten is er.'],
  ['R:cancel-no-harm', 'Er was geen diefstal.', 'Er was diefstal.'],
  ['R:cancel-less', 'De criminaliteit daalt.', 'De criminaliteit stijgt.'],
  ['R:cancel-myth', 'Dat migranten stelen is onzin.', 'Dat migranten stelen is bekend.'],
  ['R:cancel-victim', 'Geweld tegen asielzoekers.', 'Geweld door asielzoekers.'],
  ['R:cancel-done-to', 'Migranten worden verkracht.', 'Migranten verkrachten.'],
  ['R:cancel-study', 'Volgens de hoogleraar vormen ze geen gevaar.', 'Volgens de hoogleraar vormen ze een gevaar.'],
  ['R:cancel-other-cause', 'De misdaad komt door hun leeftijd.', 'De misdaad komt door hun cultuur.'],
  ['R:cancel-done-by', 'Migranten werden mishandeld door de politie.', 'Bewoners werden mishandeld door migranten.'],
  ['R:cancel-whoever', 'Straf voor dieven, ongeacht wie.', 'Straf voor dieven.'],
  ['R:cancel-single', 'Een Afghaan is aangehouden.', 'Afghanen zijn gekomen.'],
];

/** What else is worth knowing of a sentence, with one that has it and one that nearly does. */
const MARKS: readonly Example[] = [
  ['R:report-said', 'Het regent, zegt de minister.', 'Het regent op de minister.'],
  ['R:study', 'Volgens de hoogleraar is het rustig.', 'Volgens de bakker is het rustig.'],
  ['R:topic', 'Een debat over migratie en misdaad.', 'Migratie brengt misdaad.'],
  ['R:one', 'Een Afghaan zingt.', 'Afghanen zingen.'],
];

describe('the Dutch claim grammar', () => {
  const { claims, cancels, marks } = dutch.grammar;
  finds(read, CLAIMS);
  finds(read, CANCELS, { has: false });
  finds(read, MARKS);
  showsEach([...claims, ...cancels, ...marks], [...CLAIMS, ...CANCELS, ...MARKS]);

  describe('reads a claim that its reductions build', () => {
    tellsApart(read, [
      ['Migranten steken onze mensen neer.', 'Migranten steken veel tijd in hun tuin.'],
      ['Migranten randen meisjes aan.', 'Migranten wonen aan de randen van de stad.'],
      ['Migranten nemen hele wijken over.', 'Migranten nemen de zaak van hun buren over.'],
      ['Huurders worden op straat gezet zodat er asielzoekers in kunnen.', 'Asielzoekers worden op straat gezet.'],
      ['Huurders moeten plaatsmaken voor migranten.', 'Huurders moeten plaatsmaken voor een hotel.'],
      ['Voor asielzoekers is er geld, voor onze ouderen niet.', 'Voor het pad is er geld, voor de brug niet.'],
      ['Zonder migranten waren die aanslagen er niet geweest.', 'Zonder migranten waren die winkels er niet geweest.'],
      ['De jodenhaat is geïmporteerd.', 'De kaas is geïmporteerd.'],
      ['Migratie leidt tot het verval van recht en orde.', 'Migratie en recht en orde waren het thema.'],
      ['Migratie tast onze cultuur aan.', 'Migratie tast onze voorraad niet aan.'],
      ['Terroristen komen met de vluchtelingen mee.', 'Vluchtelingen zijn gevlucht voor de terreur.'],
    ]);
  });

  describe('claims nothing that its own rules take back', () => {
    tellsApart(read, [
      ['Asielzoekers beroven bejaarden.', 'Dat asielzoekers bejaarden beroven is onzin.'],
      ['Vluchtelingen plegen misdrijven.', 'Vluchtelingen plegen minder misdrijven.'],
    ]);
  });
});
