import { romanceGrammar } from '../../romance-grammar';
import { words } from './words';

/** The Spanish claim grammar. */
export const grammar = romanceGrammar({
  words,
  // Matches "roban", "cometieron", "violando"; near miss: "robo", "crimen".
  doing: /(?:an|en|aron|ieron|aban|[ai]?endo|ando)$/,
  // Matches "apuñalada", "robados"; near miss: "atentado", "cuchillada", which are nouns.
  done: /(?<!atent|cuchill|pedr|pat|punal|mach|band)[ai]d[oa]s?$/,
  many: /s$/,
  // Matches "joven", "hombre"; near miss: "grupo", "gente".
  single:
    /^(?:joven|hombre|varon|individuo|chaval|muchach[oa]|adolescente|sujeto|ciudadan[oa]|menor|chic[oa]|persona)$/,
});
