import type { Page } from 'puppeteer-core';
import { grantSites } from '../browsers/grant';
import { bringForward, type ReaderBrowser } from '../browsers/reader';

/** A claim as `npm start -- --json` prints it. */
export interface FoundClaim {
  readonly text: string;
  readonly category: string;
  readonly stance: string;
  /** Probability from 0 to 1 that a careful reader would agree. */
  readonly score: number;
  /** Id of the nearest talking point, or null. */
  readonly talkingPoint: string | null;
}

/** What the extension says of a page. */
export interface PageReading {
  /** The text on the toolbar button: the number of sentences with a claim, or empty. */
  readonly badge: string;
  readonly claims: readonly FoundClaim[];
  /** From the start of the navigation until the extension was done, in ms. */
  readonly ms: number;
}

/** Browser interfaces, as far as they are used inside the extension's own page. */
declare const browser: typeof import('webextension-polyfill');

/**
 * Opens a page in the browser as a reader would, and waits until the extension has read it.
 *
 * @param page the tab to open it in
 * @param url the page's address; the extension is granted its site first
 * @param timeout how long to wait for the extension, in ms
 * @throws Error when the page can't be loaded or the reading doesn't end in time.
 */
export async function readPage(reader: ReaderBrowser, page: Page, url: string, timeout = 30_000): Promise<PageReading> {
  await grantSites(reader, [`*://${new URL(url).hostname}/*`]);
  const console = await reader.openExtensionPage('options.html');
  const start = performance.now();
  await openInTab(page, url);
  const loaded = performance.now();
  for (;;) {
    const answer = await console.evaluate(askTab, url);
    const ms = Math.round(performance.now() - start);
    if (answer && isDone(answer.state, performance.now() - loaded)) {
      await console.close();
      return { badge: answer.badge, claims: answer.claims, ms };
    }
    if (ms > timeout) throw new Error(`The extension did not finish reading ${url} within ${timeout / 1000} s.`);
    await new Promise((done) => setTimeout(done, 50));
  }
}

/** A page without a claim may still fill itself with script: it gets 1,500 ms from its load on before that counts. */
function isDone(state: string, sinceLoad: number): boolean {
  if (state === 'reading') return false;
  return state !== 'waiting' || sinceLoad > 1500;
}

async function openInTab(page: Page, url: string): Promise<void> {
  // Pages in the background are read when the reader turns to them.
  await bringForward(page);
  try {
    const response = await page.goto(url, { waitUntil: 'load', timeout: 30_000 });
    if (response && response.status() >= 400) throw new Error(`the server answers ${response.status()}`);
  } catch (error) {
    throw new Error(`Could not open ${url}: ${(error as Error).message}`);
  }
}

/**
 * Runs in a page of the extension: asks the tab with this address for its claims, as the popup does. Null when no script
 * of ours answers there.
 */
export async function askTab(url: string) {
  // No function in here has a name: the runner that compiles this file would wrap it in a helper that pages lack.
  const tabs = await browser.tabs.query({});
  const tab =
    tabs.find((candidate) => candidate.url?.split('#')[0] === url.split('#')[0]) ??
    // Matches "http://localhost/"; near miss: "chrome-extension://id/popup.html".
    tabs.find((candidate) => /^https?:/.test(candidate.url ?? ''));
  if (tab?.id === undefined) return null;
  const { id } = tab;
  const stored = (await browser.storage.session.get(`tab:${id}`))[`tab:${id}`] as Record<string, unknown> | undefined;
  const frames = [...new Set([0, ...Object.keys(stored ?? {}).map(Number)])];
  const answers = [];
  for (const frameId of frames) {
    const reply = (await browser.tabs.sendMessage(id, { type: 'popup:getClaims' }, { frameId }).catch(() => null)) as {
      ok: boolean;
      value?: { state: string; claims: FoundClaim[] };
    } | null;
    if (reply?.ok && reply.value) answers.push(reply.value);
  }
  const [main] = answers;
  if (!main) return null;
  const claims = answers
    .flatMap((answer) => answer.claims)
    .map(({ text, category, stance, score, talkingPoint }) => ({ text, category, stance, score, talkingPoint }));
  const badge = await browser.action.getBadgeText({ tabId: id });
  // The badge follows the claims by a message; both must have arrived.
  const state = claims.length > 0 && badge === '' ? 'reading' : main.state;
  return { state, claims, badge };
}
