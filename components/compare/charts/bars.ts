import * as Plot from '@observablehq/plot';
import type { ChartBar } from './chart-data';

/** What fits beside each other in a chart on the narrowest screen, in widths of an em. */
const LINE = 20;

/**
 * Plain bars from zero, one row each, the label above its bar and the value behind it.
 *
 * @param unit words for the axis
 * @param max end of the axis; pass the same one to charts that are to be compared
 * @param colours a CSS colour for each bar's id; the first colour serves the rest
 * @param language in which the numbers of the axis are written
 */
export function bars(
  rows: readonly ChartBar[],
  unit: string,
  max: number,
  colours: Readonly<Record<string, string>>,
  language: string,
): Plot.PlotOptions {
  return {
    height: rows.length * 58 + 74,
    marginLeft: 12,
    marginRight: 56,
    marginTop: 8,
    marginBottom: 62,
    style: { background: 'none', color: 'inherit', fontSize: '13px', overflow: 'visible' },
    x: {
      domain: [0, max],
      grid: true,
      label: null,
      ticks: 5,
      tickFormat: (value: number) => value.toLocaleString(language),
    },
    y: { domain: rows.map((row) => row.id), axis: null, padding: 0.55 },
    marks: [
      Plot.barX(rows, {
        y: 'id',
        x: 'value',
        fill: (row: ChartBar) => colours[row.id] ?? 'var(--chart-adjusted)',
        insetTop: 8,
      }),
      Plot.text(rows, {
        y: 'id',
        x: 'value',
        text: 'valueText',
        dx: 6,
        dy: 4,
        textAnchor: 'start',
        fontWeight: 600,
        fill: 'currentColor',
      }),
      Plot.text(rows, {
        y: 'id',
        text: 'label',
        frameAnchor: 'left',
        textAnchor: 'start',
        lineAnchor: 'bottom',
        lineWidth: LINE,
        dy: -8,
        fill: 'currentColor',
      }),
      // The library's own label of an axis does not break into lines.
      Plot.text([unit], {
        text: (word) => word,
        frameAnchor: 'bottom-left',
        textAnchor: 'start',
        lineAnchor: 'top',
        lineWidth: LINE,
        dy: 28,
        fill: 'currentColor',
      }),
    ],
  };
}
