import type { DataSet } from './load';
import type { Work } from './schema/work';

/** Which part of the data set a work belongs to. */
export type Collection = 'evidence' | 'cable-reporting';

/** A work as it is released: its record, with the fields that readers of the release look for first. */
export interface ReleasedWork extends Work {
  collection: Collection;
  title: string;
  year: number | null;
  doi?: string;
  url?: string;
}

/** Adds to a work the fields that its bibliography holds deeper down. */
export function releaseWork(work: Work, collection: Collection): ReleasedWork {
  const { title, issued, DOI, URL } = work.bibliography;
  return {
    ...work,
    collection,
    title,
    year: issued?.['date-parts'][0]?.[0] ?? null,
    ...(DOI && { doi: DOI }),
    ...(URL && { url: URL }),
  };
}

/** All works, the evidence first and then the reporting about the cable. */
export function releaseWorks(data: DataSet): ReleasedWork[] {
  return [
    ...data.works.map((work) => releaseWork(work, 'evidence')),
    ...data.reports.map((work) => releaseWork(work, 'cable-reporting')),
  ];
}

/** The whole data set as one object, as `npm run export` prints it and the release holds it. */
export function exportDataSet(data: DataSet) {
  return {
    name: 'Confounder evidence',
    version: data.version,
    date: data.date,
    license: 'CC-BY-4.0',
    talkingPoints: data.talkingPoints,
    works: releaseWorks(data),
    discrepancies: data.discrepancies,
    alteredQuotations: data.alteredQuotations,
    pairs: data.pairs,
    corrections: data.corrections,
  };
}

// Matches `a,b`, `say "so"` and text with a line break; near-miss: `a;b`, which needs no quotes.
const NEEDS_QUOTES = /[",\r\n]/;

const cell = (value: unknown) => {
  const text = value === undefined || value === null ? '' : String(value);
  return NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/** All figures of all works as CSV (RFC 4180, CRLF line ends), one figure a line, with what is needed to cite it. */
export function figuresAsCsv(data: DataSet): string {
  const head = [
    'work',
    'figure',
    'what',
    'value',
    'unit',
    'denominator',
    'place',
    'period',
    'population_kind',
    'status',
    'via',
    'derived_from',
    'title',
    'year',
    'doi',
    'url',
    'direction',
    'design',
    'peer_reviewed',
    'collection',
    'checked_on',
  ];
  const rows = releaseWorks(data).flatMap((work) =>
    work.figures.map((figure) => [
      work.id,
      figure.id,
      figure.what,
      figure.value,
      figure.unit,
      figure.denominator,
      figure.place,
      figure.period,
      figure.populationKind,
      figure.status,
      figure.via,
      figure.derivedFrom?.join(' '),
      work.title,
      work.year,
      work.doi,
      work.url,
      work.direction,
      work.design,
      work.peerReviewed,
      work.collection,
      work.checkedOn,
    ]),
  );
  return [head, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}
