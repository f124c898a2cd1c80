import type { LanguageId } from '../matcher/languages/ids';

/**
 * What the gate script says to the worker. It stands alone, without the polyfill and without validation, because every
 * page that the reader allowed loads it. The worker validates what arrives (`messages.ts`).
 */

/** The name of the message with which a page asks for the reader script. */
export const NEED_READER = 'page:needReader';
/** The name of the message with which a page asks for the gate words of languages. */
export const NEED_GATES = 'page:needGates';

/**
 * Asks the worker to inject the reader script into this frame, with what it needs for these languages. Resolves when the
 * worker answered, and also when no one could answer: the extension was updated or removed while the page stayed open,
 * and there is nothing the page can do.
 */
export const sendNeedReader = (languages: readonly LanguageId[]): Promise<void> => send(NEED_READER, languages);

/** Asks the worker to inject the gate words of these languages. Resolves as `sendNeedReader` does. */
export const sendNeedGates = (languages: readonly LanguageId[]): Promise<void> => send(NEED_GATES, languages);

async function send(type: string, languages: readonly LanguageId[]): Promise<void> {
  try {
    await nativeRuntime()?.sendMessage({ type, languages });
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
  message: { type?: unknown } | null,
  sender: { id?: string },
  sendResponse: (answer: unknown) => void,
) => boolean | undefined;

/**
 * The browser's messaging; undefined when there is none. `<form id="chrome"><input name="runtime">` can take its name,
 * and such a page is left alone.
 */
function nativeRuntime(): NativeRuntime | undefined {
  const scope = globalThis as { browser?: { runtime?: NativeRuntime }; chrome?: { runtime?: NativeRuntime } };
  return [scope.chrome?.runtime, scope.browser?.runtime].find(
    (runtime) => typeof runtime?.sendMessage === 'function' && typeof runtime.onMessage?.addListener === 'function',
  );
}

/**
 * Tells the popup that this page is watched and that no block could hold a claim so far, or that it is in a language in
 * which none can be found. Stop it by the signal before the reader script answers in its place, since the first answer
 * wins.
 */
export function answerWaiting(
  told: () => { state: 'waiting' | 'other-language'; languages: string[] },
  signal: AbortSignal,
): void {
  const runtime = nativeRuntime();
  if (!runtime || signal.aborted) return;
  const listener: NativeListener = (message, sender, sendResponse) => {
    if (message?.type !== 'popup:getClaims' || sender.id !== runtime.id) return undefined;
    sendResponse({ ok: true, value: { ...told(), claims: [] } });
    return undefined;
  };
  runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => runtime.onMessage.removeListener(listener), { once: true });
}
