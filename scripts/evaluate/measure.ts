import type { Category, Stance } from '../../data/categories';
import { CATEGORIES, STANCES } from '../../data/categories';
import type { Claim } from '../../matcher/types';
import type { Unit } from './unit';

/** How well a yes or no agrees with the labels. Ratios from 0 to 1; `n` counts the labelled yes. */
export interface Agreement {
  precision: number;
  recall: number;
  f1: number;
  n: number;
}

/** What one operating point reaches on a labelled set. Ratios from 0 to 1. */
export interface Measures {
  units: number;
  /** Whether a text has anything to mark: a claim, asserted or reported, other than a single case. */
  flag: Agreement;
  wrongFlags: number;
  /** Mean F1 of the kinds of claim with at least five labelled texts. */
  categoryMacroF1: number;
  /** Share of rightly flagged texts for which at least one kind of claim is right. */
  anyCategoryRight: number;
  /** Share of rightly flagged texts with the right stance. */
  stanceRight: number;
  /** Share of rebuttals that were marked as asserted or reported. */
  rebuttalsFlagged: number;
  rebuttals: number;
  perCategory: Partial<Record<Category, Agreement>>;
  perStance: Record<Stance, Agreement>;
}

/** What was found in a labelled text. */
export interface Found {
  unit: Unit;
  claims: Pick<Claim, 'category' | 'stance'>[];
}

class Tally {
  private hits = 0;
  private wrong = 0;
  private missed = 0;

  add(labelled: boolean, found: boolean): void {
    if (labelled && found) this.hits++;
    else if (found) this.wrong++;
    else if (labelled) this.missed++;
  }

  get wrongCount(): number {
    return this.wrong;
  }

  get seen(): boolean {
    return this.hits + this.wrong + this.missed > 0;
  }

  agreement(): Agreement {
    const precision = ratio(this.hits, this.hits + this.wrong);
    const recall = ratio(this.hits, this.hits + this.missed);
    const f1 = ratio(2 * precision * recall, precision + recall);
    return { precision, recall, f1, n: this.hits + this.missed };
  }
}

function ratio(part: number, whole: number): number {
  return whole > 0 ? part / whole : 0;
}

/** Whether a reader would see a mark for this claim with the default choice of stances and categories. */
function isLive({ category, stance }: Found['claims'][number]): boolean {
  return stance !== 'rebuts' && category !== 'single-case';
}

/**
 * Compares what was found with the labels. Kinds of claim count on texts that are flagged, as the labels do; single
 * cases count wherever they are labelled or found without another claim; a stance counts once a text.
 */
export function measure(results: Found[]): Measures {
  const flag = new Tally();
  const categories = new Map(CATEGORIES.map((id) => [id, new Tally()]));
  const stances = new Map(STANCES.map((id) => [id, new Tally()]));
  let rightlyFlagged = 0;
  let anyRight = 0;
  let stanceRight = 0;
  let rebuttals = 0;
  let rebuttalsFlagged = 0;
  for (const { unit, claims } of results) {
    const live = claims.filter(isLive);
    const isFlagged = live.length > 0;
    const shouldFlag = unit.flag === 1;
    flag.add(shouldFlag, isFlagged);
    const labelled = new Set<Category>(shouldFlag || unit.categories[0] === 'single-case' ? unit.categories : []);
    const found = new Set<Category>(live.map(({ category }) => category));
    if (!isFlagged && claims.some(({ category }) => category === 'single-case')) found.add('single-case');
    for (const [id, tally] of categories) tally.add(labelled.has(id), found.has(id));
    for (const [id, tally] of stances)
      tally.add(
        unit.stance === id,
        claims.some(({ category, stance }) => stance === id && category !== 'single-case'),
      );
    if (unit.stance === 'rebuts') {
      rebuttals++;
      if (isFlagged) rebuttalsFlagged++;
    }
    if (shouldFlag && isFlagged) {
      rightlyFlagged++;
      if (live.some(({ stance }) => stance === unit.stance)) stanceRight++;
      if ([...found].some((id) => labelled.has(id))) anyRight++;
    }
  }
  const perCategory: Measures['perCategory'] = {};
  for (const [id, tally] of categories) if (tally.seen) perCategory[id] = tally.agreement();
  const large = Object.entries(perCategory).flatMap(([id, { n, f1 }]) => (id !== 'single-case' && n >= 5 ? [f1] : []));
  return {
    units: results.length,
    flag: flag.agreement(),
    wrongFlags: flag.wrongCount,
    categoryMacroF1: ratio(
      large.reduce((sum, f1) => sum + f1, 0),
      large.length,
    ),
    anyCategoryRight: ratio(anyRight, rightlyFlagged),
    stanceRight: ratio(stanceRight, rightlyFlagged),
    rebuttalsFlagged: ratio(rebuttalsFlagged, rebuttals),
    rebuttals,
    perCategory,
    perStance: Object.fromEntries([...stances].map(([id, tally]) => [id, tally.agreement()])) as Measures['perStance'],
  };
}
