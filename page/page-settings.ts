import type { Settings } from '../extension/settings';

/** What of the reader's settings matters inside a page. */
export type PageSettings = Pick<
  Settings,
  'languages' | 'categories' | 'stances' | 'sensitivity' | 'marks' | 'announce' | 'print'
>;
