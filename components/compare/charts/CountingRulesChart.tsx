import { useMemo } from 'preact/hooks';
import type { Translate } from '../../../extension/string-table';
import { useWords } from '../../elements/words';
import { bars } from './bars';
import { ChartFrame } from './ChartFrame';
import type { ChartBar } from './chart-data';
import { PlotDrawing } from './PlotDrawing';

/** Registered rape in one country, counted by two rules, with the country whose rules were applied for comparison. */
export function CountingRulesChart({ rows, unit, t }: { rows: readonly ChartBar[]; unit: string; t: Translate }) {
  const { language } = useWords();
  const max = Math.max(...rows.map((row) => row.value)) * 1.08;
  const options = useMemo(
    () => bars(rows, unit, max, { [rows[0]?.id ?? '']: 'var(--chart-crude)' }, language),
    [rows, unit, max, language],
  );
  const table = useMemo(
    () => [
      (['comparison', 'value', 'unit', 'source', 'note'] as const).map((key) => t(`compare.charts.column.${key}`)),
      ...rows.map((row) => [row.label, row.valueText, unit, row.source, row.note ?? '']),
    ],
    [rows, unit, t],
  );
  return (
    <ChartFrame
      name="counting-rules"
      title={t('compare.charts.counting.title')}
      lead={t('compare.charts.counting.lead')}
      table={table}
      t={t}
      draw={(width) => (
        <PlotDrawing
          options={options}
          width={width}
          label={rows.map((row) => `${row.label}: ${row.valueText}.`).join(' ')}
        />
      )}
    />
  );
}
