import type { Translate } from '../../extension/string-table';
import type { WorkFilter } from './filter-works';

/** A choice of a filter: what is stored and what is shown. */
export interface Choice {
  value: string;
  label: string;
}

/** What the filters offer. */
export interface WorkFilterChoices {
  place: readonly Choice[];
  category: readonly Choice[];
  direction: readonly Choice[];
  design: readonly Choice[];
}

/** Search box and filters above the list of works. */
export function WorkFilters({
  filter,
  choices,
  onChange,
  onReset,
  t,
}: {
  filter: WorkFilter;
  choices: WorkFilterChoices;
  onChange: (change: Partial<WorkFilter>) => void;
  onReset: () => void;
  t: Translate;
}) {
  const select = (name: keyof WorkFilterChoices) => (
    <label>
      {t(`compare.filter.${name}`)}
      <select class="field" value={filter[name]} onChange={(event) => onChange({ [name]: event.currentTarget.value })}>
        <option value="">{t('compare.filter.any')}</option>
        {choices[name].map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    </label>
  );
  const year = (name: 'fromYear' | 'toYear') => (
    <label>
      {t(`compare.filter.${name}`)}
      <input
        class="field"
        type="number"
        min="1900"
        max="2100"
        value={filter[name] ?? ''}
        onInput={(event) => {
          const value = event.currentTarget.valueAsNumber;
          onChange({ [name]: Number.isNaN(value) ? null : value });
        }}
      />
    </label>
  );
  return (
    <form class="filters" onSubmit={(event) => event.preventDefault()}>
      <label class="query">
        {t('compare.filter.query')}
        <input
          class="field"
          type="search"
          value={filter.query}
          onInput={(event) => onChange({ query: event.currentTarget.value })}
        />
      </label>
      {select('place')}
      {select('category')}
      {select('direction')}
      {select('design')}
      <label>
        {t('compare.filter.peerReviewed')}
        <select
          class="field"
          value={filter.peerReviewed}
          onChange={(event) => onChange({ peerReviewed: event.currentTarget.value })}
        >
          <option value="">{t('compare.filter.any')}</option>
          <option value="yes">{t('compare.filter.yes')}</option>
          <option value="no">{t('compare.filter.no')}</option>
        </select>
      </label>
      {year('fromYear')}
      {year('toYear')}
      <button type="button" class="button" onClick={onReset}>
        {t('compare.filter.reset')}
      </button>
    </form>
  );
}
