import Fuse from 'fuse.js';

/** What the filters need of a work; the full record has more. */
export interface FilterableWork {
  id: string;
  title: string;
  authors: string;
  venue: string;
  finding: string;
  year: number;
  places: readonly string[];
  categories: readonly string[];
  direction: string;
  design: string;
  peerReviewed: boolean;
}

/** What the reader chose. An empty string, or null for a year, means no restriction. */
export interface WorkFilter {
  query: string;
  place: string;
  category: string;
  direction: string;
  design: string;
  /** 'yes', 'no' or '' */
  peerReviewed: string;
  fromYear: number | null;
  toYear: number | null;
}

/** A filter that lets every work through. */
export const NO_FILTER: WorkFilter = {
  query: '',
  place: '',
  category: '',
  direction: '',
  design: '',
  peerReviewed: '',
  fromYear: null,
  toYear: null,
};

/** Finds works by filter and fuzzy text; made once for a list of works. */
export interface WorkFinder<W extends FilterableWork> {
  /**
   * @returns the works that pass, best match first when there is a query, else newest first
   */
  find(filter: WorkFilter): W[];
}

/**
 * Prepares a list of works for filtering.
 *
 * The threshold is far below the library's default of 0.6, which suits short menus: on titles and findings it would
 * return works that share hardly a word with the query.
 */
export function createWorkFinder<W extends FilterableWork>(works: readonly W[]): WorkFinder<W> {
  const newestFirst = [...works].sort((a, b) => b.year - a.year || a.title.localeCompare(b.title));
  const index = new Fuse(newestFirst, {
    keys: [
      { name: 'title', weight: 3 },
      { name: 'authors', weight: 2 },
      { name: 'venue', weight: 1 },
      { name: 'finding', weight: 1 },
    ],
    threshold: 0.25,
    ignoreLocation: true,
    ignoreDiacritics: true,
  });
  return {
    find(filter) {
      const query = filter.query.trim();
      const found = query === '' ? newestFirst : index.search(query).map((result) => result.item);
      return found.filter((work) => passes(work, filter));
    },
  };
}

function passes(work: FilterableWork, filter: WorkFilter): boolean {
  return (
    (filter.place === '' || work.places.includes(filter.place)) &&
    (filter.category === '' || work.categories.includes(filter.category)) &&
    (filter.direction === '' || work.direction === filter.direction) &&
    (filter.design === '' || work.design === filter.design) &&
    (filter.peerReviewed === '' || work.peerReviewed === (filter.peerReviewed === 'yes')) &&
    (filter.fromYear === null || work.year >= filter.fromYear) &&
    (filter.toYear === null || work.year <= filter.toYear)
  );
}

/** One cell of the evidence map: how many works of each direction speak about a category in a place. */
export interface MapCell {
  place: string;
  category: string;
  byDirection: Readonly<Record<string, number>>;
  total: number;
}

/**
 * Counts works by place and category. A work that covers two places or two categories counts in each, so cells must
 * not be added up.
 *
 * @param places rows, @param categories columns, in the order in which they are to be shown
 */
export function evidenceMap(
  works: readonly FilterableWork[],
  places: readonly string[],
  categories: readonly string[],
): MapCell[][] {
  const cells = new Map<string, Record<string, number>>();
  for (const work of works) {
    for (const place of work.places) {
      for (const category of work.categories) {
        const key = `${place} ${category}`;
        const counts = cells.get(key) ?? {};
        counts[work.direction] = (counts[work.direction] ?? 0) + 1;
        cells.set(key, counts);
      }
    }
  }
  return places.map((place) =>
    categories.map((category) => {
      const byDirection = cells.get(`${place} ${category}`) ?? {};
      return { place, category, byDirection, total: Object.values(byDirection).reduce((a, b) => a + b, 0) };
    }),
  );
}
