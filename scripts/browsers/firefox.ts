import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { findBrowser } from './find';
import { firefoxPopup } from './firefox-popup';
import { BuildMissing, bringForward, collectErrors, type LaunchOptions, type ReaderBrowser } from './reader';

const geckoId = 'confounder@confounder.invalid';
const uuid = '11111111-2222-4333-8444-555555555555';

/** The wire to Firefox. puppeteer-core keeps it out of its public types, so its version is pinned. */
interface BidiConnection {
  send(method: string, params: object): Promise<{ result: Record<string, unknown> }>;
}

/** A Firefox with the extension, and the means to reach the browser's own window. */
export interface FirefoxReader extends ReaderBrowser {
  /** Runs a source text in the browser's window, with its rights. Gives what it evaluates to (JSON values only). */
  chrome(expression: string): Promise<unknown>;
  /** Answers the permission prompt when it shows. @returns false when none showed within 4 s. */
  answerPrompt(allow: boolean): Promise<boolean>;
}

/**
 * Starts Firefox with a profile of its own and the built extension. `grant` answers every permission prompt with yes;
 * without it, prompts show and `answerPrompt` answers them.
 *
 * @throws BrowserMissing when there is no Firefox.
 */
export async function launchFirefox(options: LaunchOptions = {}): Promise<FirefoxReader> {
  const executablePath = findBrowser('firefox');
  const extension = resolve(options.extension ?? join(import.meta.dirname, '../../.output/firefox-mv3'));
  if (!existsSync(join(extension, 'manifest.json'))) throw new BuildMissing(extension, 'npm run build:firefox');
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: !options.window,
    args: ['--remote-allow-system-access', ...(options.args ?? [])],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [geckoId]: uuid }),
      'extensions.webextOptionalPermissionPrompts': !options.grant?.length,
    },
  });
  const connection = (browser as Browser & { connection: BidiConnection }).connection;
  const chrome = (expression: string) => evaluateInWindow(connection, expression);
  // Before the extension is there: allowed later, it would start again while its first pages load.
  if (options.privateWindows) await chrome(ALLOW_PRIVATE);
  await browser.installExtension(extension).catch(async (error) => {
    await browser.close();
    throw error;
  });
  const profile = String(await chrome("Services.dirsvc.get('ProfD', Ci.nsIFile).path"));
  const errors: string[] = [];
  const extensionOrigin = `moz-extension://${uuid}`;

  return {
    name: 'firefox',
    browser,
    extensionId: uuid,
    profile,
    extensionOrigin,
    errors,
    chrome,
    newPage: async () => collectErrors(await browser.newPage(), errors),
    async openExtensionPage(path, page) {
      const opened = page ?? collectErrors(await browser.newPage(), errors);
      // page.goto() waits for events that never come for the extension's own pages; the plain command does not.
      const context = (opened.mainFrame() as unknown as { _id: string })._id;
      await connection.send('browsingContext.navigate', {
        context,
        url: `${extensionOrigin}/${path}`,
        wait: 'complete',
      });
      return opened;
    },
    async openPopup(page: Page) {
      await bringForward(page);
      return firefoxPopup(chrome, geckoId);
    },
    addresses: async () =>
      JSON.parse(
        String(await chrome('JSON.stringify([...gBrowser.browsers].map((browser) => browser.currentURI.spec))')),
      ),
    answerPrompt: async (allow) => Boolean(await chrome(promptAnswer(allow))),
    close: () => browser.close(),
  };
}

/** What "Run in Private Windows: Allow" keeps on Firefox's page of add-ons. */
const ALLOW_PRIVATE = `(async () => {
  const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
  await ExtensionPermissions.add('${geckoId}', { permissions: ['internal:privateBrowsingAllowed'], origins: [] });
})()`;

async function evaluateInWindow(connection: BidiConnection, expression: string): Promise<unknown> {
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const [window] = tree.result.contexts as { context: string }[];
  const { result } = await connection.send('script.evaluate', {
    target: { context: window?.context },
    awaitPromise: true,
    expression,
  });
  if (result.type === 'exception') {
    throw new Error(`In the Firefox window: ${(result.exceptionDetails as { text: string }).text}`);
  }
  return (result.result as { value?: unknown }).value;
}

function promptAnswer(allow: boolean): string {
  return `(async () => {
    for (let round = 0; round < 40; round++) {
      const prompt = document.getElementById('addon-webext-permissions-notification');
      if (prompt) { prompt.${allow ? 'button' : 'secondaryButton'}.click(); return true; }
      await new Promise((done) => setTimeout(done, 100));
    }
    return false;
  })()`;
}
