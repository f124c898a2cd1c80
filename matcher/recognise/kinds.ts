import type { ClaimCategory } from '../../data/categories';

/** The category that each kind of harm belongs to, in every grammar. */
export const KINDS = {
  violent: 'violent-crime',
  sexual: 'sexual-assault',
  crime: 'law-and-order',
  share: 'overrepresentation',
  terror: 'terrorism',
  faith: 'religious-hostility',
  replace: 'displacement',
  replacement: 'displacement',
  favour: 'favouring-migrants',
  sovereign: 'civilisation-sovereignty',
  sovereignty: 'civilisation-sovereignty',
  traffic: 'trafficking-rights',
} as const satisfies Readonly<Record<string, ClaimCategory>>;

/** The name of a kind of harm. */
export type Kind = keyof typeof KINDS;

/** Whether a name is that of a kind. */
export function isKind(name: string): name is Kind {
  return Object.hasOwn(KINDS, name);
}
