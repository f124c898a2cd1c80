import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/**
 * The width of an element in CSS pixels, kept up to date while the view is shown; 0 before it is first measured.
 *
 * @param ref the element whose content box is measured
 */
export function useWidth(ref: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0);
  useEffect(() => {
    const element = ref.current;
    if (!element) return;
    // A tab in the background has no frames, and an observer waits for one.
    setWidth(Math.floor(element.clientWidth));
    const observer = new ResizeObserver((entries) => {
      const box = entries.at(-1)?.contentRect;
      if (box) setWidth(Math.floor(box.width));
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [ref]);
  return width;
}
