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

/** The Spanish language pack. */
export const spanish: LanguagePack = languagePack({
  id: 'es',
  gate,
  sentences: {
    locale: 'es',
    abbreviations: new Set(
      'sr,sra,srta,dr,dra,dna,prof,gral,cap,cte,excmo,ilmo,ee,uu,ee.uu,pp,pag,pags,art,arts,num,nro,etc,ej,p.ej,cf,vs,ud,uds,ss,sta,sto,av,avda,tel,ene,feb,mar,abr,jun,jul,ago,sept,oct,nov,dic,a.c,d.c,aprox,max,min,dpto,cia'.split(
        ',',
      ),
    ),
  },
  words: {
    stem,
    // The first word of "solicitantes de asilo" has the plural, but the last is asked. Near miss: "asilado".
    isPlural: (word) => word.length > 3 && /s$|^(?:asilo|proteccion|generacion)$/.test(word),
    spacedNumbers: true,
  },
  lexicon,
  outlines,
  grammar,
  phrasings,
  model: weights as ModelWeights,
  points,
});
