import { h, render } from 'preact';
import { Paused } from '../components/card/Paused';
import { createHost } from './host';
import { listenOn } from './listeners';
import { openBox } from './open-box';
import type { ReaderWords } from './reader-port';

/** How long the line stays, in ms; longer while the pointer rests on it, or the focus on its button. */
const STAYS = 15_000;
/** How long it stays after the pause was taken back. */
const UNDONE = 4000;

let last: (() => void) | undefined;

/**
 * Says in the page that it is paused, with a button that undoes it: the marks go at once, and whoever slipped would find
 * no way back where they slipped. It has a host of its own, since all else of ours is gone from the page by then, and
 * goes by itself or by Escape.
 *
 * @param css styles what is shown
 * @param stored whether the pause is kept; else it lasts as long as the page
 */
export function sayPaused(css: string, words: ReaderWords, stored: boolean, undo: () => Promise<unknown>): void {
  last?.();
  const life = new AbortController();
  const host = createHost(life.signal, () => close());
  host.style(css);
  const { box, close } = openBox(host, () => life.abort());
  last = close;
  let timer: ReturnType<typeof setTimeout>;
  const goIn = (ms: number) => {
    clearTimeout(timer);
    timer = setTimeout(() => (box.querySelector('section:hover, button:focus-visible') ? goIn(UNDONE) : close()), ms);
  };
  goIn(STAYS);
  life.signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  // Wherever the focus is by then.
  const escaped = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && event.isTrusted) close();
  };
  listenOn(document, 'keydown', escaped, { capture: true, signal: life.signal });
  render(
    h(Paused, {
      ...words,
      stored,
      async onUndo() {
        await undo();
        goIn(UNDONE);
      },
    }),
    box,
  );
}
