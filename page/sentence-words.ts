import type { Category, Stance } from '../data/categories';
import type { MessageKey, Translate } from '../extension/string-table';
import { type Found, plainSentence } from './found';

/** The name of a category and a stance as the strings know them. */
const categoryKey = (category: Category) => `category.${category.replaceAll('-', '_')}` as MessageKey;
const stanceKey = (stance: Stance) => `stance.${stance}` as MessageKey;

/** How a hint goes on: a click shows the card, or goes to the page, or Enter shows the card. */
export type HintKey = 'page.hint' | 'page.hintActive' | 'page.hintKey';

/** The stance that a sentence is marked with: that of its most central claim. */
export const stanceOf = ([claim]: Found['claims']): Stance => claim?.stance ?? 'asserts';

/** What the hint beside a mark says: its most central claim, and what leads to the card. */
export function hintText({ claims: [claim] }: Found, key: HintKey, t: Translate): string {
  return claim ? t(key, { stance: t(stanceKey(claim.stance)), category: t(categoryKey(claim.category)) }) : '';
}

/** What a screen reader says of a sentence that the reader went to: its most central claim, and its words. */
export function spokenText({ claims: [claim], text }: Found, t: Translate): string {
  return claim ? `${t(stanceKey(claim.stance))}, ${t(categoryKey(claim.category))}: ${plainSentence(text)}` : '';
}
