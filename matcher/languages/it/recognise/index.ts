import type { Grammar } from '../../../recognise/grammar';
import { romanceGrammar } from '../../romance-grammar';
import { cancels, claims, reductions } from './rules';
import { words } from './words';

const shared = romanceGrammar({
  words,
  // Matches "rubano", "uccidono", "spacciando"; near miss: "furto".
  doing: /(?:[aeo]no|[aei]vano|[ae]ndo)$/,
  // Matches "accoltellata", "uccisi", "aggredito"; near miss: "reati", "attentato", "criminalita".
  done: /(?<!^re|attent|merc)at[oaie]$|(?<!al)it[oaie]$|ut[oaie]$|ucc?is[oaie]$|less[oaie]$/,
  // Matches "marocchini", "stranieri"; near miss: "straniera".
  many: /i$|^(?:rom|sinti)$/,
  // Matches "giovane", "uomo"; near miss: "gruppo", "gente".
  single: /^(?:giovane|uomo|ragazz[oa]|individuo|soggetto|minore|cittadin[oa]|donna|persona|minorenne)$/,
  own: { claims, cancels },
});

/** The Italian claim grammar. */
export const grammar: Grammar = { ...shared, reductions: [...reductions, ...shared.reductions] };
