import { expect, it } from 'vitest';

import { openCard } from '../../scripts/browsers/card';

import { bringForward } from '../../scripts/browsers/reader';

import { askTab } from '../../scripts/start/claims-on-page';
import { browsers, grantSites, marksOn, openBrowser, servePages, waitForMarks } from './harness';
import { chromiumTraffic, firefoxTraffic } from './traffic';

/** Hosts that a fresh browser talks to of its own accord, with no cause in any page or extension. */
const makersHosts = /(^|\.)(google\.com|googleapis\.com|gstatic\.com|mozilla\.(com|net|org)|firefox\.com)$/;

it.each(browsers)(
  'sends nothing over the network in %s, over the whole main job and 20 pages',
  async (name) => {
    const traffic = name === 'chromium' ? chromiumTraffic() : firefoxTraffic();
    const server = await servePages();
    const reader = await openBrowser(name, traffic.options);
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
    await openCard(page, marked[0] ?? '');
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
