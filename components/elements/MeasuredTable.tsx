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
    const name = languageName(id, language);
    const held = { key: id, name, text: (level: Sensitivity) => ratesText(levels[level]) };
    if (Object.values(levels).every(({ inNews }) => inNews === undefined)) return [held];
    const news = { key: `${id}-news`, name: t('sensitivity.newsRow', { language: name }) };
    return [held, { ...news, text: (level: Sensitivity) => newsText(levels[level]) }];
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
        {rows.map(({ key, name, text }) => (
          <tr key={key}>
            <th scope="row">{name}</th>
            {SENSITIVITIES.map((level) => (
              <td key={level}>{text(level)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
