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

/** The rows of a language: what is counted, by which field. */
const RATES = [
  ['right', 'precision'],
  ['found', 'recall'],
  ['rightInNews', 'inNews'],
] as const;

/** How often marks are right and how many claims are found, by language and sensitivity. */
export function MeasuredTable({ measured, caption }: { measured: MeasuredByLanguage; caption: string }) {
  const { t, language } = useWords();
  const percent = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 0 });
  const text = (share: number | undefined): string => (share === undefined ? '–' : percent.format(share));
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
      {Object.entries(measured).map(([id, levels]) => (
        <tbody key={id}>
          <tr>
            <th scope="rowgroup" colSpan={SENSITIVITIES.length + 1}>
              {languageName(id, language)}
            </th>
          </tr>
          {RATES.filter(([, field]) => SENSITIVITIES.some((level) => levels[level]?.[field] !== undefined)).map(
            ([row, field]) => (
              <tr key={row}>
                <th scope="row">{t(`sensitivity.${row}`)}</th>
                {SENSITIVITIES.map((level) => (
                  <td key={level}>{text(levels[level]?.[field])}</td>
                ))}
              </tr>
            ),
          )}
        </tbody>
      ))}
    </table>
  );
}
