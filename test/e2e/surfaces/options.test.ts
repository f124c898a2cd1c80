import { writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import type { ReaderBrowser } from '../../../scripts/browsers/reader.js';
import { browsers, openBrowser } from '../harness.js';

/** Frames do not come in tabs behind others, so waiting looks again after some ms instead. */
const POLL = { timeout: 15_000, polling: 50 };

/** Tests run functions inside extension pages, where the browser's interfaces are a global. */
declare const browser: typeof import('webextension-polyfill');

describe.each(browsers)('the options in %s', (name) => {
  let reader: ReaderBrowser;
  let page: Page;
  let folder: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'confounder-options-'));
    reader = await openBrowser(name, { grant: ['*://127.0.0.1/*'] });
    // The welcome page opens by itself and would take the front, where pages that wait for frames have to be.
    await vi.waitFor(async () => expect((await reader.addresses()).join()).toContain('welcome.html'), 10_000);
    page = await open();
  });
  afterAll(async () => {
    await reader?.close();
    await rm(folder, { recursive: true, force: true });
  });
  afterEach(async () => {
    await page.evaluate(async () => {
      await browser.storage.sync.clear();
      await browser.storage.local.clear();
    });
  });

  async function open(): Promise<Page> {
    const opened = await reader.openExtensionPage('options.html');
    await opened.bringToFront();
    await opened.waitForSelector('#categories');
    return opened;
  }

  async function reload(): Promise<void> {
    await reader.openExtensionPage('options.html', page);
    await page.waitForSelector('#categories');
  }

  const stored = () =>
    page.evaluate(async () => ({
      sync: await browser.storage.sync.get(null),
      local: await browser.storage.local.get(null),
    }));

  /** Presses the button or box with these words in a section. */
  async function press(section: string, words: string, where = page): Promise<void> {
    const handle = await where.waitForFunction(
      (inside, text) =>
        [...document.querySelectorAll(`#${inside} :is(button, label)`)].find((element) =>
          element.textContent?.trim().startsWith(text),
        ),
      POLL,
      section,
      words,
    );
    await (handle as ElementHandle<HTMLElement>).evaluate((element) => element.scrollIntoView({ block: 'center' }));
    await (handle as ElementHandle<HTMLElement>).click();
  }

  const shows = (section: string, words: string) =>
    page.waitForFunction(
      (inside, text) => document.querySelector(inside)?.textContent?.includes(text),
      POLL,
      section,
      words,
    );

  it('keeps a change, and shows it after opening again', async () => {
    await press('categories', 'Terrorism and vetting');
    await press('sensitivity', 'Broad');
    await page.waitForFunction(
      async () => (await browser.storage.sync.get('settings:sensitivity'))['settings:sensitivity'] === 'broad',
      POLL,
    );
    await reload();
    const checked = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLInputElement>('#categories input')].map((input) => input.checked),
    );
    expect(checked).toEqual([true, true, true, true, false, true, true, true, true, true, false]);
    expect(await page.$eval('#sensitivity input:checked', (input) => (input as HTMLInputElement).value)).toBe('broad');
  });

  it('loses no change that two windows make at the same time', async () => {
    const other = await open();
    const toggleAll = (where: Page, from: number) =>
      where.evaluate((start) => {
        const boxes = [...document.querySelectorAll<HTMLInputElement>('#categories input')];
        for (const box of boxes.slice(start, start + 5)) box.click();
      }, from);
    await Promise.all([toggleAll(page, 0), toggleAll(other, 5)]);
    await page.waitForFunction(async () => {
      const all = (await browser.storage.sync.get(null))['settings:categories'] as Record<string, boolean>;
      return all && Object.values(all).every((on) => !on);
    }, POLL);
    // The other window follows without being loaded again.
    await other.waitForFunction(() => document.querySelectorAll('#categories input:checked').length === 0, POLL);
    await page.waitForFunction(() => document.querySelectorAll('#categories input:checked').length === 0, POLL);
    await other.close();
    await page.bringToFront();
  });

  it('previews an import, applies it, and takes it back', async () => {
    const file = join(folder, 'settings.json');
    writeFileSync(
      file,
      JSON.stringify({
        format: 'confounder-settings',
        settings: {
          version: 1,
          sensitivity: 'broad',
          language: 'xx',
          pausedSites: ['example.org'],
          marks: { thickness: 3 },
        },
        dismissals: [{ hash: 'a'.repeat(64), category: 'terrorism', at: 1 }],
      }),
    );
    await (await page.$('#data input[type=file]'))?.uploadFile(file);
    await shows('#data', 'How much to mark: Careful → Broad');
    await shows('#data', 'Paused sites: 0 entries → 1 entry');
    await shows('#data', 'memory of “not a match”: 0 entries → 1 entry');
    await shows('#data', 'Thickness of the underline: Medium → Thick');
    await shows('#data', 'left out: Language');
    expect((await stored()).sync).toEqual({});
    await press('data', 'Apply these changes');
    await shows('#memory', '1 sentence is remembered');
    expect((await stored()).sync['settings:sensitivity']).toBe('broad');
    await press('data', 'Undo');
    await shows('#memory', 'Nothing is remembered');
    expect((await stored()).sync['settings:sensitivity']).toBe('careful');
    expect((await stored()).sync['settings:pausedSites']).toEqual([]);
  });

  it.each([
    ['broken JSON', '{', 'it is not valid JSON'],
    ['another format', '{"format":"other"}', 'it does not come from an export of Confounder'],
    [
      'settings that are none',
      '{"format":"confounder-settings","settings":7}',
      'it does not come from an export of Confounder',
    ],
    ['too many bytes', '[]'.padEnd(2_100_000), 'larger than settings of Confounder can be'],
  ])('refuses a file with %s and changes nothing', async (_, text, words) => {
    const file = join(folder, 'bad.json');
    writeFileSync(file, text);
    await (await page.$('#data input[type=file]'))?.uploadFile(file);
    await shows('#data', words);
    // Names of fields say nothing to who chose the file.
    expect(await page.$eval('#data .notice', (notice) => notice.textContent)).not.toMatch(/: (?:format|settings)$/);
    expect((await stored()).sync).toEqual({});
  });

  it('previews a reset', async () => {
    await page.evaluate(() => browser.storage.sync.set({ 'settings:sensitivity': 'balanced' }));
    await shows('#sensitivity', 'Balanced');
    await press('data', 'Reset');
    await shows('#data', 'How much to mark: Balanced → Careful');
    await press('data', 'Apply these changes');
    await page.waitForFunction(
      async () => (await browser.storage.sync.get(null))['settings:sensitivity'] === 'careful',
      POLL,
    );
  });

  it('says which stored values were broken, goes on with defaults, and keeps the old values', async () => {
    await page.evaluate(() =>
      browser.storage.sync.set({ 'settings:version': 1, 'settings:sensitivity': 'loud', 'settings:print': 'marks' }),
    );
    await reload();
    await shows('main', 'could not be read and were set to their defaults: How much to mark');
    expect(await page.$eval('#sensitivity input:checked', (input) => (input as HTMLInputElement).value)).toBe(
      'careful',
    );
    expect(JSON.stringify((await stored()).local)).toContain('loud');
    expect(await page.$eval('[name=print]:checked', (input) => (input as HTMLInputElement).value)).toBe('marks');
  });

  it('edits the list of news sites and finds sites in it', async () => {
    await page.type('#news input[type=search]', 'guardian');
    await shows('#news', 'theguardian.com');
    await press('news', 'Remove');
    await shows('#news', 'Removed by you');
    expect((await stored()).sync['settings:newsSites']).toEqual({ added: [], removed: ['theguardian.com'] });
    await press('news', 'Put back');
    await page.type('#add-news', 'https://www.Example.org/path');
    await page.keyboard.press('Enter');
    await page.waitForFunction(
      async () => JSON.stringify((await browser.storage.sync.get(null))['settings:newsSites']).includes('example.org'),
      POLL,
    );
    expect((await stored()).sync['settings:newsSites']).toEqual({ added: ['example.org'], removed: [] });
    await page.type('#add-news', 'not a site');
    await page.keyboard.press('Enter');
    await shows('#news', '“not a site” is not a site address');
  });

  it('gives and takes back access to one site, and the gate follows', async () => {
    const registered = () =>
      page.evaluate(async () =>
        (await browser.scripting.getRegisteredContentScripts()).map(({ matches, excludeMatches }) => ({
          matches,
          excludeMatches: excludeMatches ?? [],
        })),
      );
    await page.type('#add-site', '127.0.0.1:80');
    await page.keyboard.press('Enter');
    // An address with a port is no site of its own for browsers: its host is asked for.
    await shows('#sites', '1 site is allowed');
    await page.waitForFunction(async () => (await browser.scripting.getRegisteredContentScripts()).length === 1, POLL);
    expect((await registered())[0]?.matches).toEqual(['*://127.0.0.1/*']);
    await page.type('#pause-site', 'paused.example');
    await page.keyboard.press('Enter');
    await page.waitForFunction(async () => {
      const [script] = await browser.scripting.getRegisteredContentScripts();
      return script?.excludeMatches?.[0] === '*://*.paused.example/*';
    }, POLL);
    await press('sites', 'Only when I click');
    await shows('#sites', 'No site is allowed');
    await page.waitForFunction(async () => (await browser.scripting.getRegisteredContentScripts()).length === 0, POLL);
  });

  it('forgets everything after a second question', async () => {
    await page.evaluate(() =>
      Promise.all([
        browser.storage.sync.set({ 'settings:sensitivity': 'broad' }),
        browser.storage.local.set({ dismissals: [{ hash: 'b'.repeat(64), category: 'terrorism', at: 1 }] }),
        browser.storage.session.set({ 'tab:1': {} }),
      ]),
    );
    await reload();
    await shows('#memory', '1 sentence');
    await press('forget', 'Forget everything');
    await press('forget', 'Yes, forget everything');
    await shows('#forget', 'Everything was forgotten');
    expect(await stored()).toEqual({ sync: {}, local: {} });
    expect(await page.evaluate(() => browser.storage.session.get(null))).toEqual({});
  });

  it('keeps the focus where it was when what had it goes', async () => {
    await reload();
    const enter = async (words: string) => {
      await page.evaluate((text) => {
        const buttons = [...document.querySelectorAll<HTMLElement>(':is(#sites, #news, #forget) button')];
        buttons.find((button) => button.textContent?.startsWith(text))?.focus();
      }, words);
      await page.keyboard.press('Enter');
    };
    const focusedLine = () =>
      page.evaluate(() =>
        [...document.querySelectorAll('#news li')].findIndex((line) => line.contains(document.activeElement)),
      );
    const focusedWords = () => page.evaluate(() => document.activeElement?.textContent);
    await page.bringToFront();
    await enter('Remove');
    await shows('#news', 'Removed by you');
    await expect.poll(focusedLine, { timeout: 15_000 }).toBe(0);
    await enter('Show');
    await expect.poll(focusedLine, { timeout: 15_000 }).toBe(12);
    // Not on the answer that cannot be undone.
    await enter('Forget everything');
    await expect.poll(focusedWords, { timeout: 15_000 }).toBe('Cancel');
    await page.keyboard.press('Enter');
    await expect.poll(focusedWords, { timeout: 15_000 }).toBe('Forget everything');
    // The button can no longer be pressed then: the field behind it gets the focus.
    await page.type('#add-site', '127.0.0.1');
    await page.keyboard.press('Enter');
    await shows('#sites', '1 site is allowed');
    await enter('Only when I click');
    await shows('#sites', 'No site is allowed');
    await expect.poll(() => page.evaluate(() => document.activeElement?.id), { timeout: 15_000 }).toBe('add-site');
  });

  it('reports no error', () => {
    expect(reader.errors.filter((error) => !/ERR_FILE_NOT_FOUND/.test(error))).toEqual([]);
  });
});
