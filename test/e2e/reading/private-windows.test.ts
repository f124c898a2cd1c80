import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { bringForward } from '../../../scripts/browsers/reader';
import { browsers, grantSites } from '../harness';
import {
  article,
  CLAIM,
  cardIsOpen,
  expectMarks,
  OTHER_CLAIM,
  openCard,
  openSite,
  pause,
  press,
  type ReadingSite,
} from './reading-site';

/** Tests run functions inside extension pages, where the browser's interfaces are a global. */
declare const browser: typeof import('webextension-polyfill');

/** What is read in the open window: the sentences of the private one stand nowhere else. */
const OPEN_CLAIM = CLAIM.replace('and our', 'and');

const routes = {
  '/read-in-private': article(`<p>${CLAIM}</p><p>${OTHER_CLAIM}</p>`),
  '/quiet-in-private': article('<p>The ferry left the harbour a little after eight.</p><p id="late"></p>'),
  '/read-openly': article(`<p>${OPEN_CLAIM}</p>`),
};

/** The files below a folder that hold some text, in the one or the two bytes a character that browsers write. */
function filesWith(folder: string, text: string): string[] {
  const forms = [Buffer.from(text, 'utf8'), Buffer.from(text, 'utf16le')];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => {
    try {
      const path = join(folder, name);
      const held = statSync(path).isFile() ? readFileSync(path) : Buffer.alloc(0);
      return forms.some((form) => held.includes(form));
    } catch {
      // A browser that runs takes files away meanwhile.
      return false;
    }
  });
}

describe.each(browsers)('a private window in %s', (name) => {
  let site: ReadingSite;
  let own: Page;
  let page: Page;
  let before: Awaited<ReturnType<typeof kept>>;

  beforeAll(async () => {
    site = await openSite(name, routes, { privateWindows: true });
    // Allowed as a part of all sites, so that switching this one off means a pause.
    await grantSites(site.reader, ['*://*/*']);
    own = await site.reader.openExtensionPage('options.html');
    before = await kept();
    page = await openPrivately('/read-in-private');
  });
  afterAll(() => site?.close());

  /** Everything that the extension keeps on disk. */
  const kept = () =>
    own.evaluate(async () => ({
      sync: await browser.storage.sync.get(null),
      local: await browser.storage.local.get(null),
    }));

  /** The tab that shows a path, as the browser tells the extension. */
  const tabOf = (path: string) =>
    own.evaluate(async (wanted) => {
      const tabs = await browser.tabs.query({});
      const tab = tabs.find(({ url }) => url !== undefined && new URL(url).pathname === wanted);
      return tab && { id: tab.id ?? 0, windowId: tab.windowId ?? 0, incognito: tab.incognito };
    }, path);

  async function openPrivately(path: string): Promise<Page> {
    const url = site.server.origin + path;
    await own.evaluate(async (address) => {
      await browser.windows.create({ incognito: true, url: address });
    }, url);
    const opened = async () => (await site.reader.browser.pages()).find((one) => one.url() === url);
    await vi.waitFor(async () => expect(await opened()).toBeDefined(), 15_000);
    return (await opened()) as Page;
  }

  it('is one, and is read', async () => {
    expect(await tabOf('/read-in-private')).toMatchObject({ incognito: true });
    await bringForward(page);
    await expectMarks(page, [CLAIM, OTHER_CLAIM]);
    const { id } = (await tabOf('/read-in-private')) as { id: number };
    await expect
      .poll(() => own.evaluate((tabId) => browser.action.getBadgeText({ tabId }), id), { timeout: 15_000 })
      .toBe('2');
  });

  it('shows a card, and forgets "not a match", a mute and a pause with the page', async () => {
    await openCard(page, CLAIM);
    await press(page, 'Not a match');
    await page.waitForSelector('confounder-card >>> ::-p-text(Private windows remember nothing)', { timeout: 15_000 });
    await expectMarks(page, [OTHER_CLAIM]);
    await press(page, 'Undo');
    await expectMarks(page, [CLAIM, OTHER_CLAIM]);
    await press(page, 'Not a match');
    await expectMarks(page, [OTHER_CLAIM]);
    await page.keyboard.press('Escape');
    await openCard(page, OTHER_CLAIM);
    await press(page, 'Mute this kind');
    await page.waitForSelector('confounder-card >>> ::-p-text(Private windows remember nothing)', { timeout: 15_000 });
    await expectMarks(page, []);
    await press(page, 'Undo');
    await expectMarks(page, [OTHER_CLAIM]);
    await press(page, 'Pause here');
    await expectMarks(page, []);
    expect(await cardIsOpen(page)).toBe(false);
    await page.waitForSelector('confounder-card >>> ::-p-text(paused on this page)', { timeout: 15_000 });
    await press(page, 'Undo');
    // It is read anew then, and "not a match" was known to the reading before only.
    await expectMarks(page, [CLAIM, OTHER_CLAIM]);
    await openCard(page, OTHER_CLAIM);
    await press(page, 'Pause here');
    await expectMarks(page, []);
    expect(await kept()).toEqual(before);
    // What is changed for other sites starts gates in open tabs, and must leave this one paused.
    await own.evaluate(() => browser.storage.sync.set({ 'settings:pausedSites': ['elsewhere.example'] }));
    await pause(1500);
    await own.evaluate(() => browser.storage.sync.remove('settings:pausedSites'));
    await pause(1500);
    await expectMarks(page, []);
    expect(await kept()).toEqual(before);
    await page.reload();
    await bringForward(page);
    await expectMarks(page, [CLAIM, OTHER_CLAIM]);
  });

  it('is switched off by the popup without a word of its site being stored', async () => {
    const { id } = (await tabOf('/read-in-private')) as { id: number };
    const popup = await site.reader.openExtensionPage(`popup.html?tab=${id}`);
    await popup.waitForSelector('[role=switch]', { timeout: 15_000 });
    await popup.click('[role=switch]');
    await expectMarks(page, []);
    // The popup asks the page again and again while it is open, and must not read it anew.
    await pause(2500);
    await expectMarks(page, []);
    expect(await popup.evaluate(() => document.body.innerText)).toContain('Confounder is paused on this site');
    await popup.click('[role=switch]');
    await bringForward(page);
    await expectMarks(page, [CLAIM, OTHER_CLAIM]);
    await popup.bringToFront();
    await popup.click('[role=switch]');
    await expectMarks(page, []);
    await popup.close();
    expect(await kept()).toEqual(before);
  });

  it('stays off where nothing was found before, whatever comes and however often the popup opens', async () => {
    const quiet = await openPrivately('/quiet-in-private');
    await bringForward(quiet);
    const { id } = (await tabOf('/quiet-in-private')) as { id: number };
    const openPopup = async () => {
      const popup = await site.reader.openExtensionPage(`popup.html?tab=${id}`);
      await popup.waitForSelector('[role=switch]', { timeout: 15_000 });
      await pause(1000);
      return popup;
    };
    const first = await openPopup();
    await first.click('[role=switch]');
    await vi.waitFor(
      async () => expect(await first.evaluate(() => document.body.innerText)).toContain('Confounder is paused'),
      15_000,
    );
    await first.close();
    await bringForward(quiet);
    await quiet.evaluate((text) => {
      (document.getElementById('late') as HTMLElement).textContent = text;
    }, OTHER_CLAIM);
    await pause(1500);
    await expectMarks(quiet, []);
    const second = await openPopup();
    expect(await second.evaluate(() => document.body.innerText)).toContain('Confounder is paused');
    await pause(1500);
    await expectMarks(quiet, []);
    await second.click('[role=switch]');
    await bringForward(quiet);
    await expectMarks(quiet, [OTHER_CLAIM]);
    await second.close();
    await quiet.close();
    expect(await kept()).toEqual(before);
  });

  it('leaves nothing in memory when it is closed, and nothing on disk', async () => {
    const { id, windowId } = (await tabOf('/read-in-private')) as { id: number; windowId: number };
    await own.evaluate((closed) => browser.windows.remove(closed), windowId);
    const inMemory = () => own.evaluate(async () => Object.keys(await browser.storage.session.get(null)));
    await expect.poll(inMemory, { timeout: 15_000 }).not.toContain(`tab:${id}`);
    expect(await kept()).toEqual(before);

    // The same in an open window is remembered, or all this could not fail.
    const open = await site.visit('/read-openly');
    await expectMarks(open, [OPEN_CLAIM]);
    await openCard(open, OPEN_CLAIM);
    await press(open, 'Not a match');
    await expectMarks(open, []);
    await expect.poll(async () => (await kept()).local, { timeout: 15_000 }).toHaveProperty('dismissals');
    await expect.poll(() => filesWith(site.reader.profile, 'read-openly'), { timeout: 30_000 }).not.toEqual([]);

    expect(filesWith(site.reader.profile, 'read-in-private')).toEqual([]);
    for (const claim of [CLAIM, OTHER_CLAIM]) expect(filesWith(site.reader.profile, claim)).toEqual([]);
  }, 120_000);

  it('makes no error in any page', () => {
    expect(site.reader.errors).toEqual([]);
  });
});
