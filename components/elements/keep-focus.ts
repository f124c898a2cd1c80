import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

const FOCUSABLE = 'a[href], button:not(:disabled), input:not(:disabled), select, textarea, summary';

/**
 * Keeps the focus in a part of the page when what has it goes, such as the button of a line that was removed, or can no longer
 * be pressed: what stands in its place gets it, else the heading of the part, else the part itself. It would fall to the page as a whole, and whoever reads by keyboard
 * or ear would begin at the top.
 *
 * @param part the part, mounted as long as the view
 */
export function useKeptFocus(part: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const root = part.current;
    if (!root) return;
    let last: HTMLElement | undefined;
    let place = 0;
    const all = () => [...root.querySelectorAll<HTMLElement>(FOCUSABLE)].filter((each) => each.checkVisibility());
    const remember = ({ target }: FocusEvent) => {
      last = target as HTMLElement;
      place = all().indexOf(last);
    };
    const observer = new MutationObserver(() => {
      if (!last) return;
      const now = all();
      const { activeElement } = document;
      if (last.isConnected && !last.matches(':disabled')) place = now.indexOf(last);
      // Chromium takes the focus from a button that is disabled a moment later, Firefox leaves it there, where no key is heard.
      else if (activeElement === document.body || activeElement === last) {
        (now[place] ?? now.at(-1) ?? root.querySelector<HTMLElement>('[tabindex]') ?? root).focus();
      }
    });
    root.addEventListener('focusin', remember);
    observer.observe(root, { childList: true, subtree: true, attributeFilter: ['disabled'] });
    return () => {
      root.removeEventListener('focusin', remember);
      observer.disconnect();
    };
  }, [part]);
}
