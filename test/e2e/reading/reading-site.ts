import type { ElementHandle, Page } from 'puppeteer-core';
import type { BrowserName } from '../../../scripts/browsers/find';
import { bringForward, type ReaderBrowser } from '../../../scripts/browsers/reader';
import type { LocalServer, Route } from '../../../scripts/browsers/serve';
import { grantSites, marksOn, openBrowser, pointOnMark, servePages, type TestOptions } from '../harness';

/** Sentences of our own that hold a claim beyond doubt. */
export const CLAIM = 'Open borders are destroying our civilisation and our sovereignty.';
export const OTHER_CLAIM = 'Mass migration is an existential threat to Western civilisation.';

/** A page of our own around some markup. */
export function article(body: string, head = ''): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Test</title>${head}</head>
<body style="font:18px/1.5 serif;max-width:600px;margin:40px">${body}</body></html>`;
}

/** A browser with the extension, granted to read a local site of our own. */
export interface ReadingSite {
  readonly reader: ReaderBrowser;
  readonly server: LocalServer;
  /** Opens a path of the site in a new tab, in front. */
  visit(path: string): Promise<Page>;
  /** Sends a message to the content script of the tab with that path, as popup and worker do. */
  tell(path: string, message: object): Promise<unknown>;
  close(): Promise<void>;
}

declare const browser: typeof import('webextension-polyfill');

/** Starts a browser and a site. */
export async function openSite(
  name: BrowserName,
  routes: Readonly<Record<string, Route>>,
  options: TestOptions = {},
): Promise<ReadingSite> {
  const server = await servePages(routes);
  const reader = await openBrowser(name, options);
  await grantSites(reader);
  const own = await reader.openExtensionPage('options.html');
  return {
    reader,
    server,
    async visit(path) {
      const page = await reader.newPage();
      await page.goto(server.origin + path);
      // Firefox changes tabs in its own time after another one was closed, and a tab out of sight is read later.
      await bringForward(page);
      return page;
    },
    async tell(path, message) {
      return own.evaluate(
        async (wanted, what) => {
          const tabs = await browser.tabs.query({});
          const tab = tabs.find(({ url }) => url !== undefined && new URL(url).pathname === wanted);
          if (tab?.id === undefined) throw new Error(`no tab shows ${wanted}`);
          return browser.tabs.sendMessage(tab.id, what, { frameId: 0 });
        },
        path,
        message,
      );
    },
    async close() {
      await reader.close();
      server.close();
    },
  };
}

/** All marked texts of a page, in no order, white space made single and soft hyphens left out. */
export async function markedTexts(page: Page): Promise<string[]> {
  const marks = await marksOn(page);
  return Object.values(marks)
    .flat()
    .map((text) => text.replaceAll('\u00ad', ''))
    .filter((text) => text !== '');
}

/** Waits until exactly these texts are marked. @throws with what is marked, after `timeout` ms */
export async function expectMarks(page: Page, texts: readonly string[], timeout = 15_000): Promise<void> {
  const wanted = [...texts].sort().join('\n');
  const end = performance.now() + timeout;
  let found = '';
  while (performance.now() < end) {
    // For a moment, a mark may point behind the end of a text that the page has just cut short.
    found = await markedTexts(page).then(
      (marked) => marked.sort().join('\n'),
      (error: Error) => error.message,
    );
    if (found === wanted) return;
    await pause(100);
  }
  throw new Error(`Marked:\n${found || '(nothing)'}\nExpected:\n${wanted || '(nothing)'}`);
}

/** Waits some ms. */
export const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));

/** Whether a card is open, even one that could not be filled. */
export const cardIsOpen = (page: Page) =>
  page.evaluate(() => document.querySelector('confounder-card')?.shadowRoot?.querySelector('.card') != null);

/** Whether a card is open and shows its evidence. */
export const cardIsFilled = (page: Page) =>
  page.evaluate(() => {
    const card = document.querySelector('confounder-card')?.shadowRoot?.querySelector('.card');
    return card?.querySelector('.summary') != null && card.querySelector('details.right') != null;
  });

/** Waits for an open card. @throws after 15 s */
export const waitForCard = (page: Page) =>
  page.waitForFunction(() => document.querySelector('confounder-card')?.shadowRoot?.querySelector('.card h2'), {
    timeout: 15_000,
    polling: 50,
  });

/** Clicks the mark that holds a text, and waits for its card with its evidence. */
export async function openCard(page: Page, text: string): Promise<void> {
  const { x, y } = await pointOnMark(page, text);
  await page.mouse.click(x, y);
  await waitForCard(page);
  // The card opens at once; what it shows comes from the worker a moment later.
  await page.waitForFunction(
    () => document.querySelector('confounder-card')?.shadowRoot?.querySelector('details.right'),
    { polling: 50, timeout: 15_000 },
  );
}

/**
 * Clicks the button of the card that bears these words, once it stands still: the card glides into place and grows as it is
 * filled, and a click on where a button was does nothing. One that did not get there is made again.
 *
 * @throws when no such button got a click within 15 s
 */
export async function press(page: Page, words: string): Promise<void> {
  for (const start = performance.now(); performance.now() - start < 15_000; ) {
    const button = await stillButton(page, words);
    await (button.asElement() as ElementHandle<Element> | null)?.click();
    const arrived = page.waitForFunction(() => (globalThis as Pressing).pressed, { polling: 20, timeout: 500 });
    if (
      await arrived.then(
        () => true,
        () => false,
      )
    )
      return;
  }
  throw new Error(`No click got to the button "${words}"`);
}

/** What a page in a test remembers of a button: where it was, and whether it got the click. */
type Pressing = typeof globalThis & { boxBefore?: string; pressed?: boolean };

/** Waits for a button that stands where it stood 50 ms before, and from then on tells in the page whether it is clicked. */
function stillButton(page: Page, words: string) {
  return page.waitForFunction(
    (wanted) => {
      const buttons = document.querySelector('confounder-card')?.shadowRoot?.querySelectorAll('button') ?? [];
      const button = [...buttons].find((each) => each.textContent?.includes(wanted) && each.checkVisibility());
      const box = button?.getBoundingClientRect();
      const test = globalThis as Pressing;
      const before = test.boxBefore;
      test.boxBefore = box && `${box.x} ${box.y} ${box.width} ${box.height}`;
      if (!button || test.boxBefore !== before) return undefined;
      test.pressed = false;
      const told = () => {
        test.pressed = true;
      };
      button.addEventListener('click', told, { once: true, capture: true });
      return button;
    },
    { polling: 50, timeout: 15_000 },
    words,
  );
}

/** Ticks the choice of the options page that bears these words. */
export async function choose({ reader }: ReadingSite, words: string): Promise<void> {
  const options = await reader.openExtensionPage('options.html');
  const box = await options.waitForSelector(`xpath/.//label[contains(., "${words}")]/input`, { timeout: 5000 });
  await box?.click();
  await options.waitForFunction((input) => (input as HTMLInputElement).checked, { timeout: 5000 }, box);
  // The choice is stored before the page may go.
  await pause(500);
  await options.close();
}
