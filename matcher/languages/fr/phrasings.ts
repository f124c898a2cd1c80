import type { ClaimCategory } from '../../../data/categories';
import type { Phrasing } from '../../language';

/**
 * Renderings of published wordings, our own translations: the talking point's id, the category, and the words, parted
 * by `|`.
 */
const RENDERED: readonly (readonly [string, ClaimCategory, string])[] = [
  [
    'tp-displacement-assault-order',
    'law-and-order',
    "les effets sociaux négatifs de l'immigration de masse, notamment les déplacements de population, les agressions sexuelles et l'effondrement de l'ordre public|l'immigration massive a entraîné déplacements, agressions sexuelles et effondrement de la loi et de l'ordre",
  ],
  [
    'tp-religious-liberty',
    'religious-hostility',
    "la prévalence de l'islam radical au sein de certaines populations migrantes|une augmentation des incidents antisémites et antichrétiens dans les zones à forte population migrante",
  ],
  ['cable-raise-concerns', 'violent-crime', "les crimes violents associés à des personnes issues de l'immigration"],
  [
    'cable-disruptors',
    'law-and-order',
    'les migrants sont des perturbateurs généralisés de la cohésion sociale et de la sécurité publique',
  ],
  [
    'cable-unduly-favor',
    'favouring-migrants',
    'des politiques qui favorisent indûment les migrants aux dépens des populations locales|des politiques qui favorisent indûment les migrants au détriment des populations locales',
  ],
  [
    'cable-unduly-favor-long',
    'favouring-migrants',
    'la clémence envers les crimes commis par des migrants|le déplacement de populations locales de leurs logements pour accueillir des migrants',
  ],
  [
    'cable-report-violent-crimes',
    'violent-crime',
    "les crimes violents et les atteintes aux droits de l'homme commis par des populations migrantes|les crimes violents et violations des droits humains perpétrés par des populations migrantes",
  ],
  [
    'cable-troubling-increase',
    'sexual-assault',
    "une augmentation inquiétante des agressions sexuelles et des crimes violents commis par des personnes issues de l'immigration",
  ],
  [
    'x-existential-threat',
    'civilisation-sovereignty',
    "l'immigration de masse constitue une menace existentielle pour la civilisation occidentale|l'immigration massive fait peser une menace existentielle sur la civilisation occidentale et sape la stabilité d'alliés clés des États-Unis",
  ],
  [
    'brief-existential-safety',
    'civilisation-sovereignty',
    "l'immigration de masse est une menace existentielle pour la civilisation occidentale et pour la sécurité de l'Occident et du monde",
  ],
  [
    'x-two-tiered',
    'favouring-migrants',
    "des politiques clémentes envers les crimes et les violations des droits de l'homme commis par des migrants|des systèmes à deux vitesses qui donnent la priorité aux migrants aux dépens de leurs propres citoyens",
  ],
  [
    'x-crime-waves',
    'violent-crime',
    'les nations occidentales ont subi des vagues de criminalité, des attentats terroristes, des agressions sexuelles et le déplacement de communautés',
  ],
  [
    'wh-cable-major-concern',
    'civilisation-sovereignty',
    "l'immigration massive et illégale est une préoccupation majeure en matière de droits de l'homme",
  ],
];

/** Known wordings of the talking points, for text that comes near them. */
export const phrasings: readonly Phrasing[] = RENDERED.flatMap(([talkingPoint, category, texts]) =>
  texts.split('|').map((text) => ({ text, category, talkingPoint })),
);
