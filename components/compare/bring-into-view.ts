/**
 * Brings what the address or a choice of the reader names into view, and gives it the focus, so that keyboard and screen
 * reader go on there. Does nothing when there is no such element.
 *
 * @param id of the element; of a fold, its summary takes the focus
 */
export function bringIntoView(id: string): void {
  // A frame later: with a new section its heading takes the focus first, and scrolls to itself.
  requestAnimationFrame(() => {
    const element = document.getElementById(id);
    const target = element?.querySelector<HTMLElement>(':scope > summary') ?? element;
    target?.focus({ preventScroll: true });
    element?.scrollIntoView({ block: 'start' });
  });
}
