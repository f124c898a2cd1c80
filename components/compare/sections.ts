import { CLAIM_CATEGORIES, type ClaimCategory } from '../../data/categories';

/** The sections of the comparison, in the order of its navigation. Each is shown alone; the address names it. */
export const SECTIONS = ['points', 'questions', 'works', 'charts', 'methods'] as const;

/** One section of the comparison. */
export type Section = (typeof SECTIONS)[number];

/** Where the reader is: a section, and in it perhaps one record, or the works on one kind of claim. */
export interface Location {
  section: Section;
  /** Id of a talking point or of a work, or null. */
  record: string | null;
  /** The kind of claim whose works are listed, or null for all. */
  category: ClaimCategory | null;
}

/**
 * Reads the part of an address after `#`.
 *
 * `work=ID`, `point=ID` and `category=ID` come from card and check page, the last two also together, joined by `&`: then
 * the quotation is shown, since it is closer to the sentence. A section's own name comes from the navigation. Anything
 * else shows the first section.
 *
 * @param hash with or without the leading `#`
 */
export function readLocation(hash: string): Location {
  // Matches "#work=pew-2018"; near miss: "work=pew-2018#".
  const text = hash.replace(/^#/, '');
  const given = new URLSearchParams(text);
  const idOf = (key: string) => {
    const value = given.get(key) ?? '';
    // ids are lower-case letters, digits and hyphens; matches: 'bra-2021'; near miss: '%E2'
    return /^[a-z0-9-]+$/.test(value) ? value : null;
  };
  if (given.has('point')) return { section: 'points', record: idOf('point'), category: null };
  if (given.has('work')) return { section: 'works', record: idOf('work'), category: null };
  // A report of one incident is no kind of claim that works are about: all are listed then.
  const category = CLAIM_CATEGORIES.find((id) => id === given.get('category')) ?? null;
  if (given.has('category')) return { section: 'works', record: null, category };
  return { section: SECTIONS.find((name) => name === text) ?? 'points', record: null, category: null };
}
