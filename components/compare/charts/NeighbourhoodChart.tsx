import { useMemo, useState } from 'preact/hooks';
import type { Translate } from '../../../extension/string-table';
import { useWords } from '../../elements/words';
import { bars } from './bars';
import { ChartFrame } from './ChartFrame';
import type { ChartBar } from './chart-data';
import { PlotDrawing } from './PlotDrawing';

/** One way of comparing neighbourhoods: all of them, or only those alike in resources. */
export interface NeighbourhoodView {
  id: 'all' | 'low' | 'high';
  many: ChartBar;
  few: ChartBar;
}

/**
 * Simpson's paradox as a picture to try out: the reader chooses which neighbourhoods are compared and sees the order
 * turn round. Only the published figures are drawn; there is nothing between them to slide through.
 */
export function NeighbourhoodChart({
  views,
  unit,
  t,
}: {
  views: readonly NeighbourhoodView[];
  unit: string;
  t: Translate;
}) {
  const { language } = useWords();
  const [chosen, choose] = useState<NeighbourhoodView['id']>('all');
  const view = views.find((candidate) => candidate.id === chosen) ?? views[0];
  const max = Math.max(...views.flatMap((each) => [each.many.value, each.few.value])) * 1.08;
  const rows = useMemo(() => (view ? [view.many, view.few] : []), [view]);
  const options = useMemo(
    () => bars(rows, unit, max, { [view?.few.id ?? '']: 'var(--chart-crude)' }, language),
    [rows, unit, max, view, language],
  );
  const table = useMemo(
    () => [
      (['comparison', 'many', 'few', 'unit', 'source'] as const).map((key) => t(`compare.charts.column.${key}`)),
      ...views.map((each) => [
        t(`compare.charts.toronto.${each.id}`),
        each.many.valueText,
        each.few.valueText,
        unit,
        each.many.source,
      ]),
    ],
    [views, unit, t],
  );
  if (!view) return null;
  const more = view.many.value > view.few.value ? 'moreWithMany' : 'moreWithFew';
  const said = t(`compare.charts.toronto.${more}`, { many: view.many.valueText, few: view.few.valueText });
  return (
    <ChartFrame
      name="toronto-neighbourhoods"
      title={t('compare.charts.toronto.title')}
      lead={t('compare.charts.toronto.lead')}
      table={table}
      t={t}
      controls={
        <fieldset class="choices">
          <legend>{t('compare.charts.toronto.choose')}</legend>
          {views.map((each) => (
            <label key={each.id}>
              <input type="radio" name="toronto" checked={each.id === view.id} onChange={() => choose(each.id)} />
              {t(`compare.charts.toronto.${each.id}`)}
            </label>
          ))}
        </fieldset>
      }
      draw={(width) => (
        <>
          <PlotDrawing options={options} width={width} label={said} />
          <p class="reading" aria-live="polite">
            {said}
          </p>
        </>
      )}
    />
  );
}
