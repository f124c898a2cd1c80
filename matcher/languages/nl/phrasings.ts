import type { ClaimCategory } from '../../../data/categories';
import type { Phrasing } from '../../language';

/** Dutch wordings by the talking point they render: its id, the category, and the words, parted by `|`. */
const TRANSLATED: readonly (readonly [string, ClaimCategory, string])[] = [
  [
    'tp-displacement-assault-order',
    'law-and-order',
    'negatieve maatschappelijke gevolgen van massamigratie, waaronder verdringing, aanranding en het wegvallen van de openbare orde|massamigratie heeft geleid tot verdringing, aanranding en het instorten van de openbare orde',
  ],
  [
    'tp-religious-liberty',
    'religious-hostility',
    'aanwezigheid van radicale islam onder bepaalde migrantengroepen|toename van antisemitische en antichristelijke incidenten in wijken met veel migranten',
  ],
  [
    'cable-raise-concerns',
    'violent-crime',
    'geweldsmisdrijven die verband houden met mensen met een migratieachtergrond',
  ],
  [
    'cable-disruptors',
    'law-and-order',
    'migranten zijn wijdverbreide verstoorders van sociale cohesie en openbare veiligheid',
  ],
  [
    'cable-unduly-favor',
    'favouring-migrants',
    'beleid dat migranten onterecht bevoordeelt ten koste van de lokale bevolking',
  ],
  [
    'cable-unduly-favor-long',
    'favouring-migrants',
    'milde bestraffing van misdrijven door migranten|verdringing van de lokale bevolking uit woningen om migranten onder te brengen',
  ],
  [
    'cable-report-violent-crimes',
    'violent-crime',
    'geweldsmisdrijven en mensenrechtenschendingen gepleegd door migranten',
  ],
  [
    'cable-troubling-increase',
    'sexual-assault',
    'verontrustende toename van aanrandingen en verwante geweldsmisdrijven door mensen met een migratieachtergrond',
  ],
  [
    'x-existential-threat',
    'civilisation-sovereignty',
    'massamigratie vormt een existentiële bedreiging voor de westerse beschaving|massamigratie ondermijnt de stabiliteit van belangrijke Amerikaanse bondgenoten',
  ],
  [
    'x-crime-waves',
    'violent-crime',
    'westerse landen hebben te maken gehad met misdaadgolven, terreuraanslagen, aanrandingen en de verdringing van gemeenschappen',
  ],
  [
    'x-two-tiered',
    'favouring-migrants',
    'beleid dat misdaad door migranten met clementie behandelt|rechtssystemen met twee maten die migranten voortrekken ten koste van de eigen burgers',
  ],
  [
    'brief-hunky-dory',
    'civilisation-sovereignty',
    'grote aantallen mensen uit een radicaal andere cultuur importeren en aannemen dat alles goed komt',
  ],
  [
    'brief-rape-gangs-antisemitic',
    'religious-hostility',
    'antisemitische en antichristelijke aanvallen, grotendeels door mensen met een radicaal islamitische achtergrond',
  ],
  [
    'wh-cable-major-concern',
    'civilisation-sovereignty',
    'massale en illegale migratie is een ernstig probleem voor de mensenrechten',
  ],
  [
    'wh-cable-crimes-perpetrated',
    'trafficking-rights',
    'misdaden gepleegd door migranten en de drugskartels en mensenhandelnetwerken die hen vervoeren',
  ],
];

/** Known wordings of the talking points, for text that comes near them. */
export const phrasings: readonly Phrasing[] = TRANSLATED.flatMap(([talkingPoint, category, texts]) =>
  texts.split('|').map((text) => ({ text, category, talkingPoint })),
);
