import { LANGUAGE_IDS } from '../../matcher/languages/ids';
import { CheckBox } from '../elements/CheckBox';
import { languageName } from '../elements/language-names';
import { useWords } from '../elements/words';
import { Section } from './Section';
import type { SectionProps } from './view';

/** In which languages claims are looked for. */
export function Languages({ view, actions }: SectionProps) {
  const { t, language } = useWords();
  const own = (id: string) => {
    const name = languageName(id, id);
    return name.toLowerCase() === languageName(id, language).toLowerCase() ? undefined : <span lang={id}>{name}</span>;
  };
  return (
    <Section id="languages" title={t('options.languages.title')} lead={t('options.languages.lead')}>
      <fieldset class="columns">
        <legend class="visually-hidden">{t('options.languages.title')}</legend>
        {LANGUAGE_IDS.map((id) => (
          <CheckBox
            key={id}
            checked={view.settings.languages[id]}
            onChange={(on) => actions.change((s) => ({ ...s, languages: { ...s.languages, [id]: on } }))}
            hint={own(id)}
          >
            {languageName(id, language)}
          </CheckBox>
        ))}
      </fieldset>
      <p class="hint">{t('options.languages.hint')}</p>
    </Section>
  );
}
