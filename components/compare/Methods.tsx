import type { MessageKey, Translate } from '../../extension/string-table';

/** How often the matcher is right at one setting, measured on sentences that it was not made on. */
export interface MeasuredPoint {
  name: 'careful' | 'balanced' | 'broad';
  /** ratios, 0 to 1 */
  precision: number;
  recall: number;
}

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
  measured: readonly MeasuredPoint[];
  corrections: readonly Correction[];
  t: Translate;
}) {
  const percent = (ratio: number) => `${Math.round(ratio * 100)} %`;
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
          {part === 'matching' && measured.length > 0 && (
            <table>
              <caption>{t('compare.methods.measuredOn', { set: t('compare.measuredSet') })}</caption>
              <thead>
                <tr>
                  <th scope="col">{t('compare.methods.setting')}</th>
                  <th scope="col">{t('compare.methods.precision')}</th>
                  <th scope="col">{t('compare.methods.recall')}</th>
                </tr>
              </thead>
              <tbody>
                {measured.map((point) => (
                  <tr key={point.name}>
                    <th scope="row">{t(`sensitivity.${point.name}` as MessageKey)}</th>
                    <td>{percent(point.precision)}</td>
                    <td>{percent(point.recall)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
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
