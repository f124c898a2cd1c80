import { useState } from 'preact/hooks';
import type { CardContent, CardWork } from '../../data/card-content';
import type { Translate } from '../../extension/string-table';
import { directionName } from './card-words';
import { trusted } from './trusted';

/** What the list of works needs. */
export interface SourcesProps {
  works: CardContent['works'];
  t: Translate;
  /** Puts a text on the clipboard. */
  onCopy: (text: string) => Promise<void>;
}

/** A work as a line of text for a reader's own notes. */
export function citationText({ short, title, doi, url }: CardWork): string {
  return `${short}: ${title}. ${doi ? `https://doi.org/${doi}` : url}`;
}

/** All works of a card, with how each speaks to the claim, and a way to copy its citation. */
export function Sources({ works, t, onCopy }: SourcesProps) {
  const [copied, setCopied] = useState<{ id: string; done: boolean }>();
  const isCopied = (id: string) => copied?.id === id && copied.done;
  return (
    <ul class="sources">
      {Object.entries(works).map(([id, work]) => (
        <li key={id}>
          <a href={work.url} target="_blank" rel="noreferrer" title={t('card.newTab')}>
            <bdi>{work.title}</bdi>
          </a>
          <span class="aside">
            {work.short} · {directionName(t, work.direction)} ·{' '}
            {work.peerReviewed ? t('card.reviewed') : t('card.notReviewed')}
          </span>
          <button
            type="button"
            class="plain"
            aria-label={isCopied(id) ? undefined : t('card.copyLabel', { work: work.short })}
            onClick={trusted(() => {
              onCopy(citationText(work)).then(
                () => setCopied({ id, done: true }),
                () => setCopied({ id, done: false }),
              );
            })}
          >
            {isCopied(id) ? t('card.copied') : t('card.copy')}
          </button>
          {copied?.id === id && !copied.done && (
            <span class="aside" role="alert">
              {t('card.notCopied')}
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
