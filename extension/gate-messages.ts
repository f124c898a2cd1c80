import type { LanguageId } from '../matcher/languages/ids';

/**
 * What the gate script and the worker say to each other. It stands alone, without the polyfill and without validation,
 * because every page that the reader allowed loads it. The worker validates what arrives (`messages.ts`), and what comes
 * to the page comes from the extension itself.
 */

/** The name of the message with which a page asks for the reader script. */
export const NEED_READER = 'page:needReader';
/** The name of the message with which a page asks for what the gate looks for in languages. */
export const NEED_GATES = 'page:needGates';

/**
 * Asks the worker to inject the reader script into this frame, with what it needs for these languages. Resolves when the
 * worker answered, and also when no one could answer: the extension was updated or removed while the page stayed open,
 * and there is nothing the page can do.
 */
export const sendNeedReader = (languages: readonly LanguageId[]): Promise<void> =>
  send({ type: NEED_READER, languages });

/** Asks the worker to inject what the gate looks for in these languages. Resolves as `sendNeedReader` does. */
export const sendNeedGates = (languages: readonly LanguageId[]): Promise<void> => send({ type: NEED_GATES, languages });

/** Sends what the worker is to know. Resolves as `sendNeedReader` does. */
export async function send(message: object): Promise<void> {
  try {
    await nativeRuntime()?.sendMessage(message);
  } catch {
    // Extension context invalidated.
  }
}

interface NativeRuntime {
  id: string;
  sendMessage(message: unknown): Promise<unknown>;
  onMessage: {
    addListener(listener: NativeListener): void;
    removeListener(listener: NativeListener): void;
  };
}
type NativeListener = (
  message: Told | null,
  sender: { id?: string },
  sendResponse: (answer: unknown) => void,
) => boolean | undefined;

/** What is read of a message. */
export interface Told {
  type?: unknown;
  paused?: boolean;
  settings?: { languages: Languages };
}

/** Which languages the reader wants to have read. */
export type Languages = Readonly<Record<LanguageId, boolean>>;

/**
 * The browser's messaging; undefined when there is none. `<form id="chrome"><input name="runtime">` can take its name,
 * and such a page is left alone.
 */
function nativeRuntime(): NativeRuntime | undefined {
  const scope = globalThis as { browser?: { runtime?: NativeRuntime }; chrome?: { runtime?: NativeRuntime } };
  for (const { runtime } of [scope.chrome ?? {}, scope.browser ?? {}]) {
    if (typeof runtime?.sendMessage === 'function' && typeof runtime.onMessage?.addListener === 'function')
      return runtime;
  }
  return undefined;
}

/** What the gate of a page is asked and told. */
export interface GateCalls {
  /**
   * For the popup: whether the page is still looked through or the reader script on its way, no block could hold a claim so
   * far, or the page is in a language in which none can be found; and the languages of the page.
   */
  told(): { state: 'reading' | 'waiting' | 'other-language'; languages: string[] };
  /** The reader of the page changed what is to be read. */
  changed(languages: Languages): void;
  /** The site was paused, or access to it was taken back. */
  stop(): void;
  /** This page alone was paused. */
  pauseHere(): void;
}

/** Behind all that listen: Firefox fails where one takes away another that was to hear the same message. */
const later = (act: () => void): void => void setTimeout(act);

/** Listens in a page that has a gate alone. Stop it by the signal before the reader script answers in its place. */
export function listenAsGate(calls: GateCalls, signal: AbortSignal): void {
  listenNatively((message, answer) => {
    if (message.type === 'popup:getClaims') answer({ ...calls.told(), claims: [] });
    else if (message.type === 'worker:pauseHere' && message.paused) {
      answer(null);
      later(calls.pauseHere);
    } else if (message.type === 'worker:stop' || message.type === 'worker:settingsChanged') {
      answer(null);
      const { settings, paused } = message;
      later(settings && !paused ? () => calls.changed(settings.languages) : calls.stop);
    }
  }, signal);
}

/** Calls back for each message of the extension until the signal. Where there is no messaging, none comes. */
export function listenNatively(
  hear: (message: Told, answer: (value: unknown) => void) => void,
  signal: AbortSignal,
): void {
  const runtime = nativeRuntime();
  if (!runtime || signal.aborted) return;
  const listener: NativeListener = (message, sender, sendResponse) => {
    if (message && sender.id === runtime.id) hear(message, (value) => sendResponse({ ok: true, value }));
    return undefined;
  };
  runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => runtime.onMessage.removeListener(listener), { once: true });
}
