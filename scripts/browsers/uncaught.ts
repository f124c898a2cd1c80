import type { Browser, CDPSession, Target } from 'puppeteer-core';
import type { FirefoxReader } from './firefox';
import type { ReaderBrowser } from './reader';

/** Where a script runs. */
export type Place = 'page' | 'content script' | 'worker' | 'extension page';

/** One error that nothing caught, in whatever part of the browser. */
export interface Uncaught {
  readonly place: Place;
  readonly text: string;
}

/**
 * Gathers every uncaught error and rejected promise from now on, and those that the browser still remembers: in pages,
 * in content scripts, in the worker and in the extension's own pages, whoever opened them.
 *
 * @returns what gives the errors gathered so far
 */
export async function gatherUncaught(reader: ReaderBrowser): Promise<() => Promise<readonly Uncaught[]>> {
  return reader.name === 'firefox' ? fromFirefox(reader as FirefoxReader) : fromChromium(reader);
}

async function fromChromium({ browser, extensionOrigin }: ReaderBrowser): Promise<() => Promise<Uncaught[]>> {
  const found: Uncaught[] = [];
  const asked = new WeakSet<Target>();
  const listen = async (target: Target): Promise<void> => {
    if (asked.has(target) || !['page', 'service_worker', 'background_page', 'other'].includes(target.type())) return;
    asked.add(target);
    // A tab can be gone before it is asked.
    await listenTo(await target.createCDPSession(), target, extensionOrigin, found).catch(() => {});
  };
  const later = (target: Target) => {
    listen(target).catch(() => {});
  };
  (browser as Browser).on('targetcreated', later);
  await Promise.all(browser.targets().map((target) => listen(target).catch(() => {})));
  return async () => found;
}

async function listenTo(session: CDPSession, target: Target, origin: string, found: Uncaught[]): Promise<void> {
  const isolated = new Set<number>();
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if ((context.auxData as { type?: string } | undefined)?.type === 'isolated') isolated.add(context.id);
  });
  session.on('Runtime.exceptionThrown', ({ exceptionDetails }) => {
    const { text, exception, url = '', executionContextId } = exceptionDetails;
    const place: Place =
      target.type() === 'service_worker'
        ? 'worker'
        : target.url().startsWith(origin)
          ? 'extension page'
          : url.startsWith(origin) || isolated.has(executionContextId ?? -1)
            ? 'content script'
            : 'page';
    found.push({ place, text: `${target.url()}: ${text} ${exception?.description ?? exception?.value ?? ''} ${url}` });
  });
  await session.send('Runtime.enable');
}

/** What Firefox's own console keeps of one error. */
interface ConsoleError {
  readonly text: string;
  readonly source: string;
  readonly category: string;
}

async function fromFirefox({ chrome, extensionOrigin }: FirefoxReader): Promise<() => Promise<Uncaught[]>> {
  // The console of the parent process hears of errors in every process. Bit 1 of the flags means a warning.
  await chrome(`(() => {
    window.confounderErrors = [];
    const note = (message) => {
      if (!(message instanceof Ci.nsIScriptError) || (message.flags & 1)) return;
      const { errorMessage: text, sourceName: source, category } = message;
      window.confounderErrors.push({ text, source, category });
    };
    for (const message of Services.console.getMessageArray()) note(message);
    window.confounderListener = { observe: note };
    Services.console.registerListener(window.confounderListener);
  })()`);
  return async () => {
    const all = JSON.parse(String(await chrome('JSON.stringify(window.confounderErrors)'))) as ConsoleError[];
    const ours = ({ text, source }: ConsoleError) =>
      source.startsWith(extensionOrigin) || text.includes(extensionOrigin);
    return all
      .filter((error) => ours(error) || error.category === 'content javascript')
      .map((error) => ({ place: placeOf(error, ours(error)), text: `${error.source}: ${error.text}` }));
  };
}

function placeOf({ source }: ConsoleError, ours: boolean): Place {
  if (!ours) return 'page';
  // Matches "moz-extension://id/reader.js"; near miss: "moz-extension://id/chunks/reader-Ab1.js", a part of our pages.
  if (/^moz-extension:\/\/[^/]+\/(?:gate|reader|card)\.js/.test(source)) return 'content script';
  return /\/background\.js/.test(source) ? 'worker' : 'extension page';
}
