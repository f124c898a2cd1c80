import type { ReleasedWork } from '../../data/release';
import type { Discrepancy } from '../../data/schema/discrepancy';
import type { Pair } from '../../data/schema/pair';
import type { TalkingPoint } from '../../data/schema/talking-point';
import type { Work } from '../../data/schema/work';
import type { Local } from '../../data/translate-record';
import type { FilterableWork } from './filter-works';

/** Everything that the comparison shows, as the package holds it. */
export interface Evidence {
  /** studies, statistics and inquiries together with the reports about the cable, told apart by `collection` */
  works: readonly Local<ReleasedWork>[];
  talkingPoints: readonly ShownPoint[];
  discrepancies: readonly Local<Discrepancy>[];
  pairs: readonly Local<Pair>[];
}

/** A talking point; words that were said in English have a translation beside them. */
export type ShownPoint = Local<TalkingPoint> & { translatedQuote?: string };

/** A work with what the filters and the list read from its bibliography. */
export interface ShownWork extends FilterableWork {
  record: Local<Work>;
  url: string;
}

/**
 * The authors as a short line: family names or institutions, at most three, then "et al.".
 *
 * @returns an empty string when the record names no author
 */
export function authorLine(work: Work): string {
  const names = (work.bibliography.author ?? []).map((name) => ('literal' in name ? name.literal : name.family));
  return names.length > 3 ? `${names[0]} et al.` : names.join(', ');
}

/** The year of publication, or 0 where the record has none (such works are listed last). */
export function yearOf(work: Work): number {
  return work.bibliography.issued?.['date-parts'][0]?.[0] ?? 0;
}

/** Where a reader can open the work: its DOI where that was seen, else the address of the work or where it was seen. */
export function addressOf(work: Work): string {
  const { DOI, URL } = work.bibliography;
  if (DOI !== undefined && work.doiSeen) return `https://doi.org/${DOI}`;
  return URL ?? work.seenAt[0] ?? '';
}

/** Prepares a record for the list. */
export function toShownWork(record: Local<Work>): ShownWork {
  const { title, publisher } = record.bibliography;
  return {
    id: record.id,
    title,
    authors: authorLine(record),
    venue: record.bibliography['container-title'] ?? publisher ?? '',
    finding: record.finding,
    year: yearOf(record),
    places: record.places,
    categories: record.categories,
    direction: record.direction,
    design: record.design,
    peerReviewed: record.peerReviewed,
    record,
    url: addressOf(record),
  };
}
