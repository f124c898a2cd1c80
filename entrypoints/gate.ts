import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { answerWaiting, sendNeedReader } from '../extension/gate-messages';
import { createGate, createWideGate } from '../matcher/gate';
import { gate } from '../matcher/languages/en/gate';
import { startGate } from '../page/gate';
import { isEnglishPage } from '../page/language';
import { isReadable, session } from '../page/session';

/**
 * The script of every page on a granted site. It is no content script in WXT's sense: those announce themselves to the
 * page, under the extension's id.
 */
export default defineUnlistedScript(() => {
  const here = session();
  if (here.gate || here.reader || !isReadable()) return;
  const life = new AbortController();
  const answering = new AbortController();
  const stop = () => {
    life.abort();
    answering.abort();
    here.gate = undefined;
  };
  answerWaiting(() => (isEnglishPage() ? 'waiting' : 'other-language'), answering.signal);
  const page = startGate({ gate: createGate(gate), wide: createWideGate(gate) }, sendNeedReader, life.signal);
  here.gate = {
    stop,
    handOver() {
      // The reader answers in its place.
      answering.abort();
      return page.handOver().finally(stop);
    },
  };
});
