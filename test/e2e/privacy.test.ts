import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { version } from '../../package.json';
import type { BrowserName } from '../../scripts/browsers/find';
import { bringForward } from '../../scripts/browsers/reader';
import { askTab } from '../../scripts/start/claims-on-page';
import { root, run } from '../../scripts/test/run';
import { browsers, grantSites, marksOn, openBrowser, pointOnMark, servePages, waitForMarks } from './harness';
import { chromiumTraffic, firefoxTraffic } from './traffic';

/** Hosts that a fresh browser talks to of its own accord, with no cause in any page or extension. */
const makersHosts = /(^|\.)(google\.com|googleapis\.com|gstatic\.com|mozilla\.(com|net|org)|firefox\.com)$/;

/** The packages that go to stores, which were made before the tests, unpacked as browsers do. */
const packages: Partial<Record<BrowserName, string>> = {};

beforeAll(async () => {
  for (const name of browsers) {
    const zip = `confounder-${version}-${name === 'chromium' ? 'chrome' : 'firefox'}.zip`;
    const folder = mkdtempSync(join(tmpdir(), 'confounder-package-'));
    packages[name] = folder;
    const unpacked = await run(['unzip', '-q', join(root, '.output', zip), '-d', folder]);
    if (!unpacked.ok) throw new Error(`${unpacked.output}\nThe packages are made by: npm run zip`);
  }
});
afterAll(() => {
  for (const folder of Object.values(packages)) rmSync(folder, { recursive: true, force: true });
});

/** Waits for an open card from outside: it takes the focus, and its inside is closed. */
const waitForClosedCard = (page: Page) =>
  expect
    .poll(() => page.evaluate(() => document.activeElement?.localName), { timeout: 15_000 })
    .toBe('confounder-card');

it.each(browsers)(
  'sends nothing over the network in %s, over the whole main job and 20 pages, as packed for a store',
  async (name) => {
    const traffic = name === 'chromium' ? chromiumTraffic() : firefoxTraffic();
    const server = await servePages();
    const extension = packages[name] ?? '';
    // The build as readers get it, down to the byte: nothing in it is opened for the test.
    const reader = await openBrowser(name, { ...traffic.options, extension, lookInside: false });
    await traffic.start(reader);

    const page = await reader.newPage();
    await grantSites(reader);
    await bringForward(page);
    const visited: string[] = [];
    for (let round = 0; round < 20; round++) {
      const article = ['sample', 'sport', 'recipe', 'sample'][round % 4];
      visited.push(`/${article}/?page=${round}`);
      await page.goto(`${server.origin}/${article}/?page=${round}`);
      if (article === 'sample') await waitForMarks(page);
    }
    const marked = Object.values(await marksOn(page)).flat();
    const point = await pointOnMark(page, marked[0] ?? '');
    await page.mouse.click(point.x, point.y);
    await waitForClosedCard(page);
    // What the card shows comes from the worker a moment later.
    await new Promise((done) => setTimeout(done, 1000));
    const popup = await reader.openPopup(page);
    await popup.settle();
    await popup.close();
    for (const file of ['welcome', 'options', 'compare', 'check']) {
      const opened = await reader.openExtensionPage(`${file}.html`);
      await opened.waitForSelector('h1');
      await opened.close();
    }
    const options = await reader.openExtensionPage('options.html');
    expect((await options.evaluate(askTab, page.url()))?.claims.length).toBeGreaterThan(0);
    // A request that a page of the extension does send must show, or this test could not fail.
    await options.evaluate((url) => fetch(url, { mode: 'no-cors' }).catch(() => {}), `${server.origin}/planted`);
    await expect.poll(() => server.requests).toContain('/planted');

    const requests = (await traffic.end(reader)).filter(({ url }) => /^(https?|wss?):/.test(url));
    server.close();
    expect(requests.filter(({ by }) => by === reader.extensionOrigin)).toEqual([
      { url: `${server.origin}/planted`, by: reader.extensionOrigin },
    ]);

    // What a content script asks for can count as the page's: so nothing but the pages and their style may be asked for.
    const local = requests.filter(({ url }) => url.startsWith(server.origin)).map(({ url }) => new URL(url));
    const unexpected = local.filter(
      ({ pathname, search }) =>
        !visited.includes(pathname + search) && !['/article.css', '/favicon.ico', '/planted'].includes(pathname),
    );
    expect(unexpected.map(String)).toEqual([]);
    const elsewhere = requests.filter(({ url }) => !url.startsWith(server.origin));
    expect(elsewhere.filter(({ url, by }) => by !== null || !makersHosts.test(new URL(url).hostname))).toEqual([]);
  },
  120_000,
);
