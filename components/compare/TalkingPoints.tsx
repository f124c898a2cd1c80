import { useEffect, useState } from 'preact/hooks';
import type { TalkingPoint } from '../../data/schema/talking-point';
import type { MessageKey, Translate } from '../../extension/string-table';
import { bringIntoView } from './bring-into-view';
import type { ShownPoint } from './evidence';
import { InEnglish } from './InEnglish';
import { columnOf, OUTLET_COLUMNS, type OutletColumn, type Reporter } from './outlets';

const COLUMNS: readonly OutletColumn[] = [...OUTLET_COLUMNS, 'other'];

/** What was called a talking point comes first, then the rest of the cable, then what was said around it. */
const PROVENANCE_ORDER = [
  'cable-talking-point',
  'cable-instruction',
  'cable-description',
  'state-department-post',
  'official-briefing',
  'western-hemisphere-cable',
] as const satisfies readonly TalkingPoint['provenance'][];

/** Rows: public quotations. Columns: the reports that carry them, with dates. */
export function TalkingPoints({
  points,
  chosen,
  formatDate,
  language,
  t,
}: {
  points: readonly ShownPoint[];
  /** Id of the row to open and to bring into view, or null. */
  chosen: string | null;
  formatDate: (iso: string | null) => string;
  language: string;
  t: Translate;
}) {
  const [provenance, setProvenance] = useState('');
  useEffect(() => {
    if (chosen !== null) bringIntoView(`point-${chosen}`);
  }, [chosen]);
  const shown = PROVENANCE_ORDER.flatMap((kind) => points.filter((point) => point.provenance === kind)).filter(
    (point) => provenance === '' || point.provenance === provenance || point.id === chosen,
  );
  return (
    <>
      <p>{t('compare.points.lead')}</p>
      <p class="callout">{t('compare.points.noData')}</p>
      <label class="single-filter">
        {t('compare.points.kind')}
        <select class="field" value={provenance} onChange={(event) => setProvenance(event.currentTarget.value)}>
          <option value="">{t('compare.filter.any')}</option>
          {PROVENANCE_ORDER.map((kind) => (
            <option key={kind} value={kind}>
              {t(`compare.provenance.${kind}` as MessageKey)}
            </option>
          ))}
        </select>
      </label>
      <p role="status">{t('compare.points.count', { count: shown.length })}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard */}
      <section class="scroller tall" tabIndex={0} aria-label={t('compare.points.title')}>
        <table class="points">
          <thead>
            <tr>
              <th scope="col">{t('compare.points.quotation')}</th>
              <th scope="col">{t('compare.points.ownPost')}</th>
              {COLUMNS.map((column) => (
                <th key={column} scope="col">
                  {column === 'other' ? t('compare.points.otherReports') : column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((point) => (
              <tr
                key={point.id}
                id={`point-${point.id}`}
                class={point.id === chosen ? 'chosen' : ''}
                tabIndex={point.id === chosen ? -1 : undefined}
              >
                <th scope="row">
                  {point.quote ? (
                    <blockquote dir="auto" lang="en">
                      “{point.quote}”
                    </blockquote>
                  ) : (
                    <p dir="auto" lang={point.language}>
                      {point.paraphrase} <em lang={language}>{t('compare.points.paraphrase')}</em>
                    </p>
                  )}
                  <Translations point={point} language={language} t={t} />
                  <InEnglish of={point} language={language} t={t} />
                  <p class="byline" lang={point.language}>
                    {point.speaker} · {formatDate(point.date)}
                  </p>
                  <p class="byline">
                    {t(`compare.provenance.${point.provenance}` as MessageKey)} ·{' '}
                    {[point.category, ...point.alsoCategories]
                      .map((id) => t(`category.${id}` as MessageKey))
                      .join(', ')}
                  </p>
                  {point.note && (
                    <details>
                      <summary>{t('compare.points.note')}</summary>
                      <p lang={point.language}>{point.note}</p>
                    </details>
                  )}
                </th>
                <td>
                  {point.provenance === 'state-department-post' &&
                    t('compare.points.posted', { date: formatDate(point.date) })}
                </td>
                {COLUMNS.map((column) => (
                  <td key={column}>
                    <Reports
                      reports={point.reportedBy.filter((by) => columnOf(by) === column)}
                      formatDate={formatDate}
                    />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  );
}

/** What the words mean in the reader's language: our translation, and those that reports printed, each named. */
function Translations({ point, language, t }: { point: ShownPoint; language: string; t: Translate }) {
  const printed = point.translations.filter(({ lang }) => lang === language);
  return (
    <>
      {point.translatedQuote && (
        <p lang={language}>
          {point.translatedQuote} <em>{t('compare.points.translation')}</em>
        </p>
      )}
      {printed.map(({ text, outlet, url }) => (
        <p key={url} lang={language}>
          {text}{' '}
          <em>
            {t('compare.points.printed')}{' '}
            <a href={url} target="_blank" rel="noreferrer">
              {outlet}
            </a>
          </em>
        </p>
      ))}
    </>
  );
}

function Reports({
  reports,
  formatDate,
}: {
  reports: readonly Reporter[];
  formatDate: (iso: string | null) => string;
}) {
  if (reports.length === 0) return null;
  return (
    <ul>
      {reports.map((report) => (
        <li key={`${report.outlet} ${report.url}`}>
          {report.url ? (
            <a href={report.url} target="_blank" rel="noreferrer">
              {report.outlet}
            </a>
          ) : (
            report.outlet
          )}
          {report.date && <span class="date"> {formatDate(report.date)}</span>}
        </li>
      ))}
    </ul>
  );
}
