import { autoUpdate, computePosition, flip, offset, shift, size } from '@floating-ui/dom';
import { liveRange } from './anchor';
import { closestTo, parentElementOf } from './nodes';

/** Space between sentence and card, and between card and the edge of the window, in px. */
const GAP = 8;
/** With less height than this, the foot of a card would leave a few lines of its text to read, in px. */
const SHORT = 400;
/** Less height than this is no card; the page is scrolled once to make room, in px. */
const LEAST = 260;

/**
 * Keeps a card beside a sentence until the signal, as the page scrolls and changes: below it, or above, never over it;
 * it is as tall as the room there and scrolls inside. `lost` is called when the sentence is gone.
 */
export function placeBeside(card: HTMLElement, range: () => StaticRange, lost: () => void, signal: AbortSignal): void {
  const rect = (): DOMRect => liveRange(range())?.getBoundingClientRect() ?? new DOMRect();
  makeRoom(rect());
  const { startContainer } = range();
  const around = startContainer instanceof Element ? startContainer : parentElementOf(startContainer);
  // The fields of a form can stand in for what the library asks about it, so it does not get to see one.
  const contextElement = around && closestTo(around, 'form') ? null : around;
  const sentence = {
    getBoundingClientRect: rect,
    getClientRects: () => [rect()],
    ...(contextElement && { contextElement }),
  };
  const update = async () => {
    if (!liveRange(range())) return lost();
    const { x, y } = await computePosition(sentence, card, {
      strategy: 'fixed',
      placement: 'bottom-start',
      middleware: [
        offset(GAP),
        flip({ padding: GAP, fallbackStrategy: 'bestFit' }),
        shift({ padding: GAP }),
        size({
          padding: GAP,
          apply({ availableWidth, availableHeight }) {
            // The width of the window in a style sheet counts a scroll bar, which lies over the card.
            card.style.maxWidth = `${Math.floor(availableWidth)}px`;
            card.style.maxHeight = `${Math.max(120, Math.floor(availableHeight))}px`;
            card.toggleAttribute('data-short', availableHeight < SHORT);
          },
        }),
      ],
    });
    if (signal.aborted) return;
    card.style.left = `${Math.round(x)}px`;
    card.style.top = `${Math.round(y)}px`;
  };
  const stop = autoUpdate(sentence, card, update);
  signal.addEventListener('abort', stop, { once: true });
}

/** Scrolls the page, once and only when there is no room for a card above or below the sentence. */
function makeRoom({ top, bottom, height }: DOMRect): void {
  const room = Math.max(top, innerHeight - bottom) - 2 * GAP;
  if (height === 0 || room >= Math.min(LEAST, innerHeight - height - 2 * GAP)) return;
  window.scrollBy({ top: top - GAP, behavior: 'instant' });
}
