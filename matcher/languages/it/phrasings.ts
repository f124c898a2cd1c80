import type { ClaimCategory } from '../../../data/categories';
import type { Phrasing } from '../../language';

/** Renderings of the talking points in Italian by the talking point they come from: its id, the category, and the words, parted by `|`. */
const PUBLISHED: readonly (readonly [string, ClaimCategory, string])[] = [
  [
    'tp-displacement-assault-order',
    'law-and-order',
    "impatti sociali negativi dell'immigrazione di massa, tra cui sostituzione degli abitanti, aggressioni sessuali e crollo della legge e dell'ordine|l'immigrazione di massa ha portato a sfollamenti, aggressioni sessuali e al crollo dell'ordine pubblico",
  ],
  [
    'tp-religious-liberty',
    'religious-hostility',
    "diffusione dell'islam radicale in alcune popolazioni migranti|aumento degli episodi antisemiti e anticristiani nelle zone ad alta presenza di migranti",
  ],
  [
    'cable-raise-concerns',
    'violent-crime',
    'crimini violenti associati a persone di origine migratoria|crimini violenti legati a persone con un passato migratorio',
  ],
  ['cable-disruptors', 'law-and-order', 'i migranti minano ovunque la coesione sociale e la sicurezza pubblica'],
  [
    'cable-unduly-favor',
    'favouring-migrants',
    'politiche che favoriscono indebitamente i migranti a scapito della popolazione locale|politiche che favoriscono in modo improprio i migranti a danno delle popolazioni locali',
  ],
  [
    'cable-unduly-favor-long',
    'favouring-migrants',
    'clemenza nel punire i crimini dei migranti|popolazioni locali allontanate dalle case per fare posto ai migranti',
  ],
  [
    'cable-issues-stemming',
    'civilisation-sovereignty',
    "problemi derivanti dall'immigrazione di massa che mettono in discussione sicurezza nazionale, sicurezza pubblica e diritti umani",
  ],
  [
    'cable-report-violent-crimes',
    'violent-crime',
    'crimini violenti e violazioni dei diritti umani commessi da migranti',
  ],
  [
    'cable-troubling-increase',
    'sexual-assault',
    'preoccupante aumento delle aggressioni sessuali e dei crimini violenti commessi da persone di origine migratoria',
  ],
  [
    'x-existential-threat',
    'civilisation-sovereignty',
    "l'immigrazione di massa è una minaccia esistenziale per la civiltà occidentale|la migrazione di massa rappresenta una minaccia esistenziale per la civiltà occidentale e mina la stabilità degli alleati americani",
  ],
  [
    'x-crime-waves',
    'violent-crime',
    'i Paesi occidentali hanno subito ondate di criminalità, attentati terroristici, aggressioni sessuali e lo sradicamento di comunità',
  ],
  ['x-bold-action', 'law-and-order', "difendere i cittadini dalle minacce poste dall'immigrazione di massa"],
  [
    'x-punish-citizens',
    'violent-crime',
    "politiche che puniscono i cittadini contrari all'immigrazione di massa|crimini e violazioni dei diritti umani commessi da persone di origine migratoria",
  ],
  [
    'x-two-tiered',
    'favouring-migrants',
    'un sistema a due livelli che dà la precedenza ai migranti a spese dei propri cittadini|politiche indulgenti verso i crimini dei migranti',
  ],
  [
    'brief-existential-safety',
    'civilisation-sovereignty',
    "l'immigrazione di massa minaccia l'esistenza della civiltà occidentale e la sicurezza dell'Occidente e del mondo",
  ],
  [
    'brief-radically-different',
    'civilisation-sovereignty',
    'importare rapidamente persone di una cultura radicalmente diversa',
  ],
  [
    'brief-concerning-increases',
    'sexual-assault',
    'preoccupante aumento delle violenze sessuali su donne e ragazze da parte di persone di origine migratoria',
  ],
  [
    'post-rubio-munich-crisis',
    'civilisation-sovereignty',
    "l'immigrazione di massa è una crisi che destabilizza le società di tutto l'Occidente",
  ],
  [
    'wh-cable-crimes-perpetrated',
    'trafficking-rights',
    'crimini commessi da migranti, cartelli della droga e organizzazioni di trafficanti di esseri umani',
  ],
  [
    'x-wh-privilege',
    'favouring-migrants',
    "politiche che agevolano l'immigrazione di massa o privilegiano i migranti rispetto ai cittadini",
  ],
];

/** Known wordings of the talking points, for text that comes near them. */
export const phrasings: readonly Phrasing[] = PUBLISHED.flatMap(([talkingPoint, category, texts]) =>
  texts.split('|').map((text) => ({ text, category, talkingPoint })),
);
