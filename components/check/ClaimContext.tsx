import type { CardContent, CardStatement } from '../../data/card-content';
import type { Claim } from '../../matcher/types';
import { Notice } from '../elements/Notice';
import { categoryName } from '../elements/names';
import { StanceLabel } from '../elements/StanceLabel';
import { useWords } from '../elements/words';
import { contextId } from './MarkedText';
import type { CheckedBlock, LoadedCard } from './view';

interface ClaimContextProps {
  block: CheckedBlock;
  at: number;
  claim: Claim;
  card: LoadedCard | undefined;
  onCompare: () => void;
}

/** One claim of the checked text with what research adds. */
export function ClaimContext({ block, at, claim, card, onCompare }: ClaimContextProps) {
  const { t } = useWords();
  const first = block.claims.find((other) => other.start === claim.start) === claim;
  return (
    <article class="panel stack context" id={first ? contextId(at, claim) : undefined} tabIndex={-1}>
      <header class="row apart wide">
        <h3>{t(categoryName(claim.category))}</h3>
        <StanceLabel stance={claim.stance} />
      </header>
      <blockquote dir="auto">{block.text.slice(claim.start, claim.end)}</blockquote>
      {card && 'problem' in card && <Notice tone="warn" title={t('check.noCard', { detail: card.problem })} />}
      {card && 'card' in card && <Card card={card.card} />}
      <button type="button" class="button slim" onClick={onCompare}>
        {t('check.all')}
      </button>
    </article>
  );
}

function Card({ card }: { card: CardContent }) {
  const { t } = useWords();
  return (
    <>
      <p lang={card.language}>{card.summary}</p>
      <details class="wide">
        <summary>{t('check.more')}</summary>
        <div class="stack" lang={card.language}>
          {card.sections.map(({ kind, statements }) => (
            <section key={kind} class="stack section">
              <h4>{t(`section.${kind === 'single-case' ? 'single_case' : kind}`)}</h4>
              <ul class="bullets">
                {statements.map((statement) => (
                  <li key={statement.text}>
                    <Statement statement={statement} works={card.works} />
                  </li>
                ))}
              </ul>
            </section>
          ))}
        </div>
      </details>
    </>
  );
}

function Statement({ statement, works }: { statement: CardStatement; works: CardContent['works'] }) {
  const { text, pair } = statement;
  const cited = statement.works.flatMap((id) => (works[id] ? [{ id, ...works[id] }] : []));
  return (
    <>
      {text}{' '}
      {pair && (
        <span class="hint">
          {pair.label}: {pair.crude} → {pair.adjusted} ({pair.adjustedFor})
        </span>
      )}
      <span class="cites small">
        {cited.map(({ id, short, url, title }) => (
          <a key={id} href={url} title={title} target="_blank" rel="noopener noreferrer">
            {short}
          </a>
        ))}
      </span>
    </>
  );
}
