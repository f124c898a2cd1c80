import { SENSITIVITIES } from '../../extension/settings';
import { Choices } from '../elements/Choices';
import { languageName } from '../elements/language-names';
import { MeasuredTable } from '../elements/MeasuredTable';
import { useWords } from '../elements/words';
import { Section } from './Section';
import type { SectionProps } from './view';

/** How much is marked, with what each level was measured to reach, first in the reader's language. */
export function SensitivityLevels({ view, actions }: SectionProps) {
  const { t, language } = useWords();
  const percent = new Intl.NumberFormat(language, { style: 'percent' });
  const shown = language in view.measured ? language : 'en';
  const measured = (level: (typeof SENSITIVITIES)[number]) => {
    const rates = view.measured[shown]?.[level];
    if (!rates) return t('sensitivity.notMeasured');
    const { precision, recall, inNews } = rates;
    const held = t('sensitivity.measured', {
      language: languageName(shown, language),
      precision: percent.format(precision),
      recall: percent.format(recall),
    });
    return inNews === undefined ? held : `${held} ${t('sensitivity.inNews', { share: percent.format(inNews) })}`;
  };
  return (
    <Section id="sensitivity" title={t('options.sensitivity.title')} lead={t('options.sensitivity.lead')}>
      <Choices
        name="sensitivity"
        legend={t('options.sensitivity.title')}
        showLegend={false}
        value={view.settings.sensitivity}
        choices={SENSITIVITIES.map((level) => ({
          value: level,
          label: t(`sensitivity.${level}`),
          hint: `${t(`sensitivity.${level}Hint`)} ${measured(level)}`,
        }))}
        onChange={(sensitivity) => actions.change((s) => ({ ...s, sensitivity }))}
      />
      {Object.keys(view.measured).length > 1 && (
        <details class="wide">
          <summary>{t('sensitivity.byLanguage')}</summary>
          <MeasuredTable measured={view.measured} caption={t('sensitivity.tableCaption')} />
        </details>
      )}
    </Section>
  );
}
