import type { Category, Stance } from '../../data/categories';
import type { Translate } from '../../extension/string-table';
import { CardFrame } from './CardFrame';
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
  return (
    <CardFrame kind="list" titleId={TITLE} heading={t('card.list')} t={t} direction={direction} onClose={onClose}>
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
    </CardFrame>
  );
}
