import type { ClassWords } from '../lexicon';
import { taggedWords } from '../recognise/tagged-words';

/** The words for people, for where they came from and where they are housed, under the tags of `romance-grammar.ts`. */
export const peopleWords = (lexicon: ClassWords): ClassWords =>
  taggedWords(lexicon, [
    ['N', 'FOREIGNER', 'PEOPLE'],
    ['9', 'ILLEGAL'],
    ['L', 'LAND'],
    ['E', 'PLACE'],
    ['U', 'MUSLIM'],
  ]);

/** The words for what is done about migration and whom it is set against, under the same tags. */
export const aroundWords = (lexicon: ClassWords): ClassWords =>
  taggedWords(lexicon, [
    ['l', 'LETIN'],
    ['t', 'DEPORT'],
    ['q', 'NATION'],
    ['h', 'LOCALS'],
    ['j', 'ECON'],
    ['x', 'POLICY'],
    ['!', 'SINGLE'],
  ]);
