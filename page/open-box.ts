import { render } from 'preact';
import type { Host } from './host';
import { realDocument } from './nodes';

/** A box of our own that is open over the page. */
export interface OpenBox {
  box: HTMLElement;
  /** Ends when the box is closed. */
  life: AbortController;
  close: () => void;
}

/** Shows a box in the host. Closing it gives the focus back to where it was. */
export function openBox(host: Host, closed: () => void): OpenBox {
  const life = new AbortController();
  const before = realDocument.activeElement;
  const box = realDocument.createElement('div');
  const remove = host.show(box, true);
  const close = () => {
    if (life.signal.aborted) return;
    const focused = box.contains(host.root.activeElement) || realDocument.activeElement === realDocument.body;
    life.abort();
    render(null, box);
    remove();
    if (focused && before instanceof HTMLElement && before.isConnected && before !== realDocument.body) {
      before.focus({ preventScroll: true });
    }
    closed();
  };
  return { box, life, close };
}
