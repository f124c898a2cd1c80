import type { LocalFigure } from '../../data/translate-record';
import type { Translate } from '../../extension/string-table';
import { addressOf, type Evidence } from './evidence';
import { InEnglish } from './InEnglish';

/** The reports and statements about the cable, each with the figures that it offers of its own. */
export function Reports({ reports, language, t }: { reports: Evidence['works']; language: string; t: Translate }) {
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
            <InEnglish of={report} language={language} t={t} />
            <div lang={report.language}>
              <p>{report.finding}</p>
              {report.figures.length > 0 && (
                <ul class="bullets">
                  {report.figures.map((figure: LocalFigure) => (
                    <li key={figure.id}>
                      {figure.what}: {figure.shown ?? figure.value} {figure.unit}
                    </li>
                  ))}
                </ul>
              )}
              <p class="byline">{report.limits}</p>
            </div>
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
