import { liveRange } from './anchor';
import type { Found } from './found';
import { listenOn } from './listeners';
import { contains, matches } from './nodes';

/** How far beside its line a mark still counts as hit, in px. */
const SLACK = 2;

/** What a click is meant for when it lies on it: following a link must still follow it. */
const ACTIVE =
  'a[href], button, input, select, textarea, label, summary, option, video, audio, [contenteditable], [role=button], [role=link], [role=tab], [role=menuitem], [role=checkbox], [role=switch], [onclick]';

/** The sentence whose mark lies at a point of the window, in px. `under` is the innermost element there. */
export function foundAt(found: readonly Found[], x: number, y: number, under: Node): Found | undefined {
  return found.find((one) => {
    if (!contains(one.block.root, under)) return false;
    const rects = liveRange(one.range)?.getClientRects() ?? [];
    return [...rects].some(
      (r) => x >= r.left - SLACK && x <= r.right + SLACK && y >= r.top - SLACK && y <= r.bottom + SLACK,
    );
  });
}

/** Whether something on the way from the innermost element outwards answers to a click itself. */
export function isActive(path: readonly EventTarget[]): boolean {
  return path.some((target) => target instanceof Element && matches(target, ACTIVE));
}

/** What `watchPointer` calls. */
export interface PointerCalls {
  found(): readonly Found[];
  /** A mark was clicked. */
  clicked(found: Found): void;
  /** The pointer rests on a mark, or on none any more. `active`: a click there is left to the page. */
  hovered(found: Found | undefined, active: boolean): void;
}

/** How long the pointer rests on a mark before it counts, in ms. */
const REST = 350;

/**
 * Tells clicks and hovering on marks until the signal. Only what a person does counts; it never keeps the page from
 * getting the event. A click that ends a selection, or that is meant for a link or a button, is left to the page.
 */
export function watchPointer(calls: PointerCalls, host: Node, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let over: Found | undefined;
  let overActive = false;
  let downAt: { x: number; y: number } | undefined;
  const options = { capture: true, passive: true, signal };

  const at = (x: number, y: number, path: readonly EventTarget[]): Found | undefined => {
    const found = calls.found();
    if (found.length === 0 || path.includes(host)) return undefined;
    return foundAt(found, x, y, path[0] as Node);
  };

  listenOn(
    document,
    'pointerdown',
    (event: PointerEvent) => {
      downAt = event.isTrusted ? { x: event.clientX, y: event.clientY } : undefined;
    },
    options,
  );
  listenOn(
    document,
    'click',
    (event: MouseEvent) => {
      const plain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
      if (!event.isTrusted || !plain || event.detail > 1 || isActive(event.composedPath())) return;
      const dragged = downAt && Math.hypot(event.clientX - downAt.x, event.clientY - downAt.y) > 5;
      if (dragged || getSelection()?.isCollapsed === false) return;
      const found = at(event.clientX, event.clientY, event.composedPath());
      if (found) calls.clicked(found);
    },
    options,
  );
  listenOn(
    document,
    'pointermove',
    (event: PointerEvent) => {
      if (event.pointerType === 'touch' || !event.isTrusted || calls.found().length === 0) return;
      clearTimeout(timer);
      const { clientX, clientY } = event;
      // Empty once the event is over.
      const path = event.composedPath();
      timer = setTimeout(
        () => {
          const found = at(clientX, clientY, path);
          const active = found !== undefined && isActive(path);
          if (found === over && active === overActive) return;
          over = found;
          overActive = active;
          calls.hovered(found, active);
        },
        over ? 60 : REST,
      );
    },
    options,
  );
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
}
