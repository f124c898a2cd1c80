import type { LanguagePack } from '../../language';
import type { ModelWeights } from '../../model';
import { languagePack } from '../../pack';
import { cutCompound } from './compounds';
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

/** The Dutch language pack, for the Netherlands and Flanders. */
export const dutch: LanguagePack = languagePack({
  id: 'nl',
  gate,
  sentences: {
    locale: 'nl',
    abbreviations: new Set(
      'dhr,mevr,mr,dr,drs,ir,ing,prof,ds,st,nr,blz,bv,bijv,bv,d.w.z,dwz,o.a,m.b.t,i.v.m,t.o.v,z.g,zgn,ca,max,min,resp,incl,excl,jl,jan,feb,mrt,aug,sept,okt,nov,dec,b.d,e.d,enz,mln,mld,vs,art,lid,gen,kol,lt,jr,sr,vgl,m.a.w,n.a.v,t.a.v,a.h.w,c.q,p.p'.split(
        ',',
      ),
    ),
  },
  // Matches "migranten", "zoekers"; near miss: "huis".
  words: { stem, isPlural: (word) => word.length > 3 && /(?:en|[^sauio]s)$/.test(word), cut: cutCompound },
  lexicon: { ...who, ...harm, ...links, ...context },
  grammar,
  phrasings,
  model: weights as ModelWeights,
  points,
});
