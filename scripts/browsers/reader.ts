import type { Browser, Page } from 'puppeteer-core';
import type { BrowserName } from './find';

/** How a browser is started. */
export interface LaunchOptions {
  /** The folder of a built extension. Default: this browser's production build in `.output`. */
  readonly extension?: string;
  /**
   * Origins that the extension gets without a prompt when it asks for them, such as `http://127.0.0.1/*`. Nothing is
   * granted until it asks.
   */
  readonly grant?: readonly string[];
  /** Whether the card can be looked into, for tests and photographs; see `openableCopy`. Default: no, as for readers. */
  readonly lookInside?: boolean;
  /** A window that a person can use. Default: none. */
  readonly window?: boolean;
  /** Whether the extension may run in private windows, as a reader can allow it. Default: no. */
  readonly privateWindows?: boolean;
  /** Folders of more extensions, which Chromium gets beside ours. */
  readonly besides?: readonly string[];
  /** Whether pages that were left are kept to be gone back to, as in a reader's browser. Default: no. */
  readonly backForwardCache?: boolean;
  /** More command line arguments, such as `--lang=ar`. */
  readonly args?: readonly string[];
}

/** The extension was not built; the message says how to build it. */
export class BuildMissing extends Error {
  /** @param folder where it should be @param command what builds it */
  constructor(folder: string, command: string) {
    super(`No built extension at ${folder}. Run: ${command}`);
  }
}

/** The real toolbar popup of the extension. */
export interface Popup {
  /** Runs a function in the popup's page and gives what it returns (JSON values only). */
  evaluate<Result, Args extends unknown[]>(run: (...args: Args) => Result, ...args: Args): Promise<Awaited<Result>>;
  /** Clicks the first element that the selector finds, as a person would. Waits up to 15 s for it. */
  click(selector: string): Promise<void>;
  /** Waits until the popup has drawn its content. @param scheme the colours that it should have, in Chromium */
  settle(scheme?: 'light' | 'dark'): Promise<void>;
  /** A PNG of the popup. */
  screenshot(): Promise<Buffer>;
  /** Closes the popup. */
  close(): Promise<void>;
}

/** A running browser with the production extension installed: what a reader has before them. */
export interface ReaderBrowser {
  readonly name: BrowserName;
  readonly browser: Browser;
  /** The extension's id: the host of its pages. */
  readonly extensionId: string;
  /** The folder with everything that the browser keeps. */
  readonly profile: string;
  /** Such as `chrome-extension://abc`, no slash at the end. */
  readonly extensionOrigin: string;
  /** Every uncaught error and console error in pages that were opened by `newPage` and `openExtensionPage`. */
  readonly errors: string[];
  /** A new tab. */
  newPage(): Promise<Page>;
  /** Opens a page of the extension in a new tab, or in the given one. @param path such as `options.html#sites` */
  openExtensionPage(path: string, page?: Page): Promise<Page>;
  /** Presses the toolbar button on a page. This opens the real popup and, as for a person, grants `activeTab`. */
  openPopup(page: Page): Promise<Popup>;
  /** The address of each open page of the extension and of the web. */
  addresses(): Promise<string[]>;
  /** Closes the browser and removes its profile. */
  close(): Promise<void>;
}

/** Collects the uncaught errors of a page. @param errors the list that they are added to */
export function collectErrors(page: Page, errors: string[]): Page {
  page.on('pageerror', (error) => errors.push(`${page.url()}: ${error instanceof Error ? error.message : error}`));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(`${page.url()}: ${message.text()}`);
  });
  return page;
}

/** Brings a tab to the front and waits until it is drawn there: Firefox changes tabs in its own time. */
export async function bringForward(page: Page): Promise<void> {
  await page.bringToFront();
  await page.waitForFunction(
    () => {
      // From the prototype: an element of the page may bear the name of what is asked of the document.
      const state = Object.getOwnPropertyDescriptor(Document.prototype, 'visibilityState')?.get?.call(document);
      return state === 'visible' && Document.prototype.hasFocus.call(document);
    },
    { timeout: 15_000, polling: 50 },
  );
}
