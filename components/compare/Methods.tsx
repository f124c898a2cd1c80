import type { Translate } from '../../extension/string-table';
import { type MeasuredByLanguage, MeasuredTable } from '../elements/MeasuredTable';

/** A mistake that was found in the data and mended. */
export interface Correction {
  date: string;
  what: string;
}

const PARTS = ['chosen', 'missing', 'matching', 'evidence', 'report'] as const;

/** Methods and limits: how works were chosen, what is missing, how matching works and how often it errs. */
export function Methods({
  measured,
  corrections,
  t,
}: {
  measured: MeasuredByLanguage;
  corrections: readonly Correction[];
  t: Translate;
}) {
  return (
    <>
      {PARTS.map((part) => (
        <section key={part}>
          <h3>{t(`compare.methods.${part}.title`)}</h3>
          {t(`compare.methods.${part}.text`)
            .split('\n')
            .map((paragraph) => (
              <p key={paragraph}>{paragraph}</p>
            ))}
          {part === 'matching' && (
            <MeasuredTable
              measured={measured}
              caption={`${t('sensitivity.tableCaption')} ${t('compare.methods.measuredOn', { set: t('compare.measuredSet') })}`}
            />
          )}
        </section>
      ))}
      <section>
        <h3>{t('compare.methods.corrections')}</h3>
        {corrections.length === 0 ? (
          <p>{t('compare.methods.noCorrections')}</p>
        ) : (
          <ul>
            {corrections.map((correction) => (
              <li key={correction.date + correction.what}>
                <time dateTime={correction.date}>{correction.date}</time> {correction.what}
              </li>
            ))}
          </ul>
        )}
      </section>
    </>
  );
}
