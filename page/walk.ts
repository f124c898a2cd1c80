import { liveRange } from './anchor';
import type { Found } from './found';
import { parentElementOf, scrollIntoView } from './nodes';

/** Steps through the sentences of a page, and back to where the reader was. */
export interface Walk {
  /** Goes one sentence on (1) or back (-1), round at the ends. Undefined when there is none. */
  step(found: readonly Found[], by: 1 | -1): Found | undefined;
  /** Goes to one sentence. False when its text is gone. */
  goTo(found: Found): boolean;
  /** Returns to where the reader was before the first jump. */
  back(): void;
  /** Forgets the position: the reader went on by other means. */
  forget(): void;
  readonly current: string | undefined;
}

/** Makes a walk, with no position yet. */
export function createWalk(): Walk {
  let current: string | undefined;
  let origin: { x: number; y: number } | undefined;
  let latest: (() => void) | undefined;

  /** Scrolls, and once more two frames later: Firefox takes back a scroll that follows another within a few ms. */
  const move = (scroll: () => void): void => {
    latest = scroll;
    scroll();
    const again = () => {
      if (latest === scroll) scroll();
    };
    requestAnimationFrame(() => requestAnimationFrame(again));
  };

  const goTo = (found: Found): boolean => {
    const range = liveRange(found.range);
    if (!range) return false;
    origin ??= { x: scrollX, y: scrollY };
    current = found.id;
    move(() => scrollTo(range));
    return true;
  };

  return {
    get current() {
      return current;
    },
    goTo,
    step(found, by) {
      const shown = found.filter(({ range }) => (liveRange(range)?.getClientRects().length ?? 0) > 0);
      if (shown.length === 0) return undefined;
      const at = shown.findIndex(({ id }) => id === current);
      const index = at >= 0 ? (at + by + shown.length) % shown.length : firstFromHere(shown, by);
      const next = shown[index] as Found;
      return goTo(next) ? next : undefined;
    },
    back() {
      const there = origin;
      if (there) move(() => window.scrollTo({ left: there.x, top: there.y, behavior: smoothness() }));
      origin = undefined;
      current = undefined;
    },
    forget() {
      current = undefined;
    },
  };
}

/** The first sentence in or below the window, or the last one above its end. */
function firstFromHere(found: readonly Found[], by: 1 | -1): number {
  const tops = found.map(({ range }) => liveRange(range)?.getBoundingClientRect().top ?? 0);
  const below = tops.findIndex((top) => top >= 0);
  if (by === 1) return Math.max(below, 0);
  return (below <= 0 ? found.length : below) - 1;
}

function smoothness(): ScrollBehavior {
  return matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'auto';
}

function scrollTo(range: Range): void {
  const element =
    range.startContainer instanceof Element
      ? range.startContainer
      : (parentElementOf(range.startContainer) ?? undefined);
  const { top, bottom } = range.getBoundingClientRect();
  if (top >= 60 && bottom <= innerHeight - 60) return;
  // The element first, since it may lie in a scrolling part of the page; then the sentence, when the element is long.
  if (element) scrollIntoView(element, { block: 'center', behavior: 'instant' });
  const rect = range.getBoundingClientRect();
  if (rect.top < 60 || rect.bottom > innerHeight - 60) {
    window.scrollBy({ top: rect.top - innerHeight / 3, behavior: 'instant' });
  }
}
