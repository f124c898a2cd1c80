import { ANCHORS, HARM_CLASSES } from '../../classes';
import type { LanguagePack } from '../../language';
import type { ModelWeights } from '../../model';
import { languagePack } from '../../pack';

import { outlines } from '../romance-outlines';
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

const lexicon = { ...who, ...harm, ...links, ...context };

/** The Italian language pack. */
export const italian: LanguagePack = languagePack({
  id: 'it',
  gate,
  sentences: {
    locale: 'it',
    abbreviations: new Set(
      'sig,sigg,sig.ra,dott,dott.ssa,avv,prof,prof.ssa,on,sen,ing,arch,gen,col,cap,ten,mar,card,mons,s,ss,art,artt,co,n,nn,pag,pagg,ecc,es,cfr,ca,v,d.l,d.lgs,l,min,max,tel,gen,feb,mar,apr,mag,giu,lug,ago,set,ott,nov,dic,a.c,d.c,p.es,u.s,st,dr'.split(
        ',',
      ),
    ),
  },
  words: {
    stem,
    // The first word of "richiedenti asilo" has the plural, but the last is asked. Near miss: "straniera".
    isPlural: (word) => word.length > 3 && /i$|^(?:asilo|protezione|generazione)$/.test(word),
    elisions: new Set(
      'l,d,un,dell,dall,all,nell,sull,coll,quell,quest,c,s,n,m,t,v,gl,nient,nessun,sant,dov,cos,com,anch,tutt,mezz,quarant,cinquant,trent,vent,senz,bell,null'.split(
        ',',
      ),
    ),
    spacedNumbers: true,
  },
  lexicon,
  anchors: [...ANCHORS, ...HARM_CLASSES, 'ASINGLE', 'DEPORT'],
  outlines,
  grammar,
  phrasings,
  model: weights as ModelWeights,
  points,
});
