import type { LanguagePack } from '../../language';
import type { ModelWeights } from '../../model';
import points from '../../operating-points.json';
import type { WhyRole } from '../../types';
import { context } from './context';
import { outlines } from './frames';
import { gate } from './gate';
import { harm } from './harm';
import { links } from './links';
import { phrasings } from './phrasings';
import { grammar } from './recognise';
import { stem } from './stem';
import weights from './weights.json';
import { who } from './who';

const roles: Record<string, WhyRole> = {
  ...Object.fromEntries(Object.keys(who).map((name) => [name, 'who'])),
  ...Object.fromEntries(Object.keys(harm).map((name) => [name, 'harm'])),
  CAUSE: 'link',
  COMMIT: 'link',
  LETIN: 'link',
  QUANT: 'quantity',
  COMPARE: 'comparison',
  SAY: 'attribution',
  SPEAKER: 'attribution',
  NEG: 'negation',
  MYTH: 'doubt',
  STUDY: 'evidence',
  LESS: 'evidence',
};
for (const name of ['THEY', 'US', 'NATION', 'LOCALS', 'BORDER']) delete roles[name];

/** The English language pack. */
export const english: LanguagePack = {
  id: 'en',
  gate,
  sentences: {
    locale: 'en',
    abbreviations: new Set(
      'mr,mrs,ms,dr,prof,sen,rep,gov,sgt,lt,col,gen,capt,rev,hon,st,jr,sr,no,vs,etc,e.g,i.e,u.s,u.k,u.n,e.u,a.m,p.m,jan,feb,aug,sept,oct,nov,dec,approx,ca,cf,al,inc,ltd,co,ariz,calif,fla,d-calif,d.c,ph.d'.split(
        ',',
      ),
    ),
  },
  words: { stem, isPlural: (word) => word.length > 3 && /[^su]s$/.test(word) },
  lexicon: { ...who, ...harm, ...links, ...context },
  roles,
  outlines,
  grammar,
  anchors: Object.keys(who),
  pronouns: ['THEY'],
  evidence: {
    'violent-crime': ['VIOLENCE', 'GANG', 'CRIMALIEN'],
    'sexual-assault': ['SEX'],
    'law-and-order': ['CRIME', 'CRIMINAL', 'DANGER', 'CRIMALIEN', 'GANG'],
    overrepresentation: ['JAIL', 'QUANT', 'COMPARE', 'CRIME', 'CRIMALIEN'],
    terrorism: ['TERROR', 'VETTING', 'ISLAMIST'],
    'religious-hostility': ['FAITHHATE', 'ISLAMIST', 'MUSLIM'],
    displacement: ['REPLACE'],
    'favouring-migrants': ['FAVOUR', 'CRIMALIEN'],
    'civilisation-sovereignty': ['INVADE', 'RUIN', 'CULTURE'],
    'trafficking-rights': ['DRUGS', 'TRAFFIC'],
    'single-case': ['ASINGLE', 'SINGLE', 'VIOLENCE', 'SEX'],
  },
  phrasings,
  model: weights as ModelWeights,
  points: points.en,
};
