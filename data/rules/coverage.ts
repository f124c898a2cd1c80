import { CLAIM_CATEGORIES, type ClaimCategory } from '../categories';
import type { Direction } from '../schema/topics';
import type { Work } from '../schema/work';
import type { Problem } from './problem';

/** Which directions every category must show, or say that none was found. */
export const SIDES = ['supports-claim', 'qualifies-claim', 'contradicts-claim'] as const satisfies readonly Direction[];

/** For a category and a side without works: the day on which it was looked for. */
export type NoneFound = Partial<Record<ClaimCategory, Partial<Record<(typeof SIDES)[number], string>>>>;

/** How many works of each side a category has. */
export function countSides(works: readonly Work[], category: ClaimCategory): Record<(typeof SIDES)[number], number> {
  const count = (side: Direction) =>
    works.filter((work) => work.direction === side && work.categories.includes(category)).length;
  return {
    'supports-claim': count('supports-claim'),
    'qualifies-claim': count('qualifies-claim'),
    'contradicts-claim': count('contradicts-claim'),
  };
}

/** Every category has works on each side, or `none-found.json` says since when none is known. */
export function checkCoverage(works: readonly Work[], noneFound: NoneFound): Problem[] {
  return CLAIM_CATEGORIES.flatMap((category) => {
    const counts = countSides(works, category);
    return SIDES.flatMap((side): Problem[] => {
      const said = noneFound[category]?.[side];
      const problem = (message: string): Problem[] => [
        { level: 'error', rule: 'coverage', record: 'none-found', where: `${category}.${side}`, message },
      ];
      if (counts[side] === 0 && !said) return problem('has no work; add one, or write the day on which none was found');
      if (counts[side] > 0 && said)
        return problem(`says none found on ${said}, but ${counts[side]} are there; remove it`);
      return [];
    });
  });
}
