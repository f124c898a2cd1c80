import type { Category, Stance } from '../data/categories';
import type { Claim, WhyRole } from './types';

/** One part of an explanation: what role the words play, and the words as they stand on the page. */
export interface ExplainedPart {
  role: WhyRole;
  texts: string[];
}

/**
 * Why a claim was marked, ready for an interface to put into its own words, as in "matched: *asylum seekers* +
 * *behind* + *knife attacks*; reported by *the minister*". No text here is in any language but that of the page.
 */
export interface Explanation {
  category: Category;
  stance: Stance;
  /** What ties people to harm: who, link, harm, quantity, comparison, phrase; in the order of the page. */
  matched: ExplainedPart[];
  /** What shows the stance: attribution, or negation, doubt and evidence. Empty where the text itself says it. */
  stanceShownBy: ExplainedPart[];
}

const STANCE_ROLES: ReadonlySet<WhyRole> = new Set(['attribution', 'negation', 'doubt', 'evidence']);

/** Explains a claim that was found in `text` (the very text that was passed to `find`). */
export function explain(claim: Claim, text: string): Explanation {
  const matched: ExplainedPart[] = [];
  const stanceShownBy: ExplainedPart[] = [];
  for (const { start, end, role } of [...claim.why].sort((a, b) => a.start - b.start)) {
    const parts = STANCE_ROLES.has(role) ? stanceShownBy : matched;
    const words = text.slice(start, end);
    const last = parts.at(-1);
    if (last?.role !== role) parts.push({ role, texts: [words] });
    else if (!last.texts.includes(words)) last.texts.push(words);
  }
  return { category: claim.category, stance: claim.stance, matched, stanceShownBy };
}
