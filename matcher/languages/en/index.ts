import type { LanguagePack } from '../../language';
import type { ModelWeights } from '../../model';
import { languagePack } from '../../pack';
import { context } from './context';
import { gate } from './gate';
import { harm } from './harm';
import { links } from './links';
import points from './operating-points.json';
import { phrasings } from './phrasings';
import { grammar } from './recognise';
import { stem } from './stem';
import weights from './weights.json';
import { who } from './who';

/** The English language pack. */
export const english: LanguagePack = languagePack({
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
  // Matches "migrants"; near miss: "virus", "boss".
  words: { stem, isPlural: (word) => word.length > 3 && /[^su]s$/.test(word) },
  lexicon: { ...who, ...harm, ...links, ...context },
  grammar,
  phrasings,
  model: weights as ModelWeights,
  points,
});
