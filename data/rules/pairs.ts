import type { DataSet } from '../load';
import type { Figure } from '../schema/figure';
import type { Pair } from '../schema/pair';
import type { Problem } from './problem';

/** Figures that must never stand together in one comparison, and why. */
export interface NeverTogether {
  figures: string[];
  why: string;
}

/** Looks figures up by `work-id#figure-id`. */
export function figureIndex(data: Pick<DataSet, 'works' | 'reports'>): Map<string, Figure> {
  const works = [...data.works, ...data.reports];
  return new Map(works.flatMap((work) => work.figures.map((figure) => [`${work.id}#${figure.id}`, figure] as const)));
}

/**
 * A pair compares like with like: one kind of population (those it is compared with aside), one unit, and no figures
 * that are listed in `never-together.json`. It says `press` where one of its figures does.
 */
export function checkPair(
  pair: Pair,
  figures: ReadonlyMap<string, Figure>,
  never: readonly NeverTogether[],
): Problem[] {
  const problems: Problem[] = [];
  const add = (where: string, message: string) =>
    problems.push({ level: 'error', rule: 'pairs', record: `pairs/${pair.id}`, where, message });
  const sides = [pair.crude, ...pair.adjusted];
  const references = sides.flatMap((side) => side.figures);
  const named = references.flatMap((reference) => figures.get(reference) ?? []);
  for (const figure of named) {
    if (figure.populationKind !== pair.populationKind && figure.populationKind !== 'comparison-group') {
      add(
        'populationKind',
        `mixes ${pair.populationKind} with ${figure.populationKind} (${figure.id}); compare one kind`,
      );
    }
  }
  const units = new Set(named.map(({ unit }) => unit));
  if (units.size > 1) add('unit', `mixes units (${[...units].join('; ')}); compare figures in one unit`);
  for (const side of sides) {
    if (side.figures.length !== pair.groups.length) {
      add(side.label, `names ${side.figures.length} figures for ${pair.groups.length} groups; name one for each`);
    }
  }
  for (const { figures: together, why } of never) {
    if (together.every((reference) => references.includes(reference))) {
      add('', `must not be drawn: ${why}`);
    }
  }
  const press = named.some(({ status }) => status === 'press');
  if (press !== (pair.status === 'press')) {
    add('status', `must be ${press ? 'press, since a figure is' : 'verified, since all figures are'}`);
  }
  return problems;
}
