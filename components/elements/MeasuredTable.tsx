import { SENSITIVITIES } from '../../extension/settings';
import type { Sensitivity } from '../../matcher/types';
import { languageName } from './language-names';
import { useWords } from './words';

/** Measured rates of one sensitivity, as ratios. */
export interface Measured {
  precision: number;
  recall: number;
  /** Share of marks that were right in articles on migration, where that was measured. */
  inNews?: number;
}

/** What each sensitivity was measured to reach, by language. */
export type MeasuredByLanguage = Readonly<Record<string, Readonly<Partial<Record<Sensitivity, Measured>>>>>;

/** How often marks are right and how many claims are found, by language and sensitivity. */
export function MeasuredTable({ measured, caption }: { measured: MeasuredByLanguage; caption: string }) {
  const { t, language } = useWords();
  const percent = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 0 });
  const ratesText = (rates: Measured | undefined): string =>
    rates ? `${percent.format(rates.precision)} / ${percent.format(rates.recall)}` : '–';
  const newsText = (rates: Measured | undefined): string =>
    rates?.inNews === undefined ? '–' : percent.format(rates.inNews);
  const rows = Object.entries(measured).flatMap(([id, levels]) => {
    const known = Object.values(levels).some(({ inNews }) => inNews !== undefined);
    return known
      ? [
          { id, levels, inNews: false },
          { id, levels, inNews: true },
        ]
      : [{ id, levels, inNews: false }];
  });
  return (
    <table class="measured">
      <caption>{caption}</caption>
      <thead>
        <tr>
          <td />
          {SENSITIVITIES.map((level) => (
            <th key={level} scope="col">
              {t(`sensitivity.${level}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, levels, inNews }) => (
          <tr key={`${id}${inNews ? '-news' : ''}`}>
            <th scope="row">
              {inNews ? t('sensitivity.newsRow', { language: languageName(id, language) }) : languageName(id, language)}
            </th>
            {SENSITIVITIES.map((level) => (
              <td key={level}>{inNews ? newsText(levels[level]) : ratesText(levels[level])}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
