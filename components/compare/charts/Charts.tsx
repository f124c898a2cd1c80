import { useMemo } from 'preact/hooks';
import type { Translate } from '../../../extension/string-table';
import type { Evidence } from '../evidence';
import { CountingRulesChart } from './CountingRulesChart';
import { createFigureLookUp, type FigureLookUp, toBar, toChartGroups, toChartPairs } from './chart-evidence';
import { GroupsChart } from './GroupsChart';
import { NeighbourhoodChart } from './NeighbourhoodChart';
import { PairsChart } from './PairsChart';

const TORONTO = 'statcan-2009-toronto-simpson#violent-crime-rate-';
const RAPE = 'bra-2020-13-rape-international-comparison#';

/** All charts of the comparison. Kept apart from the page, since the chart library is only needed here. */
export function Charts({ evidence, t }: { evidence: Evidence; t: Translate }) {
  const lookUp = useMemo(() => createFigureLookUp(evidence.works), [evidence]);
  const pairs = useMemo(() => toChartPairs(evidence.pairs, lookUp), [evidence, lookUp]);
  const groups = useMemo(() => toChartGroups(evidence.pairs, lookUp), [evidence, lookUp]);
  return (
    <>
      <p>{t('compare.charts.lead')}</p>
      <PairsChart pairs={pairs} t={t} />
      <GroupsChart rows={groups} t={t} />
      <CountingRules lookUp={lookUp} t={t} />
      <Neighbourhoods lookUp={lookUp} t={t} />
    </>
  );
}

function CountingRules({ lookUp, t }: { lookUp: FigureLookUp; t: Translate }) {
  const rows = useMemo(
    () => [
      toBar('own', t('compare.charts.counting.own'), lookUp(`${RAPE}reported-rapes-100-000-inhabitants-sweden-2016`)),
      toBar('other', t('compare.charts.counting.other'), lookUp(`${RAPE}swedish-rate-recalculated-german-rules-2016`)),
      toBar(
        'beside',
        t('compare.charts.counting.beside'),
        lookUp(`${RAPE}reported-rapes-100-000-inhabitants-germany-2016`),
      ),
    ],
    [lookUp, t],
  );
  return <CountingRulesChart rows={rows} unit={t('compare.charts.counting.unit')} t={t} />;
}

function Neighbourhoods({ lookUp, t }: { lookUp: FigureLookUp; t: Translate }) {
  const views = useMemo(() => {
    const view = (id: 'all' | 'low' | 'high', many: string, few: string) => ({
      id,
      many: toBar('many', t('compare.charts.toronto.many'), lookUp(TORONTO + many)),
      few: toBar('few', t('compare.charts.toronto.few'), lookUp(TORONTO + few)),
    });
    return [
      view('all', 'neighbourhoods-above-average', 'neighbourhoods-below-average'),
      view('low', 'low-resource-neighbourhoods', 'low-resource-neighbourhoods-2'),
      view('high', 'high-resource-neighbourhoods', 'high-resource-neighbourhoods-2'),
    ];
  }, [lookUp, t]);
  return <NeighbourhoodChart views={views} unit={t('compare.charts.toronto.unit')} t={t} />;
}
