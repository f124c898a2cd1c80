import type { Host } from './host';
import { listenOn } from './listeners';
import { realDocument } from './nodes';

const CSS = `
.hint { position: fixed; box-sizing: border-box; width: max-content; max-width: min(480px, calc(100vw - 16px)); padding: 5px 10px;
  border-radius: 6px; font: 13px/1.4 system-ui, sans-serif; color: #f6f4f0; background: #2b2a33; pointer-events: none;
  box-shadow: 0 1px 4px rgb(0 0 0 / 25%); }
@media (prefers-color-scheme: dark) { .hint { color: #1d1c22; background: #e9e6e0; } }
@media (forced-colors: active) { .hint { border: 1px solid CanvasText; } }
.quiet { position: fixed; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
`;

/** How long an announcement stays for screen readers, in ms. */
const ANNOUNCED = 4000;

/** A hint may be shown right after the page was scrolled to its mark, and the events of that come later, in ms. */
const SETTLED = 500;

/** Small words in the page: a one-line hint beside a mark, and announcements for screen readers. */
export interface Hints {
  /** Shows one line under a mark, in place of the last one, until the page is scrolled. `line` tells where the mark ends. */
  show(text: string, line: () => DOMRect | undefined): void;
  hide(): void;
  /** Says something once, politely, to screen readers. */
  announce(text: string): void;
}

/** Makes the hints, which end with the signal. */
export function createHints(host: Host, direction: 'ltr' | 'rtl', signal: AbortSignal): Hints {
  let remove: (() => void) | undefined;
  let place: (() => void) | undefined;
  let shownAt = 0;
  let styled = false;
  const make = (className: string): HTMLElement => {
    if (!styled) host.style(CSS);
    styled = true;
    const element = realDocument.createElement('div');
    element.className = className;
    element.dir = direction;
    return element;
  };
  const hide = () => {
    remove?.();
    remove = undefined;
    place = undefined;
  };
  const scrolled = () => {
    if (place && performance.now() - shownAt < SETTLED) place();
    else hide();
  };
  listenOn(document, 'scroll', scrolled, { capture: true, passive: true, signal });
  signal.addEventListener('abort', hide, { once: true });

  return {
    hide,
    show(text, line) {
      hide();
      const hint = make('hint');
      // What it says is on the card as well; read aloud on its own it would only interrupt.
      hint.ariaHidden = 'true';
      hint.textContent = text;
      remove = host.show(hint);
      shownAt = performance.now();
      place = () => {
        const near = line();
        if (!near) return hide();
        const { width, height } = hint.getBoundingClientRect();
        const below = near.bottom + 6;
        const top = below + height < innerHeight ? below : near.top - height - 6;
        const left = Math.min(
          Math.max(direction === 'rtl' ? near.right - width : near.left, 8),
          innerWidth - width - 8,
        );
        hint.style.insetBlockStart = `${Math.max(top, 4)}px`;
        hint.style.left = `${Math.max(left, 4)}px`;
      };
      place();
    },
    announce(text) {
      const region = make('quiet');
      region.setAttribute('role', 'status');
      const away = host.show(region);
      // A live region speaks of what changes in it after it was there.
      const timers = [setTimeout(() => region.append(text), 150), setTimeout(away, ANNOUNCED)];
      signal.addEventListener('abort', () => timers.forEach(clearTimeout), { once: true });
    },
  };
}
