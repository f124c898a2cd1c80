/** The sections of the comparison, in the order of its navigation. Each is shown alone; the address names it. */
export const SECTIONS = ['points', 'questions', 'works', 'charts', 'methods'] as const;

/** One section of the comparison. */
export type Section = (typeof SECTIONS)[number];

/** Where the reader is: a section, and in it perhaps one record. */
export interface Location {
  section: Section;
  /** Id of a talking point or of a work, or null. */
  record: string | null;
}

/**
 * Reads the part of an address after `#`.
 *
 * `point=ID` and `work=ID` come from the card; a section's own name from the navigation. Anything else shows the first
 * section.
 *
 * @param hash with or without the leading `#`
 */
export function readLocation(hash: string): Location {
  const text = hash.replace(/^#/, '');
  const [key = '', value = ''] = text.split('=', 2);
  // ids are lower-case letters, digits and hyphens; matches: 'bra-2021'; near miss: '%E2'
  const record = /^[a-z0-9-]+$/.test(value) ? value : null;
  if (key === 'point') return { section: 'points', record };
  if (key === 'work') return { section: 'works', record };
  const section = SECTIONS.find((name) => name === key) ?? 'points';
  return { section, record: null };
}
