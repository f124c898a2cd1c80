import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { Carries } from '../extension/messages';
import { type Handlers, listen, sendToWorker } from '../extension/messaging';
import { pauseHere } from '../extension/paused-page';
import type { Settings } from '../extension/settings';
import { createStrings } from '../extension/string-table';
import { createTeller } from '../extension/tell-latest';
import { isLanguageId } from '../matcher/languages/ids';
import { createBlockLanguages } from '../page/block-languages';
import { countriesOf } from '../page/countries';
import { listenOn } from '../page/listeners';
import { realDocument } from '../page/nodes';
import { offers } from '../page/offers';
import { startReader } from '../page/reader';
import type { CardScript, ReaderPort } from '../page/reader-port';
import { isReadable, type Session, session } from '../page/session';

/** The script of pages with candidates, and of those that the reader asked to have read. */
export default defineUnlistedScript(() => {
  const here = session();
  if (here.reader || here.paused || !isReadable()) return;
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
  /** What changed while the settings were on their way. */
  let latest: { settings: Settings; paused: boolean } | undefined;
  let changed = (settings: Settings, paused: boolean): void => {
    latest = { settings, paused };
  };
  const told: Handlers<'worker:settingsChanged' | 'worker:pauseHere' | 'worker:stop'> = {
    'worker:settingsChanged': (next) => changed(next.settings, next.paused),
    'worker:pauseHere': ({ paused }) => {
      if (paused) pauseHere(here);
    },
    'worker:stop': stop,
  };
  const waiting = new AbortController();
  listen(told, AbortSignal.any([waiting.signal, life.signal]));
  const asked = sendToWorker('page:getSettings', {});
  let on: Settings['languages'] | undefined;
  const languages = createBlockLanguages(
    {
      packs: async (languages) => void (await sendToWorker('page:needPacks', { languages: [...languages] })),
      detector: async () => void (await sendToWorker('page:needDetector', {})),
      likeness: async () => void (await sendToWorker('page:needLikeness', {})),
    },
    (id) => on?.[id] ?? false,
  );
  // Meanwhile, since both take some milliseconds.
  languages.prepare();
  const { strings, language, direction, ...answer } = await asked;
  if (life.signal.aborted) return;
  const { settings, paused } = latest ?? answer;
  if (paused) return stop();
  on = settings.languages;
  const words = { t: createStrings(strings, language).t, direction, language };
  const reader = startReader(languages, settings, words, portOf(here, life.signal), life.signal, stop, here.gate);
  changed = (next, pausedNow) => {
    on = next.languages;
    if (pausedNow) {
      sendToWorker('page:claims', { count: 0, state: 'paused' }).catch(() => {});
      stop();
    } else reader.settingsChanged(next);
  };
  const cameBack = async () => {
    const now = await sendToWorker('page:getSettings', { back: true });
    changed(now.settings, now.paused);
  };
  listenOn<PageTransitionEvent>(
    window,
    'pageshow',
    ({ persisted, isTrusted }) => {
      if (persisted && isTrusted) cameBack().catch(() => {});
    },
    { signal: life.signal },
  );
  // One listener for all: Firefox fails where one takes away another that was to hear the same message.
  waiting.abort();
  listen(
    {
      ...told,
      'popup:getClaims': () => reader.listed(),
      'popup:jump': ({ id }) => ({ found: reader.jump(id) }),
      'popup:back': () => reader.back(),
      'worker:next': () => reader.step(1),
      'worker:previous': () => reader.step(-1),
      'worker:list': () => reader.list(),
    },
    life.signal,
  );
}

function portOf(here: Session, signal: AbortSignal): ReaderPort {
  let script: Promise<CardScript> | undefined;
  const tell = createTeller((counted: Carries<'page:claims'>) => sendToWorker('page:claims', counted), signal);
  return {
    claims: (count, state) => tell({ count, state }),
    dismissed: async (claims) => (await sendToWorker('page:dismissed', { claims })).dismissed,
    async dismiss(sentence, category, undo) {
      return (await sendToWorker(undo ? 'page:undismiss' : 'page:dismiss', { sentence, category })).stored;
    },
    mute: async (category, undo) => (await sendToWorker('page:muteCategory', { category, undo })).stored,
    pause: async (undo) => (await sendToWorker('page:pauseSite', { undo })).stored,
    async open(what, hash) {
      await sendToWorker('page:open', { what, ...(hash !== undefined && { hash }) });
    },
    async card(category, talkingPoint, language) {
      const asked = { category, talkingPoint, language, countries: countriesOf(realDocument) };
      const reply = await sendToWorker('page:getCard', asked);
      const { t } = createStrings(reply.strings, reply.language);
      const pack = isLanguageId(language) && reply.headline !== null ? offers().packs[language] : undefined;
      const known = pack?.phrasings.find((phrasing) => phrasing.talkingPoint === talkingPoint && talkingPoint !== null);
      const words = { t, direction: reply.direction, language: reply.language };
      return { ...reply, words, rendering: known?.text ?? null };
    },
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
