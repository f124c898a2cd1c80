import { useMemo } from 'preact/hooks';
import type { Translate } from '../../../extension/string-table';
import { useWords } from '../../elements/words';
import { ChartFrame } from './ChartFrame';
import { byUnit, type ChartPair } from './chart-data';
import { dumbbell } from './dumbbell';
import { UnitGroup } from './UnitGroup';

const COLUMNS = ['comparison', 'crude', 'adjusted', 'adjustedFor', 'unit', 'source', 'note'] as const;

/** Every crude and adjusted pair in the data set that has one figure on each side, each unit on an axis of its own. */
export function PairsChart({ pairs, t }: { pairs: readonly ChartPair[]; t: Translate }) {
  const groups = useMemo(() => byUnit(pairs), [pairs]);
  const table = useMemo(
    () => [
      COLUMNS.map((key) => t(`compare.charts.column.${key}`)),
      ...pairs.map((pair) => [
        pair.label,
        pair.crude.text,
        pair.adjusted.text,
        pair.adjustedFor,
        pair.unit,
        pair.source,
        pair.note,
      ]),
    ],
    [pairs, t],
  );
  return (
    <ChartFrame
      name="crude-adjusted"
      title={t('compare.charts.pairs.title')}
      lead={t('compare.charts.pairs.lead')}
      table={table}
      t={t}
      controls={
        <p class="legend">
          <span class="key">{t('compare.charts.crude')}</span>
          <span class="key full">{t('compare.charts.adjusted')}</span>
        </p>
      }
      draw={(width) => groups.map((group) => <PairsOfUnit key={group.unit} {...group} width={width} t={t} />)}
    />
  );
}

function PairsOfUnit({
  unit,
  rows,
  width,
  t,
}: {
  unit: string;
  rows: readonly ChartPair[];
  width: number;
  t: Translate;
}) {
  const { language } = useWords();
  const options = useMemo(() => {
    const at = rows.find((pair) => pair.equal !== undefined)?.equal;
    return dumbbell(
      rows.map((pair) => ({ id: pair.id, label: pair.label, hollow: pair.crude, full: pair.adjusted })),
      { label: unit, ...(at !== undefined && { equal: { at, word: t('compare.charts.equal') } }) },
      width,
      language,
    );
  }, [unit, rows, width, t, language]);
  const spoken = rows.map((pair) =>
    t('compare.charts.pairs.spoken', {
      label: pair.label,
      crude: pair.crude.text,
      adjusted: pair.adjusted.text,
      adjustedFor: pair.adjustedFor,
    }),
  );
  return (
    <UnitGroup unit={unit} options={options} width={width} spoken={spoken} t={t}>
      {rows.map(({ id, label, shown, adjustedFor, source, note }) => (
        <li key={id}>
          {t('compare.charts.pairs.note', { label, shown, adjustedFor, source })} {note}
        </li>
      ))}
    </UnitGroup>
  );
}
