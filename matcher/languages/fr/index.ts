import { ANCHORS, HARM_CLASSES } from '../../classes';
import type { LanguagePack } from '../../language';
import type { ModelWeights } from '../../model';
import { languagePack } from '../../pack';
import { outlines } from '../romance-outlines';
import { byClass } from './classes';
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

/** The French language pack. */
export const french: LanguagePack = languagePack({
  id: 'fr',
  gate,
  sentences: {
    locale: 'fr',
    abbreviations: new Set(
      'm,mm,mme,mmes,mlle,me,dr,pr,st,ste,art,al,av,bd,cf,env,etc,ex,p.ex,fig,hab,janv,févr,fevr,juil,sept,oct,nov,déc,n,no,p,pp,réf,s.p.r.l,tél,vol,c.-à-d'.split(
        ',',
      ),
    ),
  },
  words: {
    stem,
    // Matches "migrants", "criminaux"; near miss: "migrant".
    isPlural: (word) => word.length > 3 && /[sx]$/.test(word),
    elisions: new Set('l,d,n,s,c,j,m,t,qu,jusqu,lorsqu,puisqu,quoiqu'.split(',')),
    spacedNumbers: true,
  },
  lexicon: byClass(who, harm, links, context) as LanguagePack['lexicon'],
  outlines,
  grammar,
  // What passes the gate names people or their place by words that the lexicon need not know.
  anchors: [...ANCHORS, ...HARM_CLASSES],
  phrasings,
  model: weights as ModelWeights,
  points,
});
