import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundle } from '../../../scripts/browsers/bundle';
import type { ReaderBrowser } from '../../../scripts/browsers/reader';
import type { LocalServer } from '../../../scripts/browsers/serve';
import { browsers, openBrowser, servePages } from '../harness';
import type { LoneGate } from './gate-entry';
import { article, CLAIM } from './reading-site';

declare const lone: LoneGate;

/** Sentences with a weak word of the gate, so that it looks at each of them and none is let through. */
const ITEMS = Array.from({ length: 24 }, (_, k) => `<li>The border of the garden has ${k} roses.</li>`).join('');
const routes = { '/list': article(`<div><ul>${ITEMS}</ul></div><p>${CLAIM}</p>`) };

// The gate alone, without the extension around it, so that a test can change the page in the middle of a look.
describe.each(browsers)('the gate of a page in %s', (name) => {
  let reader: ReaderBrowser;
  let server: LocalServer;
  beforeAll(async () => {
    server = await servePages(routes);
    reader = await openBrowser(name);
  });
  afterAll(async () => {
    await reader?.close();
    server?.close();
  });

  it('looks behind a place that the page took away while it stood there', async () => {
    const page = await reader.newPage();
    await page.bringToFront();
    await page.goto(`${server.origin}/list`);
    await page.evaluate(await bundle(fileURLToPath(new URL('./gate-entry.ts', import.meta.url))));
    await page.evaluate(() => {
      const list = document.querySelector('ul') as HTMLElement;
      let looked = 0;
      lone.before = () => {
        looked++;
        // Long enough for a pause at the next place for one; the page is changed in it.
        for (const begin = performance.now(); performance.now() - begin < 12; );
        if (looked === 4) setTimeout(() => list.replaceWith(document.createElement('hr')));
      };
      lone.start();
    });
    await expect.poll(() => page.evaluate(() => lone.passed), { timeout: 15_000 }).toBe(true);
  });
});
