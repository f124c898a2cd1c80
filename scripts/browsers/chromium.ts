import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { findBrowser } from './find';
import {
  BuildMissing,
  bringForward,
  collectErrors,
  type LaunchOptions,
  type Popup,
  type ReaderBrowser,
} from './reader';

const switches = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** How long Chromium may take to answer, in ms. */
const START = 45_000;

/**
 * Starts Chromium with a profile of its own and the built extension.
 *
 * @throws BrowserMissing when there is no Chromium.
 */
export async function launchChromium(options: LaunchOptions = {}): Promise<ReaderBrowser> {
  const executablePath = findBrowser('chromium');
  const built = options.extension ?? join(import.meta.dirname, '../../.output/chrome-mv3');
  if (!existsSync(join(built, 'manifest.json'))) throw new BuildMissing(built, 'npm run build');
  const extension = realpathSync(built);
  const extensionId = unpackedId(extension);
  const extensionOrigin = `chrome-extension://${extensionId}`;
  const profile = mkdtempSync(join(tmpdir(), 'confounder-chromium-'));
  seedGrants(profile, extensionId, options.grant ?? [], options.privateWindows ?? false);
  const late = new AbortController();
  const browser = await inTime(
    late,
    puppeteer.launch({
      executablePath,
      headless: !options.window,
      userDataDir: profile,
      pipe: true,
      signal: late.signal,
      enableExtensions: [extension, ...(options.besides ?? [])],
      ...(options.backForwardCache && { ignoreDefaultArgs: ['--disable-back-forward-cache'] }),
      ...(options.window && { defaultViewport: null }),
      // Chromium refuses its sandbox to the root user, and containers often can't give it one. A person's window keeps it.
      args: [
        ...switches,
        ...(options.window && process.getuid?.() !== 0 ? [] : ['--no-sandbox']),
        ...(options.args ?? []),
      ],
    }),
  ).catch((error) => {
    rmSync(profile, { recursive: true, force: true });
    throw error;
  });
  await workerOf(browser, extensionOrigin);
  const errors: string[] = [];

  return {
    name: 'chromium',
    browser,
    extensionId,
    profile,
    extensionOrigin,
    errors,
    newPage: async () => collectErrors(await browser.newPage(), errors),
    async openExtensionPage(path, page) {
      const opened = page ?? collectErrors(await browser.newPage(), errors);
      await opened.goto(`${extensionOrigin}/${path}`);
      return opened;
    },
    async openPopup(page) {
      await bringForward(page);
      const address = `${extensionOrigin}/popup.html`;
      const target = browser.waitForTarget((candidate) => candidate.url().startsWith(address), { timeout: 15_000 });
      const installed = (await browser.extensions()).get(extensionId);
      if (!installed) throw new Error('Chromium does not list the extension');
      await installed.triggerAction(page);
      return popupOf(collectErrors(await (await target).asPage(), errors));
    },
    addresses: async () => (await browser.pages()).map((page) => page.url()),
    async close() {
      await browser.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 30, retryDelay: 100 });
    },
  };
}

/** Gives up on a browser that doesn't answer: over a pipe, nothing tells that it ended at once. @throws after `START` ms */
async function inTime(late: AbortController, starting: Promise<Browser>): Promise<Browser> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLate = new Promise<never>((_, fail) => {
    timer = setTimeout(() => {
      late.abort();
      fail(new Error(`Chromium did not answer within ${START / 1000} s`));
    }, START);
  });
  try {
    return await Promise.race([starting, tooLate]);
  } finally {
    clearTimeout(timer);
  }
}

/** Waits until the extension's worker has started. Closes the browser when it doesn't. */
async function workerOf(browser: Browser, extensionOrigin: string): Promise<void> {
  try {
    await browser.waitForTarget(
      (target) => target.type() === 'service_worker' && target.url().startsWith(extensionOrigin),
      { timeout: 15_000 },
    );
  } catch (error) {
    await browser.close();
    throw new Error('Chromium did not start the worker of the extension', { cause: error });
  }
}

function popupOf(page: Page): Popup {
  return {
    evaluate: (run, ...args) => page.evaluate(run as never, ...(args as unknown as never[])) as never,
    async click(selector) {
      await page.waitForSelector(selector, { timeout: 15_000 });
      // The popup may close itself on the click: what the click does is what the caller looks at.
      await page.click(selector).catch((error: Error) => {
        // Matches "Target closed", "Node is detached from document"; near miss: "No element found".
        if (!/closed|detached/i.test(error.message)) throw error;
      });
    },
    async settle(scheme) {
      if (scheme) await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      await page.waitForSelector('h1, h2', { timeout: 15_000 });
      await new Promise((done) => setTimeout(done, 500));
    },
    screenshot: async () => Buffer.from(await page.screenshot()),
    close: async () => {
      if (!page.isClosed()) await page.close().catch(() => {});
    },
  };
}

/** Chromium names an unpacked extension by the hash of its folder's path: 32 hex digits written with a to p. */
export function unpackedId(folder: string): string {
  const hash = createHash('sha256').update(folder).digest('hex').slice(0, 32);
  return [...hash].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
}

/** Writes the profile as it is after the reader once said yes: asking again is then answered without a prompt. */
export function seedGrants(profile: string, extensionId: string, origins: readonly string[], incognito: boolean): void {
  mkdirSync(join(profile, 'Default'));
  const granted = { api: [], explicit_host: origins, manifest_permissions: [], scriptable_host: [] };
  const preferences = {
    extensions: {
      // Only then does Chromium keep what went wrong in an extension.
      ui: { developer_mode: true },
      settings: { [extensionId]: { runtime_granted_permissions: granted, ...(incognito && { incognito }) } },
    },
  };
  writeFileSync(join(profile, 'Default/Preferences'), JSON.stringify(preferences));
}
