import type { CDPSession, Target } from 'puppeteer-core';
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

async function fromChromium(reader: ReaderBrowser): Promise<() => Promise<Uncaught[]>> {
  const { browser, extensionOrigin } = reader;
  const found: Uncaught[] = [];
  const asked = new WeakSet<Target>();
  const listen = async (target: Target): Promise<void> => {
    if (asked.has(target) || !['page', 'other'].includes(target.type())) return;
    asked.add(target);
    await listenTo(await target.createCDPSession(), target, extensionOrigin, found);
  };
  // A tab can be gone before it is asked.
  const later = (target: Target) => {
    listen(target).catch(() => {});
  };
  browser.on('targetcreated', later);
  await Promise.all(browser.targets().map((target) => listen(target).catch(() => {})));
  return async () => [...found, ...(await inWorker(reader))];
}

async function listenTo(session: CDPSession, target: Target, origin: string, found: Uncaught[]): Promise<void> {
  const isolated = new Set<number>();
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if ((context.auxData as { type?: string } | undefined)?.type === 'isolated') isolated.add(context.id);
  });
  session.on('Runtime.exceptionThrown', ({ exceptionDetails }) => {
    const { text, exception, url = '', executionContextId } = exceptionDetails;
    const ours = url.startsWith(origin) || isolated.has(executionContextId ?? -1);
    const place: Place = target.url().startsWith(origin) ? 'extension page' : ours ? 'content script' : 'page';
    found.push({ place, text: `${target.url()}: ${text} ${exception?.description ?? exception?.value ?? ''} ${url}` });
  });
  await session.send('Runtime.enable');
}

/** What Chromium's page of extensions tells of one error. */
interface RuntimeError {
  readonly isServiceWorker: boolean;
  readonly severity: string;
  readonly message: string;
  readonly source: string;
}

/**
 * The errors of the worker, from the page of extensions, which remembers those of workers that have ended. A session on
 * the worker itself would keep it from being ended.
 */
async function inWorker({ browser, extensionId }: ReaderBrowser): Promise<Uncaught[]> {
  const page = await browser.newPage();
  try {
    await page.goto('chrome://extensions');
    const errors = await page.evaluate(async (id) => {
      const { chrome } = globalThis as unknown as {
        chrome: { developerPrivate: { getExtensionInfo(id: string): Promise<{ runtimeErrors: RuntimeError[] }> } };
      };
      return (await chrome.developerPrivate.getExtensionInfo(id)).runtimeErrors;
    }, extensionId);
    return errors
      .filter(({ isServiceWorker, severity }) => isServiceWorker && severity === 'ERROR')
      .map(({ message, source }) => ({ place: 'worker', text: `${source}: ${message}` }));
  } finally {
    await page.close();
  }
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
    // Firefox tells so of its own promise when a page goes while a message is on its way; no promise of ours settles then.
    // Matches "Promise rejected after context unloaded: ..."; near miss: "Uncaught (in promise) ...".
    const left = /^Promise (?:resolved|rejected) (?:after context unloaded|while context is inactive)/;
    const ours = ({ text, source }: ConsoleError) =>
      source.startsWith(extensionOrigin) || text.includes(extensionOrigin);
    return all
      .filter((error) => (ours(error) || error.category === 'content javascript') && !left.test(error.text))
      .map((error) => ({ place: placeOf(error, ours(error)), text: `${error.source}: ${error.text}` }));
  };
}

/** Where something of Firefox's console happened. */
export function placeOf({ source }: Pick<ConsoleError, 'source'>, ours: boolean): Place {
  if (!ours) return 'page';
  // Matches "moz-extension://id/reader.js" and "moz-extension://id/gate-en.js"; near miss: "moz-extension://id/chunks/reader-Ab1.js", a part of our pages.
  if (/^moz-extension:\/\/[^/]+\/(?:(?:gate|language)(?:-\w+)?|reader|card|detector|likeness)\.js/.test(source))
    return 'content script';
  // Matches "moz-extension://id/background.js"; near miss: "moz-extension://id/chunks/background-Ab1.js".
  return /\/background\.js/.test(source) ? 'worker' : 'extension page';
}
