import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Translate } from '../../extension/string-table';
import { trusted } from './trusted';

/** What a frame holds and whom it tells. */
export interface CardFrameProps {
  /** Class beside `card`. */
  kind?: string;
  /** Id of the heading, which names the dialog. */
  titleId: string;
  heading: ComponentChildren;
  headingClass?: string;
  t: Translate;
  direction: 'ltr' | 'rtl';
  language?: string;
  /** When this changes, the frame takes the focus anew and begins at its top. */
  shown?: unknown;
  onClose: () => void;
  /** Stands below the body, and scrolls with it only where there is little room. */
  foot?: ComponentChildren;
  children: ComponentChildren;
}

/** What opens over a page: a dialog with a heading, which a button and Escape close. */
export function CardFrame(props: CardFrameProps) {
  const { kind, titleId, heading, headingClass, t, direction, language, shown, onClose, foot, children } = props;
  const section = useRef<HTMLElement>(null);
  const body = useRef<HTMLDivElement>(null);
  // The reader asked for it, so it gets the focus, and begins at its top; opening it must not move the page.
  useEffect(() => {
    section.current?.focus({ preventScroll: true });
    // Where there is little room, the card scrolls as a whole.
    for (const box of [section.current, body.current]) box?.scrollTo({ top: 0, behavior: 'instant' });
  }, [shown]);
  return (
    <section
      ref={section}
      class={kind === undefined ? 'card' : `card ${kind}`}
      role="dialog"
      aria-labelledby={titleId}
      tabIndex={-1}
      dir={direction}
      lang={language}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && event.isTrusted) onClose();
      }}
    >
      <div class="head">
        <h2 id={titleId} class={headingClass}>
          {heading}
        </h2>
        <button
          type="button"
          class="close"
          aria-label={t('card.close')}
          title={t('card.close')}
          onClick={trusted(onClose)}
        >
          <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
            <path
              d="M3.5 3.5l9 9m0-9l-9 9"
              fill="none"
              stroke="currentColor"
              stroke-width="1.6"
              stroke-linecap="round"
            />
          </svg>
        </button>
      </div>
      <div class="body" ref={body}>
        {children}
      </div>
      {foot}
    </section>
  );
}
