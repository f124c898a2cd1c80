import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, it } from 'vitest';
import type { LocalServer } from '../../../scripts/browsers/serve';
import { browsers, localSites, servePages } from '../harness';
import { type KeptBrowser, startOn, tabWith } from './kept-profile';
import { article, CLAIM, expectMarks } from './reading-site';

const routes = { '/kept-open': article(`<p>${CLAIM}</p>`) };

describe.each(browsers)('a restart of %s', (name) => {
  const profile = mkdtempSync(join(tmpdir(), 'confounder-kept-'));
  let server: LocalServer;
  let running: KeptBrowser | undefined;
  beforeAll(async () => {
    server = await servePages(routes);
  });
  afterAll(async () => {
    await running?.browser.close();
    server?.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 30, retryDelay: 200 });
  });

  it('marks an article again in the tab that the browser opens again', async () => {
    const address = `${server.origin}/kept-open`;
    running = await startOn(name, profile);
    await running.grant(localSites);
    const page = await running.browser.newPage();
    await page.goto(address);
    await page.bringToFront();
    await expectMarks(page, [CLAIM]);
    // Browsers note now and then what is open.
    await new Promise((done) => setTimeout(done, 1500));
    await running.quit();

    running = await startOn(name, profile);
    const again = await tabWith(running.browser, address);
    await again.bringToFront();
    await expectMarks(again, [CLAIM]);
  }, 120_000);
});
