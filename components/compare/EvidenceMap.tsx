import type { MessageKey, Translate } from '../../extension/string-table';
import type { MapCell } from './filter-works';

/** The order in which directions are shown: what supports a claim comes first. */
export const DIRECTIONS = ['supports-claim', 'mixed', 'qualifies-claim', 'contradicts-claim', 'context'] as const;

/** How many works speak about a category in a place, and which way they point. A count opens the works behind it. */
export function EvidenceMap({
  cells,
  placeName,
  chosen,
  onChoose,
  t,
}: {
  /** rows of places, columns of categories */
  cells: readonly (readonly MapCell[])[];
  placeName: (code: string) => string;
  chosen: { place: string; category: string };
  onChoose: (cell: MapCell) => void;
  t: Translate;
}) {
  const columns = cells[0] ?? [];
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
    <section class="scroller" tabIndex={0} aria-label={t('compare.map.title')}>
      <table class="map">
        <caption>{t('compare.map.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('compare.filter.place')}</th>
            {columns.map((cell) => (
              <th key={cell.category} scope="col">
                {t(`category.${cell.category}` as MessageKey)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {cells.map((row) => (
            <tr key={row[0]?.place}>
              <th scope="row">{placeName(row[0]?.place ?? '')}</th>
              {row.map((cell) => (
                <td key={cell.category}>
                  {cell.total > 0 && (
                    <button
                      type="button"
                      aria-pressed={chosen.place === cell.place && chosen.category === cell.category}
                      onClick={() => onChoose(cell)}
                    >
                      <span class="visually-hidden">
                        {placeName(cell.place)}, {t(`category.${cell.category}` as MessageKey)}.
                      </span>
                      {DIRECTIONS.filter((direction) => cell.byDirection[direction]).map((direction) => (
                        <span key={direction} class={`count ${direction}`}>
                          <span class="sign" aria-hidden="true" />
                          <span class="visually-hidden"> {t(`compare.direction.${direction}` as MessageKey)}: </span>
                          {cell.byDirection[direction]}
                        </span>
                      ))}
                    </button>
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
