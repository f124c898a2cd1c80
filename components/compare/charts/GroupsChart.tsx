import { useMemo } from 'preact/hooks';
import type { Translate } from '../../../extension/string-table';
import { useWords } from '../../elements/words';
import { ChartFrame } from './ChartFrame';
import { byUnit, type ChartGroups } from './chart-data';
import { dumbbell } from './dumbbell';
import { UnitGroup } from './UnitGroup';

const COLUMNS = ['comparison', 'group', 'others', 'adjustedFor', 'unit', 'source', 'note'] as const;

/** Comparisons that publish a figure for each of two groups, before and after something was held equal. */
export function GroupsChart({ rows, t }: { rows: readonly ChartGroups[]; t: Translate }) {
  const groups = useMemo(() => byUnit(rows), [rows]);
  const table = useMemo(
    () => [
      COLUMNS.map((key) => t(`compare.charts.column.${key}`)),
      ...rows.map((row) => [
        row.label,
        `${row.names.group}: ${row.group.text}`,
        `${row.names.others}: ${row.others.text}`,
        row.adjustedFor,
        row.unit,
        row.source,
        row.note,
      ]),
    ],
    [rows, t],
  );
  if (rows.length === 0) return null;
  return (
    <ChartFrame
      name="two-groups"
      title={t('compare.charts.groups.title')}
      lead={t('compare.charts.groups.lead')}
      table={table}
      t={t}
      controls={
        <p class="legend">
          <span class="key">{t('compare.charts.groups.others')}</span>
          <span class="key full">{t('compare.charts.groups.group')}</span>
        </p>
      }
      draw={(width) => groups.map((group) => <GroupsOfUnit key={group.unit} {...group} width={width} t={t} />)}
    />
  );
}

function GroupsOfUnit({
  unit,
  rows,
  width,
  t,
}: {
  unit: string;
  rows: readonly ChartGroups[];
  width: number;
  t: Translate;
}) {
  const { language } = useWords();
  const options = useMemo(
    () =>
      dumbbell(
        rows.map((row) => ({ id: row.id, label: row.label, hollow: row.others, full: row.group })),
        { label: unit },
        width,
        language,
      ),
    [unit, rows, width, language],
  );
  const spoken = rows.map(
    ({ label, names, group, others }) => `${label}. ${names.group}: ${group.text}. ${names.others}: ${others.text}.`,
  );
  return (
    <UnitGroup unit={unit} options={options} width={width} spoken={spoken} t={t}>
      {rows.map(({ id, label, names, source, note }) => (
        <li key={id}>
          {t('compare.charts.groups.note', { label, group: names.group, others: names.others, source })} {note}
        </li>
      ))}
    </UnitGroup>
  );
}
