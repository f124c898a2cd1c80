import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { answerWaiting, sendNeedGates, sendNeedReader } from '../extension/gate-messages';
import { readGateWords } from '../matcher/gate-text';
import { isLanguageId, type LanguageId } from '../matcher/languages/ids';
import { startGate } from '../page/gate';
import { joinGates } from '../page/gates';
import { type PageLanguages, pageLanguages } from '../page/language';
import { offers } from '../page/offers';
import { isReadable, session } from '../page/session';

/**
 * The script of every page on a granted site. It is no content script in WXT's sense: those announce themselves to the
 * page, under the extension's id.
 */
export default defineUnlistedScript(() => {
  const here = session();
  if (here.reader || !isReadable()) return;
  // It comes again when the reader switched a language on: only a gate that had none to read begins anew.
  if (here.gate && !here.gate.isIdle()) return;
  here.gate?.stop();
  const life = new AbortController();
  const answering = new AbortController();
  const stop = () => {
    life.abort();
    answering.abort();
    here.gate = undefined;
  };
  const gates = joinGates();
  let page: PageLanguages = { main: undefined, all: [] };
  /** The languages whose words the gate looks for, as far as the reader wants them read. */
  let wanted: LanguageId[] = [];
  let begun = false;

  /** Where nothing tells the language, the page is looked through as English. */
  async function begin(): Promise<void> {
    page = pageLanguages();
    wanted = (page.main === undefined ? [...page.all, 'en'] : page.all).filter(isLanguageId);
    const missing = wanted.filter((id) => offers().gates[id] === undefined);
    if (missing.length > 0) await sendNeedGates(missing);
    for (const id of wanted) {
      const text = offers().gates[id];
      if (text !== undefined) gates.add(id, readGateWords(text));
    }
    begun = true;
  }

  /** Whether it knows the languages of the page, and has the words of none. */
  const isIdle = () => begun && gates.size === 0;
  answerWaiting(
    () => ({ state: isIdle() ? 'other-language' : 'waiting', languages: page.main ? [page.main] : [] }),
    answering.signal,
  );
  const passed = () => sendNeedReader(wanted);
  const watching = startGate(gates, begin, passed, life.signal);
  here.gate = {
    stop,
    isIdle,
    handOver() {
      // The reader answers in its place.
      answering.abort();
      return watching.handOver().finally(stop);
    },
  };
});
