import type { CardContent } from '../../data/card-content';
import type { Category, Stance } from '../../data/categories';
import type { Translate } from '../../extension/string-table';
import type { Why } from '../../matcher/types';
import { Actions, type CardActions } from './Actions';
import { CardFrame } from './CardFrame';
import { categoryName, sectionName, stanceName, writtenDate } from './card-words';
import { type CardPoint, NearestPoint } from './NearestPoint';
import { Sources } from './Sources';
import { Statements } from './Statements';
import { trusted } from './trusted';
import { WhyMarked } from './WhyMarked';

/** One claim that the marked sentence makes. `why` offsets are into the sentence, UTF-16, end-exclusive. */
export interface CardClaim {
  category: Category;
  stance: Stance;
  talkingPoint: string | null;
  why: Why[];
}

/** What stands above the context in the language of the sentence, where there is no card in it. */
export interface CardHeadline {
  language: string;
  title: string;
  note: string;
}

/** What is known about the claim that is shown: loading, failed, or there. */
export type CardState =
  | { state: 'loading' }
  | { state: 'failed'; detail: string }
  | { state: 'there'; content: CardContent; headline: CardHeadline | null; point: CardPoint | null };

/** What a card shows and whom it tells. */
export interface CardProps {
  sentence: string;
  /** Most central first. */
  claims: readonly CardClaim[];
  /** Index of the claim that is shown. */
  shown: number;
  state: CardState;
  t: Translate;
  language: string;
  direction: 'ltr' | 'rtl';
  onShow: (index: number) => void;
  onClose: () => void;
  onCopy: (text: string) => Promise<void>;
  actions: CardActions;
}

const TITLE = 'confounder-title';

/** The card: what research adds to a sentence. One line first, the rest on request, what supports the claim first. */
export function Card(props: CardProps) {
  const { sentence, claims, shown, state, t, language, direction, onShow, onClose, onCopy, actions } = props;
  const claim = claims[shown];
  if (!claim) return null;
  const others = claims.map((other, index) => ({ other, index })).filter(({ index }) => index !== shown);
  const also = others.length > 0 && (
    <p class="also">
      {t('card.also')}{' '}
      {others.map(({ other, index }) => (
        <button key={other.category} type="button" class="plain" onClick={trusted(() => onShow(index))}>
          {categoryName(t, other.category)}
        </button>
      ))}
    </p>
  );
  return (
    <CardFrame
      titleId={TITLE}
      headingClass="eyebrow"
      heading={
        <>
          <span class={`line ${claim.stance}`} aria-hidden="true" />
          {categoryName(t, claim.category)} <span class="stance">{stanceName(t, claim.stance)}</span>
        </>
      }
      t={t}
      direction={direction}
      language={language}
      shown={shown}
      onClose={onClose}
      foot={<Actions key={claim.category} claim={claim} t={t} actions={actions} />}
    >
      {state.state === 'loading' && <p>{t('card.loading')}</p>}
      {state.state === 'failed' && <p>{t('card.failed', { detail: state.detail })}</p>}
      {state.state === 'there' && (
        <>
          {state.headline && (
            <p class="headline" lang={state.headline.language} dir="auto">
              <strong>{state.headline.title}</strong> <span class="aside">{state.headline.note}</span>
            </p>
          )}
          <p class="summary" lang={state.content.language}>
            {state.content.summary}
          </p>
          {state.point && <NearestPoint point={state.point} t={t} language={language} />}
          {also}
          {state.content.sections.map(({ kind, statements }) => (
            <details key={`${claim.category}-${kind}`} class={kind} open={kind === 'right'}>
              <summary>{sectionName(t, kind)}</summary>
              <Statements statements={statements} works={state.content.works} t={t} language={state.content.language} />
            </details>
          ))}
          <details>
            <summary>{t('card.sources')}</summary>
            <Sources works={state.content.works} t={t} onCopy={onCopy} />
          </details>
        </>
      )}
      {state.state !== 'there' && also}
      <details>
        <summary>{t('card.why')}</summary>
        <WhyMarked sentence={sentence} why={claim.why} t={t} />
        <p class="aside">{t(`card.meaning.${claim.stance}`)}</p>
      </details>
      <p class="aside">{t('card.note')}</p>
      {state.state === 'there' && (
        <p class="aside">
          {t('card.checked', {
            date: writtenDate(state.content.checkedOn, language),
            version: state.content.dataVersion,
          })}
        </p>
      )}
    </CardFrame>
  );
}
