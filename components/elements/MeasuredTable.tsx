import { SENSITIVITIES } from '../../extension/settings';
import type { Sensitivity } from '../../matcher/types';
import { languageName } from './language-names';
import { useWords } from './words';

/** Measured rates of one sensitivity, as ratios. */
export interface Measured {
  precision: number;
  recall: number;
}

/** What each sensitivity was measured to reach, by language. */
export type MeasuredByLanguage = Readonly<Record<string, Readonly<Partial<Record<Sensitivity, Measured>>>>>;

/** How often marks are right and how many claims are found, by language and sensitivity. */
export function MeasuredTable({ measured, caption }: { measured: MeasuredByLanguage; caption: string }) {
  const { t, language } = useWords();
  const percent = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 0 });
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
        {Object.entries(measured).map(([id, levels]) => (
          <tr key={id}>
            <th scope="row">{languageName(id, language)}</th>
            {SENSITIVITIES.map((level) => {
              const rates = levels[level];
              return (
                <td key={level}>
                  {rates ? `${percent.format(rates.precision)} / ${percent.format(rates.recall)}` : '–'}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
