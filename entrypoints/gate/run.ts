import { type Languages, listenAsGate, sendNeedGates, sendNeedReader } from '../../extension/gate-messages';
import { pauseHere } from '../../extension/paused-page';
import { isLanguageId, type LanguageId } from '../../matcher/languages/ids';
import { startGate } from '../../page/gate';
import { gateWordsOf } from '../../page/gate-words';
import { joinGates } from '../../page/gates';
import { type PageLanguages, pageLanguages } from '../../page/page-languages';
import type { Session } from '../../page/session';

/**
 * Starts the gate of a page, in place of one that is there.
 *
 * @param told which languages the reader wants to have read, where that is known; else the worker brings no others
 */
export function runGate(here: Session, told?: Languages): void {
  here.gate?.stop();
  let on = told;
  const life = new AbortController();
  const listening = new AbortController();
  const stop = () => {
    life.abort();
    listening.abort();
    if (here.gate === own) here.gate = undefined;
  };
  const gates = joinGates();
  let page: PageLanguages = { main: undefined, all: [] };
  /** The languages whose words the gate looks for, as far as the reader wants them read. */
  let wanted: LanguageId[] = [];

  /** Where nothing tells the language, the page is looked through as English. */
  function wantedHere(): LanguageId[] {
    const all = page.main === undefined ? [...page.all, 'en'] : page.all;
    return all.filter(isLanguageId).filter((id) => on?.[id] !== false);
  }

  async function begin(): Promise<PageLanguages> {
    page = pageLanguages();
    wanted = wantedHere();
    const missing = wanted.filter((id) => !gateWordsOf(id));
    if (missing.length > 0) await sendNeedGates(missing);
    for (const id of wanted) {
      const words = gateWordsOf(id);
      if (words) gates.add(id, words);
    }
    return page;
  }

  listenAsGate(
    {
      told: () => ({
        state: watching.reading() ? 'reading' : gates.size === 0 ? 'other-language' : 'waiting',
        languages: page.main ? [page.main] : [],
      }),
      changed(languages) {
        on = languages;
        const next = wantedHere();
        // A reader that was asked for and did not come may come now.
        const other = watching.reading() || next.length !== gates.size || next.some((id) => !gates.has(id));
        if (other) runGate(here, languages);
      },
      stop() {
        // The reader may be on its way.
        here.reader?.stop();
        stop();
      },
      pauseHere: () => pauseHere(here),
    },
    listening.signal,
  );
  const passed = () => void sendNeedReader(wanted);
  const watching = startGate(gates, begin, passed, life.signal);
  const own = {
    stop,
    handOver() {
      // The reader answers in its place.
      listening.abort();
      return watching.handOver().finally(stop);
    },
  };
  here.gate = own;
}
