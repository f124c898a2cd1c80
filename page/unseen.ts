import { listenOn } from './listeners';
import { isConnected } from './nodes';
import { isShown } from './visible-text';

/** Keeps an eye on text that is hidden now and may be shown later. */
export interface Unseen {
  add(element: Element): void;
}

/** How long the page gets to show something after a click or a transition, in ms. */
const SETTLE = 300;

/**
 * Calls back once for each element when it may have come into sight: it got a box in or near the window, or the reader
 * clicked, or a transition ended. The caller looks whether it is really shown and adds it again when it is not.
 */
export function createUnseen(appeared: (element: Element) => void, signal: AbortSignal): Unseen {
  const hidden = new Set<Element>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tell = (element: Element) => {
    observer.unobserve(element);
    if (hidden.delete(element) && isConnected(element)) appeared(element);
  };
  const observer = new IntersectionObserver((entries) => {
    for (const { isIntersecting, target } of entries) {
      if (isIntersecting && isShown(target)) tell(target);
    }
  });
  const lookAgain = () => {
    if (hidden.size === 0 || timer !== undefined) return;
    timer = setTimeout(() => {
      timer = undefined;
      for (const element of hidden) {
        if (!isConnected(element)) hidden.delete(element);
        else if (isShown(element)) tell(element);
      }
    }, SETTLE);
  };
  for (const type of ['click', 'transitionend', 'animationend', 'keyup']) {
    listenOn(document, type, lookAgain, { capture: true, passive: true, signal });
  }
  signal.addEventListener(
    'abort',
    () => {
      observer.disconnect();
      clearTimeout(timer);
      hidden.clear();
    },
    { once: true },
  );
  return {
    add(element) {
      if (hidden.has(element)) return;
      hidden.add(element);
      observer.observe(element);
    },
  };
}
