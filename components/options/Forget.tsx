import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Notice } from '../elements/Notice';
import { useWords } from '../elements/words';
import { Section } from './Section';
import type { SectionProps } from './view';

/** Forgetting everything, behind a second question. */
export function Forget({ view, actions }: SectionProps) {
  const { t } = useWords();
  const [asked, setAsked] = useState(false);
  const cancel = useRef<HTMLButtonElement>(null);
  // A key that is held down presses again, and must not answer the question.
  useLayoutEffect(() => {
    if (asked) cancel.current?.focus();
  }, [asked]);
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
          <button ref={cancel} type="button" class="button" onClick={() => setAsked(false)}>
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
