import type { TalkingPoint } from '../../data/schema/talking-point';

/** Who reported a quotation, when, and where that report stands. */
export type Reporter = TalkingPoint['reportedBy'][number];

/**
 * The columns of the table "talking point by source", in the order in which they stand. An outlet belongs to the first
 * column whose name its own begins with; the rest stand under "other reports". The department's own posts are a column
 * of their own, because they are the speaker and not a report.
 */
export const OUTLET_COLUMNS = [
  'The New York Times',
  'Reuters',
  'InfoMigrants',
  'The Jerusalem Post',
  'Washington Examiner',
  'Newsmax',
] as const;

/** A column of the table: one of the named reports, or all the others together. */
export type OutletColumn = (typeof OUTLET_COLUMNS)[number] | 'other';

/** The column that a report belongs to. */
export function columnOf(report: Reporter): OutletColumn {
  return OUTLET_COLUMNS.find((name) => report.outlet.startsWith(name)) ?? 'other';
}
