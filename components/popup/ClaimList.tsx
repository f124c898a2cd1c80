import { CATEGORIES } from '../../data/categories';
import type { FrameClaim } from '../../extension/page-claims';
import { categoryName } from '../elements/names';
import { StanceLabel } from '../elements/StanceLabel';
import { useWords } from '../elements/words';

interface ClaimListProps {
  claims: readonly FrameClaim[];
  /** Ids of claims whose text has gone from the page. */
  lost: ReadonlySet<string>;
  onJump: (claim: FrameClaim) => void;
}

/** The claims of a page, grouped by category, each a button that leads to its sentence. */
export function ClaimList({ claims, lost, onJump }: ClaimListProps) {
  const { t } = useWords();
  const groups = CATEGORIES.map((category) => ({
    category,
    members: claims.filter((claim) => claim.category === category),
  })).filter(({ members }) => members.length > 0);
  return (
    <div class="claim-groups">
      {groups.map(({ category, members }) => (
        <section key={category} aria-labelledby={`group-${category}`}>
          <h3 id={`group-${category}`}>
            {t(categoryName(category))} <span class="count">{members.length}</span>
          </h3>
          <ul>
            {members.map((claim) => (
              <li key={`${claim.frameId}-${claim.id}`}>
                <button type="button" class="claim" title={t('popup.jump')} onClick={() => onJump(claim)}>
                  <span class="sentence" dir="auto">
                    {claim.text}
                  </span>
                  <StanceLabel stance={claim.stance} />
                </button>
                {lost.has(claim.id) && (
                  <p class="small quiet" role="status">
                    {t('popup.lost')}
                  </p>
                )}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
