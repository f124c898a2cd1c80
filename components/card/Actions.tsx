import type { TargetedEvent } from 'preact';
import { useState } from 'preact/hooks';
import type { Translate } from '../../extension/string-table';
import type { CardClaim } from './Card';
import { categoryName } from './card-words';
import { trusted } from './trusted';

/** What a reader can do from a card. Each resolves when it is done and rejects when it could not be stored. */
export interface CardActions {
  /** "Not a match", or taking it back. Resolves with false when nothing was stored, as in private windows. */
  dismiss: (claim: CardClaim, undo: boolean) => Promise<boolean>;
  /** Resolves with false when nothing was stored. */
  mute: (claim: CardClaim, undo: boolean) => Promise<boolean>;
  pause: () => Promise<void>;
  compare: (claim: CardClaim) => Promise<void>;
}

type Done = { text: string; undo?: () => Promise<unknown>; by?: HTMLElement };

/** The buttons at the foot of a card. What was done can be undone in the same place. */
export function Actions({ claim, t, actions }: { claim: CardClaim; t: Translate; actions: CardActions }) {
  const [done, setDone] = useState<Done>();
  const category = categoryName(t, claim.category);
  const attempt = (work: (by: HTMLElement) => Promise<Done | undefined>) =>
    trusted((event: TargetedEvent<HTMLElement>) => {
      work(event.currentTarget).then(setDone, () => setDone({ text: t('card.notSaved') }));
    });
  return (
    <div class="foot">
      <p class="done" role="status">
        {done && (
          <>
            {done.text}{' '}
            {done.undo && (
              <button
                type="button"
                class="plain"
                onClick={attempt(async () => {
                  await done.undo?.();
                  // This button goes, and the focus would go with it.
                  done.by?.focus();
                  return { text: t('card.undone') };
                })}
              >
                {t('card.undo')}
              </button>
            )}
          </>
        )}
      </p>
      <button
        type="button"
        onClick={attempt(async (by) => {
          const stored = await actions.dismiss(claim, false);
          return {
            text: t(stored ? 'card.notMatchDone' : 'card.notMatchOnce', { category }),
            undo: () => actions.dismiss(claim, true),
            by,
          };
        })}
      >
        {t('card.notMatch')}
      </button>
      <button
        type="button"
        onClick={attempt(async (by) => {
          const stored = await actions.mute(claim, false);
          return {
            text: t(stored ? 'card.muteDone' : 'card.muteOnce', { category }),
            undo: () => actions.mute(claim, true),
            by,
          };
        })}
      >
        {t('card.mute')}
      </button>
      <button
        type="button"
        onClick={attempt(async () => {
          await actions.pause();
          return undefined;
        })}
      >
        {t('card.pause')}
      </button>
      <button
        type="button"
        class="main"
        onClick={attempt(async () => {
          await actions.compare(claim);
          return undefined;
        })}
      >
        {t('card.compare')}
      </button>
    </div>
  );
}
