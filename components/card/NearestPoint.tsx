import type { Translate } from '../../extension/string-table';
import { writtenDate } from './card-words';

/** A translation of a quotation: as an outlet printed it, or ours. */
export interface Rendering {
  language: string;
  text: string;
  /** Undefined for our own. */
  printedBy?: { outlet: string; url: string };
}

/** A public quotation, as the card shows it. */
export interface CardPoint {
  id: string;
  /** The exact words, or what they said in substance where the exact words are not public. */
  quote?: string;
  paraphrase?: string;
  /** What the words mean in other languages. Not the speaker's words. */
  renderings: readonly Rendering[];
  speaker: string;
  /** `2025-11-24` or a part of it; null when unknown. */
  date: string | null;
  reportedBy: { outlet: string; url: string | null }[];
}

/** The talking point that is nearest to the sentence, with who said it, when, and who reported it. */
export function NearestPoint({ point, t, language }: { point: CardPoint; t: Translate; language: string }) {
  const said = [point.speaker, point.date && writtenDate(point.date, language)].filter(Boolean).join(', ');
  return (
    <figure class="point">
      <figcaption>{point.quote ? t('card.wording') : t('card.point')}</figcaption>
      {point.quote ? (
        <blockquote dir="auto" lang="en">
          “{point.quote}”
        </blockquote>
      ) : (
        <p dir="auto">
          {point.paraphrase} <span class="aside">({t('card.paraphrase')})</span>
        </p>
      )}
      {point.renderings.map(({ language: lang, text, printedBy }) => (
        <p key={text} dir="auto">
          <span lang={lang}>{text}</span>{' '}
          <span class="aside">
            {printedBy ? (
              <>
                ({t('card.printedBy')}{' '}
                <a href={printedBy.url} target="_blank" rel="noreferrer" title={t('card.newTab')}>
                  <bdi>{printedBy.outlet}</bdi>
                </a>
                )
              </>
            ) : (
              `(${t('card.translation')})`
            )}
          </span>
        </p>
      ))}
      <p class="aside">
        <bdi>{said}</bdi>. {t('card.reportedBy')}{' '}
        {point.reportedBy.slice(0, 3).map(({ outlet, url }, k) => (
          <span key={outlet}>
            {k > 0 && ', '}
            {url ? (
              <a href={url} target="_blank" rel="noreferrer" title={t('card.newTab')}>
                <bdi>{outlet}</bdi>
              </a>
            ) : (
              <bdi>{outlet}</bdi>
            )}
          </span>
        ))}
      </p>
    </figure>
  );
}
