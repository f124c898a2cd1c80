import type { CardContent } from '../../data/card-content';
import type { Category, Stance } from '../../data/categories';
import type { Translate } from '../../extension/string-table';
import { categoryName, stanceName, writtenDate } from './card-words';
import { citationText } from './Sources';

/** A kind of claim on a printed page: the sentences that make it, and what is known of it. */
export interface AppendixPart {
  category: Category;
  sentences: readonly { text: string; stance: Stance }[];
  content: CardContent;
}

/** What the appendix needs. */
export interface AppendixProps {
  parts: readonly AppendixPart[];
  t: Translate;
  language: string;
  direction: 'ltr' | 'rtl';
}

/** The end of a printed page: for each kind of claim its sentences, what research adds in short, and the references. */
export function Appendix({ parts, t, language, direction }: AppendixProps) {
  return (
    <section class="appendix" dir={direction} lang={language}>
      <h2>{t('card.printTitle')}</h2>
      <p>
        {t('card.printLead')} {t('card.note')}
      </p>
      {parts.map(({ category, sentences, content }) => (
        <section key={category}>
          <h3>{categoryName(t, category)}</h3>
          <ul>
            {sentences.map(({ text, stance }) => (
              <li key={text}>
                <bdi>{text}</bdi> ({stanceName(t, stance)})
              </li>
            ))}
          </ul>
          <p lang={content.language}>{content.summary}</p>
          <ol>
            {Object.entries(content.works).map(([id, work]) => (
              <li key={id} dir="auto">
                {citationText(work)}
              </li>
            ))}
          </ol>
          <p>{t('card.checked', { date: writtenDate(content.checkedOn, language), version: content.dataVersion })}</p>
        </section>
      ))}
    </section>
  );
}
