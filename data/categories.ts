/**
 * The ids that every room shares: claim categories, stances and the parts of a card. They stand here, in data, because
 * the records, the matcher and the interface must agree on them; nothing in this file depends on anything else.
 */

/** The ten kinds of claim that Confounder looks for, in the order in which they are shown. */
export const CLAIM_CATEGORIES = [
  'violent-crime',
  'sexual-assault',
  'law-and-order',
  'overrepresentation',
  'terrorism',
  'religious-hostility',
  'displacement',
  'favouring-migrants',
  'civilisation-sovereignty',
  'trafficking-rights',
] as const;

/** One of the ten kinds of claim. */
export type ClaimCategory = (typeof CLAIM_CATEGORIES)[number];

/** What a sentence can be marked as: a kind of claim, or the report of one incident (`single-case`, off by default). */
export const CATEGORIES = [...CLAIM_CATEGORIES, 'single-case'] as const;

/** A kind of claim, or `single-case`. */
export type Category = (typeof CATEGORIES)[number];

/**
 * What a sentence does with a claim: `asserts` it itself, `reports` that someone else makes it, or `rebuts` it
 * (denies it, doubts it, or gives evidence against it).
 */
export const STANCES = ['asserts', 'reports', 'rebuts'] as const;

/** What a sentence does with a claim. */
export type Stance = (typeof STANCES)[number];

/** The parts of a card, in the order in which they are shown: what supports a claim comes before what qualifies it. */
export const SECTION_KINDS = [
  'right',
  'changes',
  'supports',
  'against',
  'contested',
  'unknown',
  'single-case',
  'people',
] as const;

/** One part of a card. */
export type SectionKind = (typeof SECTION_KINDS)[number];
