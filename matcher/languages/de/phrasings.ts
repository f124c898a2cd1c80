import type { ClaimCategory } from '../../../data/categories';
import type { Phrasing } from '../../language';

/** Wordings of talking points as German reports print them: its id, the category, and the words, parted by `|`. */
const PUBLISHED: readonly (readonly [string, ClaimCategory, string])[] = [
  [
    'tp-displacement-assault-order',
    'law-and-order',
    'negative gesellschaftliche Auswirkungen der Massenmigration, darunter Verdrängung, sexuelle Übergriffe und der Zusammenbruch von Recht und Ordnung|Massenmigration hat zu Verdrängung, sexuellen Übergriffen und dem Zusammenbruch von Recht und Ordnung geführt',
  ],
  [
    'tp-religious-liberty',
    'religious-hostility',
    'Verbreitung des radikalen Islams unter bestimmten Migrantengruppen|Zunahme antisemitischer und antichristlicher Vorfälle in Gebieten mit hohem Migrantenanteil',
  ],
  ['cable-raise-concerns', 'violent-crime', 'Gewaltverbrechen im Zusammenhang mit Menschen mit Migrationshintergrund'],
  [
    'cable-unduly-favor',
    'favouring-migrants',
    'politische Maßnahmen, die Migranten auf Kosten der einheimischen Bevölkerung ungebührlich bevorzugen',
  ],
  [
    'cable-issues-stemming',
    'civilisation-sovereignty',
    'Massenmigration stellt kritische Herausforderungen für nationale Sicherheit, öffentliche Sicherheit und Menschenrechte dar',
  ],
  [
    'x-existential-threat',
    'civilisation-sovereignty',
    'Massenmigration stellt eine existenzielle Bedrohung für die westliche Zivilisation dar|Massenmigration untergräbt die Stabilität wichtiger amerikanischer Verbündeter',
  ],
  [
    'x-crime-waves',
    'violent-crime',
    'westliche Nationen haben unter Kriminalitätswellen, Terroranschlägen, sexuellen Übergriffen und der Vertreibung von Gemeinschaften gelitten',
  ],
];

/** Common wordings that no published talking point has. */
const COMMON: readonly (readonly [ClaimCategory, string])[] = [
  ['civilisation-sovereignty', 'die Migration ist die Mutter aller Probleme'],
  ['displacement', 'wir sind fremd im eigenen Land|der große Austausch der Bevölkerung'],
  ['law-and-order', 'mehr Zuwanderung bedeutet mehr Kriminalität'],
  ['terrorism', 'mit den Flüchtlingen kam der Terror'],
];

/** Known wordings of talking points in German. */
export const phrasings: readonly Phrasing[] = [
  ...PUBLISHED.flatMap(([talkingPoint, category, texts]) =>
    texts.split('|').map((text): Phrasing => ({ text, category, talkingPoint })),
  ),
  ...COMMON.flatMap(([category, texts]) =>
    texts.split('|').map((text): Phrasing => ({ text, category, talkingPoint: null })),
  ),
];
