import { ANCHORS } from '../../classes';
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
import { grammarOf } from './recognise';
import { stem } from './stem';
import weights from './weights.json';
import { who } from './who';

const lexicon = { ...who, ...harm, ...links, ...context };

/** The Swedish language pack. */
export const swedish: LanguagePack = languagePack({
  id: 'sv',
  gate,
  sentences: {
    locale: 'sv',
    abbreviations: new Set(
      'bl.a,t.ex,d.v.s,dvs,m.m,m.fl,o.s.v,osv,f.d,ca,kl,nr,st,tel,resp,inkl,exkl,max,min,jan,feb,apr,aug,sept,okt,nov,dec,s.k,p.g.a,pga,t.o.m,fr.o.m,e.d,dr,prof,kap,mom,jfr,mdr,mkr,mn,tkr,forts,vd,ev,ang,etc'.split(
        ',',
      ),
    ),
  },
  words: {
    stem,
    // Matches "migranter", "flyktingarna"; near miss: "flykting".
    isPlural: (word) => word.length > 4 && /(?:[aeo]rna|[aeo]r|[aeo]rs|na|are|ande|iska)$/.test(word),
    cut: cutCompound,
    letters: new Set('åäö'),
    spacedNumbers: true,
  },
  lexicon,
  grammar: grammarOf(lexicon),
  phrasings,
  // Who is deported, and who does the replacing, goes without saying.
  anchors: [...ANCHORS, 'GANG', 'DEPORT', 'REPLACE', 'FAVOUR'],
  model: weights as ModelWeights,
  points,
});
