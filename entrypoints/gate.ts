import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { answerWaiting, sendNeedReader } from '../extension/gate-messages';
import { createGate } from '../matcher/gate';
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
  here.gate = {
    stop() {
      life.abort();
      here.gate = undefined;
    },
  };
  answerWaiting(() => (isEnglishPage() ? 'waiting' : 'other-language'), life.signal);
  startGate(createGate(gate), sendNeedReader, life.signal);
});
