import { ANCHORS, HARM_CLASSES } from '../../classes';
import type { LanguagePack } from '../../language';
import type { ModelWeights } from '../../model';
import { languagePack } from '../../pack';
import { cut } from './compounds';
import { context } from './context';
import { outlines } from './frames';
import { gate } from './gate';
import { harm } from './harm';
import { links } from './links';
import points from './operating-points.json';
import { phrasings } from './phrasings';
import { grammar } from './recognise';
import { isPlural, stem } from './stem';
import weights from './weights.json';
import { who } from './who';

/** The German language pack, for the German of Germany, Austria and Switzerland. */
export const german: LanguagePack = languagePack({
  id: 'de',
  gate,
  sentences: {
    locale: 'de',
    abbreviations: new Set(
      'bzw,ca,d.h,dr,evtl,etc,geb,ggf,inkl,max,min,mind,mio,mrd,nr,o.ä,prof,rd,s,sog,st,str,tsd,u.a,usw,v.a,vgl,z.b,z.t,z.zt,jh,jan,feb,aug,sept,okt,nov,dez,abs,art,bez,hl,hr,fr,ing,dipl,mag,bspw,ff,lt,std'.split(
        ',',
      ),
    ),
    ordinals: true,
  },
  words: {
    stem,
    isPlural,
    cut,
    // Matches ":innen" in "Migrant:innen"; near miss: ": Innen", a colon.
    markedEnding: /[*:_·](?:innen|in|r|n)(?![a-z])/y,
  },
  lexicon: { ...who, ...harm, ...links, ...context },
  // What passes the gate names people or their place by words that the lexicon need not know.
  anchors: [...ANCHORS, ...HARM_CLASSES],
  grammar,
  outlines,
  phrasings,
  model: weights as ModelWeights,
  points,
});
