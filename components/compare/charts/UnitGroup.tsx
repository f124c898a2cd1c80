import type { PlotOptions } from '@observablehq/plot';
import type { ComponentChildren } from 'preact';
import type { Translate } from '../../../extension/string-table';
import { PlotDrawing } from './PlotDrawing';

/** Props of the drawing of the figures of one unit. */
export interface UnitGroupProps {
  unit: string;
  options: PlotOptions;
  /** CSS pixels. */
  width: number;
  /** What the drawing shows, a sentence or more each, for those who do not see it. */
  spoken: readonly string[];
  t: Translate;
  /** A note on each figure, as list items. */
  children: ComponentChildren;
}

/** The figures of one unit: a heading, their drawing, and a note on each. */
export function UnitGroup({ unit, options, width, spoken, t, children }: UnitGroupProps) {
  return (
    <section class="unit-group">
      <h4>{t('compare.charts.unit', { unit })}</h4>
      <PlotDrawing options={options} width={width} label={spoken.join(' ')} />
      <ul class="notes">{children}</ul>
    </section>
  );
}
