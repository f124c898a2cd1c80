import type { ReleasedWork } from '../../data/release';
import type { Translate } from '../../extension/string-table';
import { addressOf } from './evidence';

/** The reports and statements about the cable, each with the figures that it offers of its own. */
export function Reports({ reports, t }: { reports: readonly ReleasedWork[]; t: Translate }) {
  return (
    <section class="reports">
      <h3>{t('compare.reports.title')}</h3>
      <p>{t('compare.reports.lead')}</p>
      {reports.map((report) => (
        <details key={report.id} class="work" id={`report-${report.id}`}>
          <summary>
            <span class="title">{report.title}</span>
            <span class="byline">
              {report.bibliography['container-title'] ?? report.bibliography.publisher ?? ''} {report.year ?? ''} ·{' '}
              {report.figures.length === 0
                ? t('compare.reports.noFigures')
                : t('compare.reports.figures', { count: report.figures.length })}
            </span>
          </summary>
          <div class="work-body">
            <p>{report.finding}</p>
            {report.figures.length > 0 && (
              <ul class="bullets">
                {report.figures.map((figure) => (
                  <li key={figure.id}>
                    {figure.what}: {figure.value} {figure.unit}
                  </li>
                ))}
              </ul>
            )}
            <p class="byline">{report.limits}</p>
            <p>
              <a href={addressOf(report)} target="_blank" rel="noreferrer">
                {t('compare.reports.open')}
              </a>
            </p>
          </div>
        </details>
      ))}
    </section>
  );
}
