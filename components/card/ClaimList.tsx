import { useEffect, useRef } from 'preact/hooks';
import type { Category, Stance } from '../../data/categories';
import type { Translate } from '../../extension/string-table';
import { categoryName, stanceName } from './card-words';
import { trusted } from './trusted';

/** One marked sentence of the list. */
export interface ListedSentence {
  id: string;
  text: string;
  category: Category;
  stance: Stance;
}

/** What the list shows and whom it tells. */
export interface ClaimListProps {
  sentences: readonly ListedSentence[];
  t: Translate;
  direction: 'ltr' | 'rtl';
  onChoose: (id: string) => void;
  onClose: () => void;
}

const TITLE = 'confounder-list-title';

/** All marked sentences of the page, for those who cannot see the marks or do not use a pointer. */
export function ClaimList({ sentences, t, direction, onChoose, onClose }: ClaimListProps) {
  const section = useRef<HTMLElement>(null);
  useEffect(() => section.current?.focus({ preventScroll: true }), []);
  return (
    <section
      ref={section}
      class="card list"
      role="dialog"
      aria-labelledby={TITLE}
      tabIndex={-1}
      dir={direction}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && event.isTrusted) onClose();
      }}
    >
      <div class="head">
        <h2 id={TITLE}>{t('card.list')}</h2>
        <button type="button" class="close" aria-label={t('card.close')} onClick={trusted(onClose)}>
          <span aria-hidden="true">×</span>
        </button>
      </div>
      <div class="body">
        {sentences.length === 0 && <p>{t('card.listEmpty')}</p>}
        <ol>
          {sentences.map(({ id, text, category, stance }) => (
            <li key={id}>
              <button type="button" onClick={trusted(() => onChoose(id))}>
                <bdi>{text}</bdi>
                <span class="aside">
                  {stanceName(t, stance)} · {categoryName(t, category)}
                </span>
              </button>
            </li>
          ))}
        </ol>
      </div>
    </section>
  );
}
