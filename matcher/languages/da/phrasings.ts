import type { ClaimCategory } from '../../../data/categories';
import type { Phrasing } from '../../language';

/** Danish wordings by the talking point they render: its id, the category, and the words, parted by `|`. */
const TRANSLATED: readonly (readonly [string, ClaimCategory, string])[] = [
  [
    'tp-displacement-assault-order',
    'law-and-order',
    'massemigration har ført til fortrængning, seksuelle overgreb og et sammenbrud af lov og orden',
  ],
  ['cable-raise-concerns', 'violent-crime', 'voldsforbrydelser der forbindes med personer med migrationsbaggrund'],
  [
    'x-existential-threat',
    'civilisation-sovereignty',
    'massemigration er en eksistentiel trussel mod den vestlige civilisation',
  ],
  [
    'cable-unduly-favor',
    'favouring-migrants',
    'politik der urimeligt begunstiger migranter på bekostning af den lokale befolkning',
  ],
];

/** Known wordings of the talking points, for text that comes near them. */
export const phrasings: readonly Phrasing[] = TRANSLATED.flatMap(([talkingPoint, category, texts]) =>
  texts.split('|').map((text) => ({ text, category, talkingPoint })),
);
