import { existsSync, readdirSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { seedGrants, unpackedId } from '../../../scripts/browsers/chromium';
import { type BrowserName, findBrowser } from '../../../scripts/browsers/find';

/** A browser on a profile that outlives it, with the extension installed for good. */
export interface KeptBrowser {
  readonly browser: Browser;
  /** Allows the sites, as a reader's yes does. */
  grant(pattern: string): Promise<void>;
  /** Ends the browser as a person does, and leaves its profile. */
  quit(): Promise<void>;
}

const output = join(import.meta.dirname, '../../../.output');

/** Starts a browser on a profile, with the tabs of its last session. */
export const startOn = (name: BrowserName, profile: string): Promise<KeptBrowser> =>
  name === 'chromium' ? startChromium(profile) : startFirefox(profile);

async function startChromium(profile: string): Promise<KeptBrowser> {
  const extension = realpathSync(join(output, 'chrome-mv3'));
  // Asking is answered without a prompt.
  if (!existsSync(join(profile, 'Default'))) seedGrants(profile, unpackedId(extension), ['*://*/*'], false);
  const browser = await puppeteer.launch({
    executablePath: findBrowser('chromium'),
    headless: true,
    userDataDir: profile,
    pipe: true,
    enableExtensions: true,
    args: [
      ...['--disable-gpu', '--no-first-run', '--no-sandbox', '--disable-background-networking', '--disable-sync'],
      // On the command line it is there when the tabs come, as one from the store is.
      `--load-extension=${extension}`,
      '--disable-features=DisableLoadExtensionCommandLineSwitch',
      '--restore-last-session',
    ],
  });
  return {
    browser,
    async grant(pattern) {
      const worker = await browser.waitForTarget((target) => target.type() === 'service_worker', { timeout: 15_000 });
      const page = await browser.newPage();
      await page.goto(new URL('options.html', worker.url()).href);
      const session = await page.createCDPSession();
      const expression = `chrome.permissions.request({ origins: ['${pattern}'] })`;
      await session.send('Runtime.evaluate', { expression, awaitPromise: true, userGesture: true });
      await page.close();
    },
    quit: () => browser.close(),
  };
}

const geckoId = 'confounder@confounder.invalid';

/** What Firefox's page of add-ons does with a file, and a reader's yes with a site; and the way out of the menu. */
const inWindow = {
  install: (file: string) => `(async () => {
    const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
    const { FileUtils } = ChromeUtils.importESModule('resource://gre/modules/FileUtils.sys.mjs');
    if (await AddonManager.getAddonByID('${geckoId}')) return;
    await (await AddonManager.getInstallForFile(new FileUtils.File(${JSON.stringify(file)}))).install();
  })()`,
  grant: (pattern: string) => `(async () => {
    const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
    const { extension } = WebExtensionPolicy.getByID('${geckoId}');
    await ExtensionPermissions.add('${geckoId}', { permissions: [], origins: ['${pattern}'] }, extension);
  })()`,
  quit: 'setTimeout(() => Services.startup.quit(Services.startup.eForceQuit), 200)',
};

/** The wire to Firefox, which puppeteer-core keeps out of its public types. */
interface Wire {
  connection: { send(method: string, params: object): Promise<{ result: Record<string, unknown> }> };
}

async function startFirefox(profile: string): Promise<KeptBrowser> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: findBrowser('firefox'),
    headless: true,
    userDataDir: profile,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      // A package of our own is signed by nobody.
      'xpinstall.signatures.required': false,
      'browser.startup.page': 3,
      'browser.sessionstore.interval': 500,
      'browser.sessionstore.restore_on_demand': false,
    },
  });
  const { connection } = browser as Browser & Wire;
  const run = async (expression: string): Promise<void> => {
    const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
    const [window] = tree.result.contexts as { context: string }[];
    const target = { context: window?.context };
    const { result } = await connection.send('script.evaluate', { target, awaitPromise: true, expression });
    if (result.type === 'exception') throw new Error((result.exceptionDetails as { text: string }).text);
  };
  const file = readdirSync(output).find((name) => name.endsWith('-firefox.zip'));
  if (file === undefined) throw new Error('No package for Firefox in .output. Run: npx wxt zip -b firefox');
  await run(inWindow.install(join(output, file)));
  return {
    browser,
    grant: (pattern) => run(inWindow.grant(pattern)),
    async quit() {
      const ended = new Promise((done) => browser.process()?.once('exit', done));
      await run(inWindow.quit);
      await ended;
      await browser.close().catch(() => {});
    },
  };
}

/** Waits for the tab that shows an address. @throws when there is none within 20 s */
export async function tabWith(browser: Browser, address: string): Promise<Page> {
  for (const end = performance.now() + 20_000; performance.now() < end; ) {
    const page = (await browser.pages()).find((one) => one.url() === address);
    if (page) return page;
    await new Promise((done) => setTimeout(done, 200));
  }
  throw new Error(`no tab shows ${address}`);
}
