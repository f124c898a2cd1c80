import { useEffect, useRef, useState } from 'preact/hooks';
import type { Translate } from '../../extension/string-table';
import { trusted } from './trusted';

/** What the line says and whom it tells. */
export interface PausedProps {
  /** Whether the pause is kept; in private windows it lasts as long as the page. */
  stored: boolean;
  t: Translate;
  direction: 'ltr' | 'rtl';
  language: string;
  onUndo: () => Promise<unknown>;
}

const TEXT = 'confounder-paused-text';

/** The line that stands in the page after a pause, with the way back in the same place. */
export function Paused({ stored, t, direction, language, onUndo }: PausedProps) {
  const [now, setNow] = useState<'paused' | 'undone' | 'notSaved'>('paused');
  const line = useRef<HTMLElement>(null);
  // The card had the focus and is gone. After the undo it is the button that goes.
  useEffect(() => {
    line.current?.focus({ preventScroll: true });
  }, [now]);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for what is filled in.
    <section
      ref={line}
      class="paused"
      role="group"
      aria-labelledby={TEXT}
      tabIndex={-1}
      dir={direction}
      lang={language}
    >
      <p id={TEXT} role="status">
        {now === 'paused' ? t(stored ? 'card.pauseDone' : 'card.pauseOnce') : t(`card.${now}`)}
      </p>
      {now !== 'undone' && (
        <button
          type="button"
          class="plain"
          onClick={trusted(() => {
            onUndo().then(
              () => setNow('undone'),
              () => setNow('notSaved'),
            );
          })}
        >
          {t('card.undo')}
        </button>
      )}
    </section>
  );
}
