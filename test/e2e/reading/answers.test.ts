import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browsers } from '../harness';
import { article, CLAIM, OTHER_CLAIM, openSite, type ReadingSite } from './reading-site';

/** Tests run functions inside extension pages, where the browser's interfaces are a global. */
declare const browser: typeof import('webextension-polyfill');

const PATH = '/two-claims';

// The popup and `npm start` take "waiting" and "done" for the end: nothing is to be told as such while claims are on their way.
describe.each(browsers)('what a page answers while it is read in %s', (name) => {
  let site: ReadingSite;
  let own: Page;
  beforeAll(async () => {
    site = await openSite(name, { [PATH]: article(`<p>${CLAIM}</p><p>${OTHER_CLAIM}</p>`) });
    own = await site.reader.openExtensionPage('options.html');
  });
  afterAll(() => site?.close());

  /** Asks the tab without a pause, and gives the first answer that is no "reading". */
  const firstAnswer = (url: string) =>
    own.evaluate(async (wanted) => {
      for (const start = performance.now(); performance.now() - start < 15_000; ) {
        const tab = (await browser.tabs.query({})).find((each) => each.url === wanted);
        const asked = tab && browser.tabs.sendMessage(tab.id ?? 0, { type: 'popup:getClaims' }, { frameId: 0 });
        const { value } = ((await asked?.catch(() => undefined)) ?? {}) as {
          value?: { state: string; claims: unknown[] };
        };
        if (value && value.state !== 'reading') return { state: value.state, claims: value.claims.length };
      }
      return undefined;
    }, url);

  it('is never that there is nothing', { timeout: 120_000 }, async () => {
    for (let visit = 0; visit < 8; visit++) {
      const url = `${site.server.origin}${PATH}?visit=${visit}`;
      const answer = firstAnswer(url);
      const page = await site.visit(`${PATH}?visit=${visit}`);
      expect(await answer, `visit ${visit}`).toEqual({ state: 'done', claims: 2 });
      await page.close();
    }
  });
});
