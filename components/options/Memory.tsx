import { dateLocale } from '../elements/date-locale';
import { categoryName } from '../elements/names';
import { useWords } from '../elements/words';
import { Section } from './Section';
import type { SectionProps } from './view';

/** How many remembered entries are shown one by one; the newest are those that a reader may want back. */
const SHOWN = 10;

/** The memory of "not a match". */
export function Memory({ view, actions }: SectionProps) {
  const { t, language } = useWords();
  const { dismissals } = view;
  const date = new Intl.DateTimeFormat(dateLocale(language), { dateStyle: 'medium', timeStyle: 'short' });
  const newest = dismissals.slice(-SHOWN).reverse();
  return (
    <Section id="memory" title={t('options.memory.title')} lead={t('options.memory.lead')}>
      <p role="status">
        {dismissals.length === 0 ? t('options.memory.empty') : t('options.memory.count', { count: dismissals.length })}
      </p>
      {newest.length > 0 && (
        <>
          <ul class="lines">
            {newest.map(({ hash, category, at }) => {
              const when = date.format(at);
              const name = t(categoryName(category));
              return (
                <li key={hash} class="row apart">
                  <span id={`memory-${hash}`}>
                    {name} <span class="hint">{when}</span>
                  </span>
                  <button
                    type="button"
                    class="button slim"
                    id={`undo-${hash}`}
                    aria-labelledby={`undo-${hash} memory-${hash}`}
                    onClick={() => actions.undismiss(hash)}
                  >
                    {t('options.memory.undo')}
                  </button>
                </li>
              );
            })}
          </ul>
          <button type="button" class="button grave slim" onClick={actions.clearDismissals}>
            {t('options.memory.clear')}
          </button>
        </>
      )}
    </Section>
  );
}
