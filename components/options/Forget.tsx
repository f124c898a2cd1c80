import { useState } from 'preact/hooks';
import { Notice } from '../elements/Notice';
import { useWords } from '../elements/words';
import { Section } from './Section';
import type { SectionProps } from './view';

/** Forgetting everything, behind a second question. */
export function Forget({ view, actions }: SectionProps) {
  const { t } = useWords();
  const [asked, setAsked] = useState(false);
  return (
    <Section id="forget" title={t('options.forget.title')} lead={t('options.forget.lead')}>
      {asked ? (
        <div class="row">
          <button
            type="button"
            class="button grave"
            onClick={() => {
              setAsked(false);
              actions.forgetEverything();
            }}
          >
            {t('options.forget.confirm')}
          </button>
          <button type="button" class="button" onClick={() => setAsked(false)}>
            {t('options.data.cancel')}
          </button>
        </div>
      ) : (
        <button type="button" class="button grave" onClick={() => setAsked(true)}>
          {t('options.forget.button')}
        </button>
      )}
      {view.forgotten && <Notice live title={t('options.forget.done')} />}
    </Section>
  );
}
