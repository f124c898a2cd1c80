import type { Grammar } from '../../../recognise/grammar';
import { romanceGrammar } from '../../romance-grammar';
import { cancels, claims, reductions } from './rules';
import { words } from './words';

const shared = romanceGrammar({
  words,
  // Matches "roban", "cometieron", "violando"; near miss: "robo", "crimen".
  doing: /(?:an|en|aron|ieron|aban|[ai]?endo|ando)$/,
  // Matches "apuñalada", "robados"; near miss: "atentado", "cuchillada", which are nouns.
  done: /(?<!atent|cuchill|pedr|pat|punal|mach|band)[ai]d[oa]s?$/,
  many: /s$/,
  // Matches "joven", "hombre"; near miss: "grupo", "gente".
  single:
    /^(?:joven|hombre|varon|individuo|chaval|muchach[oa]|adolescente|sujeto|ciudadan[oa]|menor|chic[oa]|persona)$/,
  own: { claims, cancels },
});

/** The Spanish claim grammar. */
export const grammar: Grammar = {
  ...shared,
  // "el narco mexicano" is one; near miss: "los narcos mexicanos", "la mafia rumana".
  tagOf: (tag, form, before) =>
    tag === 'K' && before === 'one' && !/s$|^(?:mafia|banda)$/.test(form) ? '&' : shared.tagOf(tag, form, before),
  reductions: [...reductions, ...shared.reductions],
};
