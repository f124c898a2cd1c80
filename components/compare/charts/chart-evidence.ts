import type { Pair } from '../../../data/schema/pair';
import type { Work } from '../../../data/schema/work';
import type { LocalFigure } from '../../../data/translate-record';
import { authorLine, yearOf } from '../evidence';
import type { ChartBar, ChartGroups, ChartPair } from './chart-data';
import type { DumbbellEnd } from './dumbbell';

/** A chart cannot be drawn because a figure that it needs is not in the data. */
export class MissingFigureError extends Error {
  override name = 'MissingFigureError';
}

/** A figure with the work that it stands in. */
export interface SourcedFigure {
  figure: LocalFigure;
  work: Work;
}

/** Looks figures up by `work-id#figure-id`. @throws MissingFigureError when there is none of that name. */
export type FigureLookUp = (reference: string) => SourcedFigure;

/** Prepares the look-up of figures. */
export function createFigureLookUp(works: readonly Work[]): FigureLookUp {
  const table = new Map<string, SourcedFigure>();
  for (const work of works) for (const figure of work.figures) table.set(`${work.id}#${figure.id}`, { figure, work });
  return (reference) => {
    const found = table.get(reference);
    if (!found) throw new MissingFigureError(`The figure ${reference} is not in the data.`);
    return found;
  };
}

/** The pairs that have one figure on each side. Values are the published ones; nothing is computed. */
export function toChartPairs(pairs: readonly Pair[], lookUp: FigureLookUp): ChartPair[] {
  return pairs.flatMap((pair) => {
    const crude = pair.crude.figures.length === 1 ? pair.crude.figures.map(lookUp)[0] : undefined;
    if (!crude) return [];
    return pair.adjusted
      .filter((side) => side.figures.length === 1)
      .map((side, i) => {
        const adjusted = lookUp(side.figures[0] ?? '');
        return {
          id: i === 0 ? pair.id : `${pair.id}-${i + 1}`,
          label: pair.adjusted.length > 1 ? `${pair.label}: ${side.label}` : pair.label,
          shown: pair.groups.join('; '),
          crude: endOf(crude.figure),
          adjusted: endOf(adjusted.figure),
          unit: pair.unit,
          adjustedFor: pair.adjustedFor.join(', '),
          ...(pair.scale === 'ratio' && { equal: 1 }),
          ...(pair.scale === 'index' && { equal: 100 }),
          source: sourceOf(adjusted.work),
          note: notesOf(pair, [crude, adjusted]),
        };
      });
  });
}

/** The pairs that have a figure for each of two groups: a row for the crude side and one for each adjusted side. */
export function toChartGroups(pairs: readonly Pair[], lookUp: FigureLookUp): ChartGroups[] {
  return pairs.flatMap((pair) =>
    [pair.crude, ...pair.adjusted].flatMap((side, i) => {
      const [group, others] = side.figures.map(lookUp);
      if (!group || !others) return [];
      return [
        {
          id: `${pair.id}-${i}`,
          label: `${pair.label}: ${side.label}`,
          group: endOf(group.figure),
          others: endOf(others.figure),
          names: { group: pair.groups[0] ?? '', others: pair.groups[1] ?? '' },
          unit: pair.unit,
          adjustedFor: i === 0 ? '' : pair.adjustedFor.join(', '),
          source: sourceOf(group.work),
          note: notesOf(pair, [group, others]),
        },
      ];
    }),
  );
}

/** A published figure as a plain bar. */
export function toBar(id: string, label: string, { figure, work }: SourcedFigure): ChartBar {
  const { value, text } = endOf(figure);
  return { id, label, value, valueText: text, source: sourceOf(work), ...(figure.via && { note: figure.via }) };
}

function endOf(figure: LocalFigure): DumbbellEnd {
  // matches: '2.5-3.7' and '2.5–3.7'; near miss: '-2.5'
  const range = /^(\d[\d.,]*)\s?[-–]\s?(\d[\d.,]*)$/.exec(figure.value);
  const [value, to] = [range?.[1] ?? figure.value, range?.[2]].map((text) => Number(text?.replaceAll(',', '')));
  if (range && value !== undefined && to !== undefined) return { value, to, text: figure.shown ?? figure.value };
  if (value === undefined || Number.isNaN(value))
    throw new MissingFigureError(`The figure ${figure.id} has no number to draw: ${figure.value}`);
  return { value, text: figure.shown ?? figure.value };
}

/** Author and year, as a chart names its source. */
function sourceOf(work: Work): string {
  const name = authorLine(work) || work.bibliography.publisher || work.bibliography.title;
  return `${name} ${yearOf(work) || ''}`.trim();
}

function notesOf(pair: Pair, sources: readonly SourcedFigure[]): string {
  const seenIn = sources.flatMap(({ figure }) =>
    figure.via === undefined ? [] : [`${figure.shown ?? figure.value}: ${figure.via}.`],
  );
  return [...new Set([pair.note, ...seenIn])].join(' ');
}
