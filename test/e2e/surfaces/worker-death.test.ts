import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { bringForward, type Popup, type ReaderBrowser } from '../../../scripts/browsers/reader.js';
import type { LocalServer } from '../../../scripts/browsers/serve.js';
import { browsers, grantSites, marksOn, openBrowser, servePages, waitForMarks } from '../harness.js';
import { cardIsFilled, openCard, press } from '../reading/reading-site.js';
import { endWorker } from './end-worker.js';

/** Tests run functions inside extension pages, where the browser's interfaces are a global. */
declare const browser: typeof import('webextension-polyfill');

const FIRST = 'Migrants bring violent crime, murder and knife attacks to our cities.';
const SECOND = '“Asylum seekers bring terrorism into the country,” the speaker said.';
const ARTICLE = `<!doctype html><html lang="en"><title>Harbour notes</title><main><p>${FIRST}</p>
  <p>${SECOND}</p></main></html>`;
const QUIET = '<!doctype html><html lang="en"><title>Quiet</title><p>The harbour is calm.</p></html>';

/** The worker is ended before each test, so each shows that its step of the main job wakes it. */
describe.each(browsers)('when the worker is ended in %s', (name) => {
  let reader: ReaderBrowser;
  let server: LocalServer;
  let page: Page;
  let own: Page;
  let popup: Popup | undefined;

  beforeAll(async () => {
    server = await servePages({ '/article': ARTICLE, '/quiet': QUIET });
    reader = await openBrowser(name);
    await vi.waitFor(async () => expect((await reader.addresses()).join()).toContain('welcome.html'), 10_000);
    own = await reader.openExtensionPage('check.html');
    page = await reader.newPage();
    await page.goto(`${server.origin}/article`);
  });
  afterAll(async () => {
    await reader?.close();
    server?.close();
  });
  beforeEach(() => endWorker(reader));
  afterEach(async () => {
    await popup?.close();
    popup = undefined;
  });

  const badge = () =>
    own.evaluate(async () => {
      const tabs = await browser.tabs.query({});
      const texts = await Promise.all(tabs.map(({ id }) => browser.action.getBadgeText({ tabId: id ?? 0 })));
      return texts.filter((text) => text !== '');
    });
  const showsBadge = (text: string) =>
    vi.waitFor(async () => expect(await badge()).toEqual(text === '' ? [] : [text]), 8000);
  const store = (items: Record<string, unknown>) => own.evaluate((values) => browser.storage.sync.set(values), items);
  const count = async () => Object.values(await marksOn(page)).flat().length;
  const marks = (wanted: number) => vi.waitFor(async () => expect(await count()).toBe(wanted), 8000);

  it('giving access starts reading in a page that is open', async () => {
    await grantSites(reader);
    await bringForward(page);
    await marks(2);
    await showsBadge('2');
  });

  it('the badge and the marks stay', async () => {
    expect(await badge()).toEqual(['2']);
    expect(await count()).toBe(2);
  });

  it('a page that loads afterwards is read', async () => {
    await page.reload();
    await waitForMarks(page);
    await showsBadge('2');
  });

  it('a card opens, with its evidence', async () => {
    await openCard(page, FIRST);
    expect(await cardIsFilled(page)).toBe(true);
  });

  it('"not a match" is remembered, and taken back by a worker that is another', async () => {
    await press(page, 'Not a match');
    await marks(1);
    await showsBadge('1');
    await endWorker(reader);
    await press(page, 'Undo');
    await marks(2);
    await showsBadge('2');
  });

  it('a mute reaches the settings and the marks, and is taken back', async () => {
    await press(page, 'Mute this kind');
    await marks(1);
    await endWorker(reader);
    await press(page, 'Undo');
    await marks(2);
  });

  it('the comparison opens from the card', async () => {
    await press(page, 'Compare');
    await vi.waitFor(async () => expect((await reader.addresses()).join()).toContain('compare.html'), 8000);
    await bringForward(page);
    await page.keyboard.press('Escape');
  });

  it('a change of settings still reaches the page and the badge', async () => {
    await store({ 'settings:stances': { asserts: true, reports: false, rebuts: false } });
    await marks(1);
    await showsBadge('1');
    await endWorker(reader);
    await store({ 'settings:stances': { asserts: true, reports: true, rebuts: false } });
    await showsBadge('2');
  });

  it('the popup lists the claims, and pauses and resumes the site', async () => {
    await grantSites(reader, ['*://*/*']);
    await endWorker(reader);
    await bringForward(page);
    popup = await reader.openPopup(page);
    await popup.settle();
    const shown = (words: string) =>
      vi.waitFor(async () => expect(await popup?.evaluate(() => document.body.innerText)).toContain(words), 8000);
    await shown('Claims in 2 sentences on this page');
    await endWorker(reader);
    await popup.click('[role=switch]');
    await marks(0);
    await showsBadge('');
    await endWorker(reader);
    await popup.click('[role=switch]');
    await marks(2);
    await showsBadge('2');
  });

  it('pausing a site still ends reading there, and resuming starts it without a reload', async () => {
    await store({ 'settings:pausedSites': ['127.0.0.1'] });
    await marks(0);
    await showsBadge('');
    await endWorker(reader);
    await store({ 'settings:pausedSites': [] });
    await marks(2);
  });

  it('nothing about the page was stored beyond its counts', async () => {
    // Marks are painted a moment before they are counted.
    await showsBadge('2');
    const stored = await own.evaluate(async () => ({
      session: Object.values(await browser.storage.session.get(null)),
      local: await browser.storage.local.get(null),
    }));
    // "Not a match" was taken back above.
    expect(stored.local.dismissals ?? []).toEqual([]);
    expect(Object.keys(stored.local).filter((key) => key !== 'dismissals')).toEqual([]);
    expect(JSON.stringify(stored.session)).toMatch(/^\[\{"0":\{"count":2,"state":"\w+"\}\}\]$/);
  });

  it('the badge goes with the page', async () => {
    await page.goto(`${server.origin}/quiet`);
    await showsBadge('');
    await page.goto(`${server.origin}/article`);
    await showsBadge('2');
  });

  it('taking access back takes marks and badge away', async () => {
    await own.evaluate(() => browser.permissions.remove({ origins: ['*://*/*', '*://127.0.0.1/*'] }));
    await marks(0);
    await showsBadge('');
    const registered = () => own.evaluate(async () => (await browser.scripting.getRegisteredContentScripts()).length);
    await vi.waitFor(async () => expect(await registered()).toBe(0), 8000);
  });

  it('reports no error', () => {
    expect(reader.errors).toEqual([]);
  });
});
