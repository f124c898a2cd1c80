import * as Plot from '@observablehq/plot';

/** One end of a dumbbell: where it lies on the axis, and the figure as its source prints it. */
export interface DumbbellEnd {
  value: number;
  /** upper end, where the source gives a range; `value` is then the lower one */
  to?: number;
  text: string;
}

/** One row: two figures of the same unit that are to be compared. */
export interface DumbbellRow {
  id: string;
  label: string;
  /** drawn as a ring */
  hollow: DumbbellEnd;
  /** drawn as a disc */
  full: DumbbellEnd;
}

const ROW = 78;

/**
 * The drawing of figures two by two: a ring and a disc on one line, one row each, the axis from zero so that distances
 * are not exaggerated.
 *
 * @param rows rows of one unit
 * @param axis its label, and where both groups would be alike (1 for a ratio, 100 for an index) with the word for it
 * @param width CSS pixels; decides how many characters fit a line of a row's label
 * @param language in which the numbers of the axis are written
 */
export function dumbbell(
  rows: readonly DumbbellRow[],
  axis: { label: string; equal?: { at: number; word: string } },
  width: number,
  language: string,
): Plot.PlotOptions {
  const { equal } = axis;
  const max = Math.max(...rows.flatMap(({ hollow, full }) => [topOf(hollow), topOf(full), equal?.at ?? 0]));
  const lineWidth = Math.max(18, Math.floor((width - 24) / 12.5));
  const ends = rows.flatMap(({ id, hollow, full }) => [
    { id, ...hollow, leads: hollow.value >= full.value },
    { id, ...full, leads: full.value > hollow.value },
  ]);
  const ring = { r: 7, fill: 'var(--chart-paper)', stroke: 'var(--chart-crude)', strokeWidth: 3 };
  const disc = { r: 7, fill: 'var(--chart-adjusted)', stroke: 'var(--chart-adjusted)', strokeWidth: 3 };
  // Words stay legible where a long one crosses a line.
  const halo = { stroke: 'var(--chart-paper)', strokeWidth: 5, strokeLinejoin: 'round' } as const;
  const written = { y: 'id', text: 'text', fontWeight: 600, fill: 'currentColor', ...halo };
  return {
    height: rows.length * ROW + 58,
    marginLeft: 12,
    marginRight: 56,
    marginTop: 24,
    marginBottom: 46,
    style: { background: 'none', color: 'inherit', fontSize: '13px', overflow: 'visible' },
    x: {
      domain: [0, max * 1.08],
      grid: true,
      label: axis.label,
      labelArrow: 'none',
      labelAnchor: 'left',
      labelOffset: 40,
      ticks: width < 480 ? 4 : 8,
      tickFormat: (value: number) => value.toLocaleString(language),
    },
    y: { domain: rows.map((row) => row.id), axis: null, padding: 0.5 },
    marks: [
      ...(equal === undefined
        ? []
        : [
            Plot.ruleX([equal.at], { stroke: 'currentColor', strokeDasharray: '4 3' }),
            Plot.text([equal.word], {
              x: equal.at,
              text: (word) => word,
              frameAnchor: 'top',
              dy: -14,
              fill: 'currentColor',
            }),
          ]),
      Plot.ruleY(rows, {
        y: 'id',
        x1: (row: DumbbellRow) => row.hollow.value,
        x2: (row: DumbbellRow) => row.full.value,
        stroke: 'var(--chart-line)',
        strokeWidth: 4,
      }),
      ...[rows.map(({ id, full }) => ({ id, ...full })), rows.map(({ id, hollow }) => ({ id, ...hollow }))].flatMap(
        (ends, i) => {
          const look = i === 0 ? disc : ring;
          const ranges = ends.filter((end) => end.to !== undefined);
          return [
            Plot.ruleY(ranges, { y: 'id', x1: 'value', x2: 'to', stroke: look.stroke, strokeWidth: 8 }),
            Plot.dot(ends, { y: 'id', x: 'value', ...look }),
            Plot.dot(ranges, { y: 'id', x: 'to', ...look }),
          ];
        },
      ),
      Plot.text(
        ends.filter((end) => end.leads),
        { ...written, x: topOf, dx: 13, textAnchor: 'start' },
      ),
      Plot.text(
        ends.filter((end) => !end.leads),
        { ...written, x: 'value', dx: -13, textAnchor: 'end' },
      ),
      Plot.text(rows, {
        y: 'id',
        text: 'label',
        frameAnchor: 'left',
        textAnchor: 'start',
        lineAnchor: 'bottom',
        lineWidth,
        dy: -13,
        fill: 'currentColor',
        ...halo,
      }),
    ],
  };
}

function topOf(end: DumbbellEnd): number {
  return end.to ?? end.value;
}
