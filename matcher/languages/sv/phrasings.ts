import type { ClaimCategory } from '../../../data/categories';
import type { Phrasing } from '../../language';

/** Swedish wordings by the talking point they render: its id, the category, and the words, parted by `|`. */
const TRANSLATED: readonly (readonly [string, ClaimCategory, string])[] = [
  [
    'tp-displacement-assault-order',
    'law-and-order',
    'negativa sociala följder av massmigration, däribland undanträngning, sexuella övergrepp och lag och ordning som bryter samman|massmigrationen har lett till undanträngning, sexuella övergrepp och ett sammanbrott för lag och ordning',
  ],
  [
    'tp-religious-liberty',
    'religious-hostility',
    'förekomsten av radikal islam i vissa migrantgrupper|ökning av antisemitiska och antikristna incidenter i invandrartäta områden',
  ],
  ['cable-raise-concerns', 'violent-crime', 'våldsbrott som förknippas med personer med migrationsbakgrund'],
  [
    'cable-disruptors',
    'law-and-order',
    'migranter stör i stor omfattning den sociala sammanhållningen och den allmänna säkerheten',
  ],
  [
    'cable-unduly-favor',
    'favouring-migrants',
    'politik som otillbörligt gynnar migranter på lokalbefolkningens bekostnad',
  ],
  [
    'cable-unduly-favor-long',
    'favouring-migrants',
    'milda straff för brott begångna av migranter|lokalbefolkningen trängs undan från bostäder för att ge plats åt migranter',
  ],
  [
    'cable-report-violent-crimes',
    'violent-crime',
    'våldsbrott och kränkningar av mänskliga rättigheter begångna av migranter',
  ],
  [
    'cable-troubling-increase',
    'sexual-assault',
    'oroande ökning av sexuella övergrepp och våldsbrott av personer med migrationsbakgrund',
  ],
  [
    'x-existential-threat',
    'civilisation-sovereignty',
    'massmigration är ett existentiellt hot mot den västerländska civilisationen|massmigration undergräver stabiliteten hos viktiga allierade till USA',
  ],
  [
    'x-crime-waves',
    'violent-crime',
    'västländer har drabbats av brottsvågor, terrorattacker, sexuella övergrepp och undanträngning av hela samhällen',
  ],
  [
    'x-two-tiered',
    'favouring-migrants',
    'politik som ser mellan fingrarna med brott begångna av migranter|dubbla måttstockar som prioriterar migranter på de egna medborgarnas bekostnad',
  ],
  [
    'brief-hunky-dory',
    'civilisation-sovereignty',
    'importera stora mängder människor från en helt annan kultur och tro att allt ska gå bra',
  ],
  [
    'brief-rape-gangs-antisemitic',
    'religious-hostility',
    'antisemitiska och antikristna attacker, främst av personer med radikal islamisk bakgrund',
  ],
  [
    'wh-cable-major-concern',
    'civilisation-sovereignty',
    'massmigration och illegal migration är ett allvarligt problem för de mänskliga rättigheterna',
  ],
  [
    'wh-cable-crimes-perpetrated',
    'trafficking-rights',
    'brott som begås av migranter och de drogkarteller och människohandelsnätverk som transporterar dem',
  ],
];

/** Known wordings of the talking points, for text that comes near them. */
export const phrasings: readonly Phrasing[] = TRANSLATED.flatMap(([talkingPoint, category, texts]) =>
  texts.split('|').map((text) => ({ text, category, talkingPoint })),
);
