import { compoundCutter } from '../../compounds';
import type { LanguagePack } from '../../language';
import type { ModelWeights } from '../../model';
import { languagePack } from '../../pack';
import { context } from './context';
import { gate } from './gate';
import { harm } from './harm';
import { links } from './links';
import points from './operating-points.json';
import { phrasings } from './phrasings';
import { stem } from './stem';
import weights from './weights.json';
import { who } from './who';

/** The Danish language pack: a starter, to be taught more. */
export const danish: LanguagePack = languagePack({
  id: 'da',
  gate,
  sentences: {
    locale: 'da',
    abbreviations: new Set(
      'bl.a,f.eks,ca,kl,nr,mio,mia,pct,dvs,m.m,m.fl,osv,jf,pga,st,dr,prof,hhv,evt,inkl'.split(','),
    ),
    ordinals: true,
  },
  words: {
    stem,
    // Matches "migranter", "flygtninge"; near miss: "migrant".
    isPlural: (word) => word.length > 4 && /(?:er|ere|erne|ene|inge)$/.test(word),
    cut: compoundCutter({
      firsts: 'flygtninge,indvandrer,migrant,udlændinge,bandekrigs,narko,terror,volds',
      lasts:
        'kriminalitet,kriminaliteten,strøm,strømmen,bølge,bølgen,politik,politikken,bander,banderne,angreb,vold,volden',
    }),
    letters: new Set('æøå'),
  },
  lexicon: { ...who, ...harm, ...links, ...context },
  phrasings,
  model: weights as ModelWeights,
  points,
});
