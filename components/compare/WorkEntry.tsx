import { useState } from 'preact/hooks';
import type { LocalFigure } from '../../data/translate-record';
import type { MessageKey, Translate } from '../../extension/string-table';
import { useWords } from '../elements/words';
import type { CitationForm } from './cite';
import type { ShownWork } from './evidence';
import { InEnglish } from './InEnglish';

const FORMS: readonly CitationForm[] = ['text', 'bibtex', 'ris', 'csl-json'];

/** One work: a line that opens into finding, figures, limits and citation. */
export function WorkEntry({
  work,
  placeName,
  onCopy,
  open,
  t,
}: {
  work: ShownWork;
  placeName: (code: string) => string;
  /** Copies the reference; resolves to false when the clipboard refused. */
  onCopy: (work: ShownWork, form: CitationForm) => Promise<boolean>;
  open: boolean;
  t: Translate;
}) {
  const { record } = work;
  const { language } = useWords();
  const [shown, setShown] = useState(open);
  const [copied, setCopied] = useState('');
  const copy = async (form: CitationForm) => {
    const done = await onCopy(work, form);
    setCopied(t(done ? 'compare.work.copied' : 'compare.work.notCopied'));
  };
  const facts: [MessageKey, string][] = [
    ['compare.work.places', work.places.map(placeName).join(', ')],
    ['compare.work.period', record.period],
    ['compare.work.population', record.population],
    ['compare.work.method', record.method],
    ['compare.work.design', t(`compare.design.${work.design}` as MessageKey)],
    ['compare.work.review', t(work.peerReviewed ? 'compare.work.reviewed' : 'compare.work.notReviewed')],
    [
      'compare.work.confounders',
      record.confounders.map((name) => t(`compare.confounder.${name}` as MessageKey)).join(', '),
    ],
    ['compare.work.limits', record.limits],
    ['compare.work.checkedOn', record.checkedOn],
  ];
  return (
    <details class="work" id={`work-${work.id}`} open={open} onToggle={(event) => setShown(event.currentTarget.open)}>
      <summary>
        <span class={`direction ${work.direction}`}>{t(`compare.direction.${work.direction}` as MessageKey)}</span>
        <span class="title">{work.title}</span>
        <span class="byline">
          {work.authors} ({work.year}) · {work.places.map(placeName).join(', ')}
        </span>
      </summary>
      {shown && (
        <div class="work-body">
          <InEnglish of={record} language={language} t={t} />
          <p lang={record.language}>{record.finding}</p>
          {record.figures.length > 0 && (
            <FigureTable
              figures={record.figures}
              title={work.title}
              language={record.language}
              placeName={placeName}
              t={t}
            />
          )}
          <dl>
            {facts
              .filter(([, value]) => value !== '')
              .map(([key, value]) => (
                <div key={key}>
                  <dt>{t(key)}</dt>
                  <dd>{value}</dd>
                </div>
              ))}
          </dl>
          <p>
            <a href={work.url} target="_blank" rel="noreferrer">
              {t('compare.work.openSource', { venue: work.venue || work.title })}
            </a>
          </p>
          <p class="citation">
            <span>{t('compare.work.copyAs')}</span>
            {FORMS.map((form) => (
              <button key={form} type="button" class="button slim" onClick={() => copy(form)}>
                {t(`compare.citation.${form}` as MessageKey)}
              </button>
            ))}
            <span role="status">{copied}</span>
          </p>
        </div>
      )}
    </details>
  );
}

function FigureTable({
  figures,
  title,
  language,
  placeName,
  t,
}: {
  figures: readonly LocalFigure[];
  title: string;
  /** That of the figures' words. */
  language: string;
  placeName: (code: string) => string;
  t: Translate;
}) {
  const columns = ['what', 'value', 'place', 'period', 'denominator', 'status'] as const;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
    <section class="scroller" tabIndex={0} aria-label={t('compare.work.figuresOf', { title })}>
      <table class="figures">
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {t(`compare.figure.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody lang={language}>
          {figures.map((figure) => (
            <tr key={figure.id}>
              <th scope="row">{figure.what}</th>
              <td class="value">
                {figure.shown ?? figure.value} {figure.unit}
              </td>
              <td>{placeName(figure.place)}</td>
              <td>{figure.period}</td>
              <td>{figure.denominator}</td>
              <td>
                {t(`compare.status.${figure.derived ? 'derived' : figure.status}` as MessageKey)}
                {figure.via && ` (${figure.via})`}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
