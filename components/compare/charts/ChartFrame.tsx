import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import type { Translate } from '../../../extension/string-table';
import { toCsv } from '../csv';
import { downloadText, svgFile } from '../download';
import { useWidth } from './use-width';

/** A chart with everything that must stand beside it. */
export interface ChartFrameProps {
  /** File name without ending for downloads, and the id of the heading. */
  name: string;
  title: string;
  /** What the chart shows and what it does not, in two or three sentences. */
  lead: string;
  /** The table behind the chart; the first row holds the column names. */
  table: readonly (readonly (string | number)[])[];
  /** Controls that change what is drawn, above the drawing. */
  controls?: ComponentChildren;
  /** Draws at the given width in CSS pixels. */
  draw: (width: number) => ComponentChildren;
  t: Translate;
}

/** Heading, lead, drawing, the table behind it, and downloads of both. */
export function ChartFrame({ name, title, lead, table, controls, draw, t }: ChartFrameProps) {
  const stage = useRef<HTMLDivElement>(null);
  const width = useWidth(stage);
  const [head = [], ...rows] = table;
  const saveSvg = () => {
    const drawings = [
      ...(stage.current?.querySelectorAll<SVGSVGElement>('.drawing > svg, .drawing > figure > svg') ?? []),
    ];
    downloadText(`confounder-${name}.svg`, 'image/svg+xml', svgFile(drawings, title));
  };
  return (
    <figure class="chart" aria-labelledby={`chart-${name}`}>
      <h3 id={`chart-${name}`}>{title}</h3>
      <p class="lead">{lead}</p>
      {controls}
      <div class="stage" ref={stage}>
        {width > 0 && draw(width)}
      </div>
      <details>
        <summary>{t('compare.charts.table')}</summary>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard */}
        <section class="scroller" tabIndex={0} aria-label={t('compare.charts.tableOf', { title })}>
          <table>
            <thead>
              <tr>
                {head.map((cell) => (
                  <th key={cell} scope="col">
                    {cell}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <tr key={row.join('|')}>
                  {row.map((cell, i) =>
                    i === 0 ? (
                      <th key={head[i]} scope="row">
                        {cell}
                      </th>
                    ) : (
                      <td key={head[i]}>{cell}</td>
                    ),
                  )}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      </details>
      <p class="downloads">
        <button type="button" class="button slim" onClick={saveSvg}>
          {t('compare.charts.saveSvg')}
        </button>
        <button
          type="button"
          class="button slim"
          onClick={() => downloadText(`confounder-${name}.csv`, 'text/csv', toCsv(table))}
        >
          {t('compare.charts.saveCsv')}
        </button>
      </p>
    </figure>
  );
}
