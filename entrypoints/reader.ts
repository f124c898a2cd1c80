import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { PageMessage } from '../extension/messages';
import { listen, sendToWorker } from '../extension/messaging';
import { createStrings } from '../extension/string-table';
import { createGate, createWideGate } from '../matcher/gate';
import { createMatcher } from '../matcher/index';
import { english } from '../matcher/languages/en/index';
import { countriesOf } from '../page/countries';
import { realDocument } from '../page/nodes';
import { startReader } from '../page/reader';
import type { CardScript, ReaderPort } from '../page/reader-port';
import { isReadable, type Session, session } from '../page/session';

/** The script of pages with candidates, and of those that the reader asked to have read. */
export default defineUnlistedScript(() => {
  const here = session();
  if (here.reader || !isReadable()) return;
  const life = new AbortController();
  const stop = () => {
    life.abort();
    here.gate?.stop();
    here.reader = undefined;
  };
  here.reader = { stop };
  start(here, life, stop).catch(stop);
});

async function start(here: Session, life: AbortController, stop: () => void): Promise<void> {
  const answer = sendToWorker('page:getSettings', {});
  // Made while the answer is on its way.
  const finder = {
    gate: createGate(english.gate),
    wide: createWideGate(english.gate),
    matcher: createMatcher(english),
  };
  const { settings, paused, strings, language, direction } = await answer;
  if (life.signal.aborted) return;
  if (paused) return stop();
  const words = { t: createStrings(strings, language).t, direction, language };
  const reader = startReader(finder, settings, words, portOf(here), life.signal, stop, here.gate);
  listen(
    {
      'popup:getClaims': () => reader.listed(),
      'popup:jump': ({ id }) => ({ found: reader.jump(id) }),
      'popup:back': () => reader.back(),
      'worker:next': () => reader.step(1),
      'worker:previous': () => reader.step(-1),
      'worker:list': () => reader.list(),
      'worker:settingsChanged': ({ settings: next, paused: pausedNow }) => {
        if (!pausedNow) return reader.settingsChanged(next);
        send('page:claims', { count: 0, state: 'paused' });
        stop();
      },
      'worker:stop': stop,
    },
    life.signal,
  );
}

/** Sends what needs no answer. A page outlives the extension when that is updated or removed: then there is no one to tell. */
function send<T extends PageMessage>(type: T, data: Parameters<typeof sendToWorker<T>>[1]): void {
  sendToWorker(type, data).catch(() => {});
}

function portOf(here: Session): ReaderPort {
  let script: Promise<CardScript> | undefined;
  return {
    claims: (count, state) => send('page:claims', { count, state }),
    dismissed: async (claims) => (await sendToWorker('page:dismissed', { claims })).dismissed,
    async dismiss(sentence, category, undo) {
      return (await sendToWorker(undo ? 'page:undismiss' : 'page:dismiss', { sentence, category })).stored;
    },
    async mute(category, undo) {
      await sendToWorker('page:muteCategory', { category, undo });
    },
    async pause() {
      await sendToWorker('page:pauseSite', {});
    },
    async open(what, hash) {
      await sendToWorker('page:open', { what, ...(hash !== undefined && { hash }) });
    },
    card: (category, talkingPoint) =>
      sendToWorker('page:getCard', { category, talkingPoint, countries: countriesOf(realDocument) }),
    cardScript() {
      script ??= new Promise((done, fail) => {
        if (here.card) return done(here.card as CardScript);
        here.onCard = (card) => done(card as CardScript);
        sendToWorker('page:needCard', {}).catch((error) => {
          script = undefined;
          fail(error);
        });
      });
      return script;
    },
  };
}
