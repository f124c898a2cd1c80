import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { FirefoxReader } from '../../../scripts/browsers/firefox';
import { bringForward } from '../../../scripts/browsers/reader';
import { browsers } from '../harness';
import { article, CLAIM, expectMarks, OTHER_CLAIM, openSite, type ReadingSite } from './reading-site';

/** Tests run functions inside extension pages, where the browser's interfaces are a global. */
declare const browser: typeof import('webextension-polyfill');
declare const chrome: { sessions: { restore(): Promise<unknown> } };

const TEXT = `<p>${CLAIM}</p><p>Ordinary text about the harvest.</p><a id="away" href="/other">away</a>`;

const routes = {
  '/first': article(TEXT),
  '/second': article(`<p>${OTHER_CLAIM}</p>`),
  '/closed': article(TEXT),
  '/asleep': article(TEXT),
  '/kept': article(
    `${TEXT}<script>window.visit = Math.random(); addEventListener('pageshow', (event) => { window.cameBack = event.persisted; })</script>`,
  ),
  '/other': article('<p>Nothing to see here.</p>'),
};

/** An extension whose page can do what "Reopen closed tab" does in Chromium's menu, which no protocol reaches. */
function reopener(): string {
  const folder = mkdtempSync(join(tmpdir(), 'confounder-reopener-'));
  const manifest = { manifest_version: 3, name: 'Reopener', version: '1', permissions: ['sessions', 'tabs'] };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'page.html'), '<!doctype html><title>Reopener</title>');
  return folder;
}

describe.each(browsers)('tabs and windows in %s', (name) => {
  const folder = reopener();
  let site: ReadingSite;
  let own: Page;
  beforeAll(async () => {
    site = await openSite(name, routes, { backForwardCache: true, besides: [folder] });
    own = await site.reader.openExtensionPage('options.html');
  });
  afterAll(async () => {
    await site?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  /** The page that shows a path, once there is one. */
  const pageAt = (path: string) =>
    vi.waitFor(async () => {
      const found = (await site.reader.browser.pages()).find((page) => new URL(page.url()).pathname === path);
      if (!found) throw new Error(`no page shows ${path}`);
      return found;
    }, 15_000);
  const tabId = (path: string) =>
    own.evaluate(async (wanted) => {
      const tabs = await browser.tabs.query({});
      return tabs.find(({ url }) => url !== undefined && new URL(url).pathname === wanted)?.id ?? -1;
    }, path);
  const badgeOf = async (path: string) => {
    const id = await tabId(path);
    return own.evaluate((tab) => browser.action.getBadgeText({ tabId: tab }), id);
  };
  const reports = (on: boolean) =>
    own.evaluate((value) => browser.storage.sync.set({ 'settings:stances': value }), {
      asserts: on,
      reports: true,
      rebuts: false,
    });

  it('each window has its own marks and count, and all hear of a change', async () => {
    const first = await site.visit('/first');
    await own.evaluate(async (url) => {
      await browser.windows.create({ url });
    }, `${site.server.origin}/second`);
    const second = await pageAt('/second');
    await expectMarks(second, [OTHER_CLAIM]);
    await expectMarks(first, [CLAIM]);
    await expect.poll(() => badgeOf('/first'), { timeout: 15_000 }).toBe('1');
    await expect.poll(() => badgeOf('/second'), { timeout: 15_000 }).toBe('1');
    await reports(false);
    await expectMarks(first, []);
    await expectMarks(second, []);
    await reports(true);
    await expectMarks(first, [CLAIM]);
    await expectMarks(second, [OTHER_CLAIM]);
    const closed = await tabId('/second');
    await second.close();
    await expectMarks(first, [CLAIM]);
    expect(await badgeOf('/first')).toBe('1');
    const known = () => own.evaluate(async () => Object.keys(await browser.storage.session.get(null)));
    await expect.poll(known, { timeout: 15_000 }).not.toContain(`tab:${closed}`);
    await first.close();
  });

  it('a closed tab is read when the browser opens it again', async () => {
    const page = await site.visit('/closed');
    await expectMarks(page, [CLAIM]);
    await page.close();
    if (name === 'firefox') {
      await (site.reader as FirefoxReader).chrome(`(() => {
        const { SessionStore } = ChromeUtils.importESModule('resource:///modules/sessionstore/SessionStore.sys.mjs');
        SessionStore.undoCloseTab(window, 0);
      })()`);
    } else {
      const { id } =
        [...(await site.reader.browser.extensions()).values()].find((each) => each.name === 'Reopener') ?? {};
      const helper = await site.reader.browser.newPage();
      await helper.goto(`chrome-extension://${id}/page.html`);
      await helper.evaluate(() => chrome.sessions.restore().then(() => undefined));
      await helper.close();
    }
    const restored = await pageAt('/closed');
    await bringForward(restored);
    await expectMarks(restored, [CLAIM]);
    await expect.poll(() => badgeOf('/closed'), { timeout: 15_000 }).toBe('1');
    await restored.close();
  });

  it('a tab that was put to sleep is read when it wakes', async () => {
    const page = await site.visit('/asleep');
    await expectMarks(page, [CLAIM]);
    await own.bringToFront();
    const id = await tabId('/asleep');
    await own.evaluate((tab) => browser.tabs.discard(tab), id);
    const asleep = async () => {
      const now = await tabId('/asleep');
      return own.evaluate(async (tab) => (await browser.tabs.get(tab)).discarded, now);
    };
    await expect.poll(asleep, { timeout: 15_000 }).toBe(true);
    await own.evaluate((tab) => browser.tabs.update(tab, { active: true }), await tabId('/asleep'));
    const woken = await pageAt('/asleep');
    await expectMarks(woken, [CLAIM]);
    await expect.poll(() => badgeOf('/asleep'), { timeout: 15_000 }).toBe('1');
    await woken.close();
  });

  it('a page that the browser kept is marked once when the reader comes back, by the settings of now', async () => {
    const page = await site.visit('/kept');
    await expectMarks(page, [CLAIM]);
    const visit = await page.evaluate(() => (window as { visit?: number }).visit);
    const goBack = async () => {
      await page.evaluate(() => history.back());
      await page.waitForFunction(() => location.pathname === '/kept', { polling: 50, timeout: 15_000 });
      // The very page, kept with its scripts, or this would be no test of it.
      expect(await page.evaluate(() => (window as { visit?: number }).visit)).toBe(visit);
      expect(await page.evaluate(() => (window as { cameBack?: boolean }).cameBack)).toBe(true);
    };
    const goAway = async () => {
      await page.click('#away');
      await page.waitForFunction(() => location.pathname === '/other', { polling: 50, timeout: 15_000 });
    };
    await goAway();
    await goBack();
    await expectMarks(page, [CLAIM]);
    await expect.poll(() => badgeOf('/kept'), { timeout: 15_000 }).toBe('1');
    await goAway();
    await reports(false);
    await goBack();
    await expectMarks(page, []);
    await goAway();
    await reports(true);
    await goBack();
    await expectMarks(page, [CLAIM]);
    await goAway();
    await own.evaluate(() => browser.permissions.remove({ origins: ['*://127.0.0.1/*'] }));
    await goBack();
    await expectMarks(page, []);
    await page.close();
  });

  it('make no error', () => {
    expect(site.reader.errors).toEqual([]);
  });
});
