import type { ClaimCategory } from '../../../data/categories';
import type { Phrasing } from '../../language';

/** Renderings of the talking points in Spanish by the talking point they come from: its id, the category, and the words, parted by `|`. */
const PUBLISHED: readonly (readonly [string, ClaimCategory, string])[] = [
  [
    'tp-displacement-assault-order',
    'law-and-order',
    'impactos sociales negativos de la migración masiva, como el desplazamiento de la población, las agresiones sexuales y la quiebra de la ley y el orden|la migración masiva ha provocado desplazamientos, agresiones sexuales y la quiebra del orden público',
  ],
  [
    'tp-religious-liberty',
    'religious-hostility',
    'presencia del islam radical en ciertas poblaciones migrantes|aumento de los incidentes antisemitas y anticristianos en zonas con mucha inmigración',
  ],
  [
    'cable-raise-concerns',
    'violent-crime',
    'delitos violentos relacionados con personas de origen migrante|crímenes violentos asociados a personas de origen inmigrante',
  ],
  [
    'cable-disruptors',
    'law-and-order',
    'los migrantes alteran de forma generalizada la cohesión social y la seguridad pública',
  ],
  [
    'cable-unduly-favor',
    'favouring-migrants',
    'políticas que favorecen indebidamente a los migrantes a costa de la población local|políticas que favorecen injustamente a los inmigrantes en detrimento de las poblaciones locales',
  ],
  [
    'cable-unduly-favor-long',
    'favouring-migrants',
    'indulgencia al castigar los delitos de los migrantes|desplazamiento de la población local de sus viviendas para alojar a migrantes',
  ],
  [
    'cable-issues-stemming',
    'civilisation-sovereignty',
    'los problemas derivados de la migración masiva plantean desafíos críticos para la seguridad nacional, la seguridad pública y los derechos humanos',
  ],
  [
    'cable-report-violent-crimes',
    'violent-crime',
    'crímenes violentos y abusos contra los derechos humanos cometidos por migrantes',
  ],
  [
    'cable-troubling-increase',
    'sexual-assault',
    'preocupante aumento de las agresiones sexuales y de los crímenes violentos cometidos por personas de origen migrante',
  ],
  [
    'x-existential-threat',
    'civilisation-sovereignty',
    'la migración masiva es una amenaza existencial para la civilización occidental|la inmigración masiva supone una amenaza existencial para la civilización occidental y socava la estabilidad de los aliados de Estados Unidos',
  ],
  [
    'x-crime-waves',
    'violent-crime',
    'las naciones occidentales han sufrido olas de delincuencia, atentados terroristas, agresiones sexuales y el desplazamiento de comunidades',
  ],
  ['x-bold-action', 'law-and-order', 'defender a los ciudadanos de las amenazas que supone la migración masiva'],
  [
    'x-punish-citizens',
    'violent-crime',
    'políticas que castigan a los ciudadanos que se oponen a la migración masiva|crímenes y abusos contra los derechos humanos cometidos por personas de origen migrante',
  ],
  [
    'x-two-tiered',
    'favouring-migrants',
    'sistemas de dos niveles que dan prioridad a los migrantes a costa de sus propios ciudadanos|políticas indulgentes con los delitos de los migrantes',
  ],
  [
    'brief-existential-safety',
    'civilisation-sovereignty',
    'la migración masiva amenaza la existencia de la civilización occidental y la seguridad de Occidente y del mundo',
  ],
  [
    'brief-radically-different',
    'civilisation-sovereignty',
    'importar con rapidez a personas de una cultura radicalmente distinta',
  ],
  [
    'brief-concerning-increases',
    'sexual-assault',
    'preocupante aumento de las agresiones sexuales a mujeres y niñas por parte de personas de origen migrante',
  ],
  [
    'post-rubio-munich-crisis',
    'civilisation-sovereignty',
    'la migración masiva es una crisis que desestabiliza las sociedades de todo Occidente',
  ],
  [
    'wh-cable-crimes-perpetrated',
    'trafficking-rights',
    'delitos cometidos por migrantes, cárteles de la droga y redes de trata de personas',
  ],
  [
    'x-wh-privilege',
    'favouring-migrants',
    'políticas que facilitan la migración masiva o privilegian a los migrantes frente a los ciudadanos',
  ],
];

/** Known wordings of the talking points, for text that comes near them. */
export const phrasings: readonly Phrasing[] = PUBLISHED.flatMap(([talkingPoint, category, texts]) =>
  texts.split('|').map((text) => ({ text, category, talkingPoint })),
);
