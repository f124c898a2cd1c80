import { useEffect, useMemo, useState } from 'preact/hooks';
import type { MessageKey, Translate } from '../../extension/string-table';
import { bringIntoView } from './bring-into-view';
import type { CitationForm } from './cite';
import { DIRECTIONS, EvidenceMap } from './EvidenceMap';
import type { ShownWork } from './evidence';
import { createWorkFinder, evidenceMap, NO_FILTER, type WorkFilter } from './filter-works';
import { WorkEntry } from './WorkEntry';
import { WorkFilters } from './WorkFilters';

const LIST = 'works-list';

/** The evidence map with the list of works that it opens. */
export function Works({
  works,
  categories,
  placeName,
  chosen,
  category,
  onCopy,
  t,
}: {
  works: readonly ShownWork[];
  categories: readonly string[];
  placeName: (code: string) => string;
  /** Id of the work to open, or null. */
  chosen: string | null;
  /** The kind of claim whose works are listed at first, or null for all. */
  category: string | null;
  onCopy: (work: ShownWork, form: CitationForm) => Promise<boolean>;
  t: Translate;
}) {
  const [filter, setFilter] = useState<WorkFilter>({ ...NO_FILTER, category: category ?? '' });
  const finder = useMemo(() => createWorkFinder(works), [works]);
  const places = useMemo(() => placesByCount(works), [works]);
  const cells = useMemo(() => evidenceMap(works, places, categories), [works, places, categories]);
  const found = useMemo(() => finder.find(filter), [finder, filter]);
  // A work that a card links to must be shown whatever is filtered.
  const linked = chosen === null ? undefined : works.find((work) => work.id === chosen);
  const list = linked ? [linked, ...found.filter((work) => work.id !== linked.id)] : found;
  const designs = useMemo(() => [...new Set(works.map((work) => work.design))].sort(), [works]);
  // The map above the list is longer than a window.
  useEffect(() => {
    if (linked) bringIntoView(`work-${linked.id}`);
    else if (category !== null) bringIntoView(LIST);
  }, [linked, category]);
  return (
    <>
      <p>{t('compare.works.lead')}</p>
      <p class="legend">
        {DIRECTIONS.map((direction) => (
          <span key={direction} class={`count ${direction}`}>
            <span class="sign" aria-hidden="true" />
            {t(`compare.direction.${direction}` as MessageKey)}
          </span>
        ))}
      </p>
      <EvidenceMap
        cells={cells}
        placeName={placeName}
        chosen={filter}
        onChoose={(cell) => {
          setFilter({ ...NO_FILTER, place: cell.place, category: cell.category });
          bringIntoView(LIST);
        }}
        t={t}
      />
      <h3 id={LIST} tabIndex={-1}>
        {t('compare.works.list')}
      </h3>
      <WorkFilters
        filter={filter}
        choices={{
          place: places.map((value) => ({ value, label: placeName(value) })),
          category: categories.map((value) => ({ value, label: t(`category.${value}` as MessageKey) })),
          direction: DIRECTIONS.map((value) => ({ value, label: t(`compare.direction.${value}` as MessageKey) })),
          design: designs.map((value) => ({ value, label: t(`compare.design.${value}` as MessageKey) })),
        }}
        onChange={(change) => setFilter({ ...filter, ...change })}
        onReset={() => setFilter(NO_FILTER)}
        t={t}
      />
      <p role="status">{t('compare.works.count', { count: found.length, total: works.length })}</p>
      {list.map((work) => (
        <WorkEntry key={work.id} work={work} placeName={placeName} onCopy={onCopy} open={work.id === chosen} t={t} />
      ))}
    </>
  );
}

function placesByCount(works: readonly ShownWork[]): string[] {
  const counts = new Map<string, number>();
  for (const work of works) for (const place of work.places) counts.set(place, (counts.get(place) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0])).map(([place]) => place);
}
