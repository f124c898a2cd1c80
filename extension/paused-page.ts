import { listenNatively, send } from './gate-messages';

interface Running {
  stop(): void;
}

/** What of ours runs in a page, as far as a pause ends it. */
export interface Pausable {
  gate?: Running | undefined;
  reader?: Running | undefined;
  paused?: boolean;
}

/**
 * Ends everything in a page that the reader paused in a private window. The pause is stored nowhere: the page itself keeps
 * it, so that it lasts as long as the page, and tells the popup.
 */
export function pauseHere(page: Pausable): void {
  page.paused = true;
  page.reader?.stop();
  page.gate?.stop();
  const life = new AbortController();
  listenNatively((message, answer) => {
    if (message.type === 'popup:getClaims') answer({ state: 'paused', languages: [], claims: [] });
    else if (message.type === 'worker:pauseHere') {
      answer(null);
      if (message.paused) return;
      page.paused = false;
      life.abort();
    }
  }, life.signal);
  void send({ type: 'page:claims', count: 0, state: 'paused' });
}
