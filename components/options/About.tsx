import { dateLocale } from '../elements/date-locale';
import { Notice } from '../elements/Notice';
import { useWords } from '../elements/words';
import { Section } from './Section';
import type { SectionProps } from './view';

/** Version, age and content hash of the evidence. */
export function About({ view, actions }: SectionProps) {
  const { t, language } = useWords();
  const { evidence, version } = view;
  const day = (iso: string) => {
    const date = new Date(iso);
    return Number.isNaN(date.getTime())
      ? iso
      : new Intl.DateTimeFormat(dateLocale(language), { dateStyle: 'long' }).format(date);
  };
  return (
    <Section id="about" title={t('options.about.title')}>
      <p>{t('options.about.version', { version })}</p>
      {evidence && 'broken' in evidence && (
        <Notice tone="warn" title={t('options.about.broken', { detail: evidence.broken })} />
      )}
      {evidence && 'hash' in evidence && (
        <>
          <p>{t('options.about.data', { version: evidence.version, date: day(evidence.date) })}</p>
          <p>
            <span class="hint">{t('options.about.hash')}</span>
            <code class="hash">{evidence.hash}</code>
          </p>
          <p class="small quiet">{t('options.about.intact')}</p>
        </>
      )}
      <p class="small quiet">{t('options.about.independent')}</p>
      <div class="row">
        <button type="button" class="button slim" onClick={() => actions.open('compare')}>
          {t('options.about.compare')}
        </button>
        <button type="button" class="button slim" onClick={() => actions.open('welcome')}>
          {t('options.about.welcome')}
        </button>
      </div>
    </Section>
  );
}
