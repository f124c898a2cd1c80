import { STANCES } from '../../data/categories';
import { CheckBox } from '../elements/CheckBox';
import { StanceLabel } from '../elements/StanceLabel';
import { useWords } from '../elements/words';
import { Section } from './Section';
import type { SectionProps } from './view';

/** Which stances are marked. */
export function Stances({ view, actions }: SectionProps) {
  const { t } = useWords();
  return (
    <Section id="stances" title={t('options.stances.title')} lead={t('options.stances.lead')}>
      <fieldset>
        <legend class="visually-hidden">{t('options.stances.title')}</legend>
        {STANCES.map((stance) => (
          <CheckBox
            key={stance}
            checked={view.settings.stances[stance]}
            onChange={(on) => actions.setStance(stance, on)}
            hint={<StanceLabel stance={stance} />}
          >
            {t(`options.stances.${stance}`)}
          </CheckBox>
        ))}
      </fieldset>
    </Section>
  );
}
