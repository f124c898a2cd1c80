import { useWords } from '../elements/words';
import { Section } from './Section';
import type { SectionProps } from './view';

/** The keyboard shortcuts as the browser has them, and where to change them. */
export function Keys({ view, actions }: SectionProps) {
  const { t } = useWords();
  return (
    <Section id="keys" title={t('options.keys.title')} lead={t('options.keys.lead')}>
      <dl class="keys">
        {view.shortcuts.map(({ name, description, shortcut }) => (
          <div key={name} class="row apart">
            <dt>{name.startsWith('_execute') ? t('options.keys.action') : description}</dt>
            <dd>{shortcut ? <kbd>{shortcut}</kbd> : <span class="quiet">{t('options.keys.none')}</span>}</dd>
          </div>
        ))}
      </dl>
      {view.isFirefox ? (
        <p class="hint">{t('options.keys.changeFirefox')}</p>
      ) : (
        <button type="button" class="button slim" onClick={actions.openShortcuts}>
          {t('options.keys.change')}
        </button>
      )}
    </Section>
  );
}
