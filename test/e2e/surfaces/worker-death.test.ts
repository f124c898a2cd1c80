import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { ReaderBrowser } from '../../../scripts/browsers/reader.js';
import type { LocalServer } from '../../../scripts/browsers/serve.js';
import { browsers, grantSites, marksOn, openBrowser, servePages, waitForMarks } from '../harness.js';

/** Tests run functions inside extension pages, where the browser's interfaces are a global. */
declare const browser: typeof import('webextension-polyfill');

const ARTICLE = `<!doctype html><html lang="en"><title>Harbour notes</title><main>
  <p>Migrants bring violent crime, murder and knife attacks to our cities.</p>
  <p>“Asylum seekers bring terrorism into the country,” the speaker said.</p>
</main></html>`;

// Firefox offers no way to end its event page from outside; Chromium's worker is the one that dies most often.
describe.runIf(browsers.includes('chromium'))('when the worker is ended', () => {
  let reader: ReaderBrowser;
  let server: LocalServer;
  let page: Page;
  let own: Page;

  beforeAll(async () => {
    server = await servePages({ '/article': ARTICLE });
    reader = await openBrowser('chromium');
    await vi.waitFor(async () => expect((await reader.addresses()).join()).toContain('welcome.html'), 10_000);
    await grantSites(reader);
    own = await reader.openExtensionPage('check.html');
    page = await reader.newPage();
    await page.goto(`${server.origin}/article`);
    await waitForMarks(page);
  });
  afterAll(async () => {
    await reader?.close();
    server?.close();
  });

  const workers = () => reader.browser.targets().filter((target) => target.type() === 'service_worker');

  /** Ends the worker as Chromium does to save memory. */
  async function endWorker(): Promise<void> {
    const session = await own.createCDPSession();
    await session.send('ServiceWorker.enable');
    await session.send('ServiceWorker.stopAllWorkers');
    await session.detach();
    await vi.waitFor(() => expect(workers()).toEqual([]), 5000);
  }

  const badge = () =>
    own.evaluate(async () => {
      const tabs = await browser.tabs.query({});
      const texts = await Promise.all(tabs.map(({ id }) => browser.action.getBadgeText({ tabId: id ?? 0 })));
      return texts.filter((text) => text !== '');
    });
  const store = (items: Record<string, unknown>) => own.evaluate((values) => browser.storage.sync.set(values), items);
  const count = async () => Object.values(await marksOn(page)).flat().length;

  it('the badge and the marks stay', async () => {
    await vi.waitFor(async () => expect(await badge()).toEqual(['2']), 5000);
    expect(workers()).toHaveLength(1);
    await endWorker();
    expect(await badge()).toEqual(['2']);
    expect(await count()).toBe(2);
  });

  it('a change of settings still reaches the page and the badge', async () => {
    await endWorker();
    await store({ 'settings:stances': { asserts: true, reports: false, rebuts: false } });
    await vi.waitFor(async () => expect(await count()).toBe(1), 8000);
    await vi.waitFor(async () => expect(await badge()).toEqual(['1']), 5000);
    await endWorker();
    await store({ 'settings:stances': { asserts: true, reports: true, rebuts: false } });
    await vi.waitFor(async () => expect(await badge()).toEqual(['2']), 8000);
  });

  it('a page that loads afterwards is read', async () => {
    await endWorker();
    await page.reload();
    await waitForMarks(page);
    await vi.waitFor(async () => expect(await badge()).toEqual(['2']), 5000);
  });

  it('pausing a site still ends reading there, and resuming starts it without a reload', async () => {
    await endWorker();
    await store({ 'settings:pausedSites': ['127.0.0.1'] });
    await vi.waitFor(async () => expect(await count()).toBe(0), 8000);
    await vi.waitFor(async () => expect(await badge()).toEqual([]), 5000);
    await endWorker();
    await store({ 'settings:pausedSites': [] });
    await vi.waitFor(async () => expect(await count()).toBe(2), 8000);
  });

  it('nothing about the page was stored beyond its counts', async () => {
    const stored = await own.evaluate(async () => ({
      session: Object.values(await browser.storage.session.get(null)),
      local: await browser.storage.local.get(null),
    }));
    expect(stored.local).toEqual({});
    expect(JSON.stringify(stored.session)).toMatch(/^\[\{"0":\{"count":2,"state":"\w+"\}\}\]$/);
  });

  it('reports no error', () => {
    expect(reader.errors).toEqual([]);
  });
});
