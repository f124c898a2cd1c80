import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SECTIONS } from '../../../components/compare/sections.js';
import { languageName } from '../../../components/elements/language-names.js';
import { LANGUAGE_IDS } from '../../../matcher/languages/ids.js';
import type { ReaderBrowser } from '../../../scripts/browsers/reader.js';
import { axeViolations, browsers, openBrowser, photograph } from '../harness.js';
import { type PseudoBuild, pseudoBuild } from './pseudo-locale.js';

declare const browser: typeof import('webextension-polyfill');

const SURFACES = ['popup', 'options', 'welcome', 'check'];
const OUTPUT = join(import.meta.dirname, '../../../.output');

/** Opens a surface and waits until it is drawn. */
async function open(reader: ReaderBrowser, surface: string, page?: Page): Promise<Page> {
  const opened = await reader.openExtensionPage(surface.includes('.') ? surface : `${surface}.html`, page);
  await opened.waitForSelector('h1');
  return opened;
}

/** How far the content sticks out at the side, in CSS pixels. */
function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

describe.each(browsers)('the surfaces in %s', (name) => {
  let reader: ReaderBrowser;
  beforeAll(async () => {
    reader = await openBrowser(name);
  });
  afterAll(() => reader?.close());

  it.each(SURFACES)('%s fits 320 px and twice the letters without scrolling sideways', async (surface) => {
    const page = await reader.newPage();
    await page.setViewport({ width: 320, height: 640 });
    await open(reader, surface, page);
    expect(await overflow(page)).toBe(0);
    await page.setViewport({ width: 640, height: 640 });
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
    });
    expect(await overflow(page)).toBe(0);
    await page.close();
  });

  describe.each(['de', 'fr'])('in the language %s', (language) => {
    it.each([...SURFACES, 'compare'])('%s is in it, and fits 320 px and twice the letters', async (surface) => {
      const page = await reader.newPage();
      await page.setViewport({ width: 320, height: 640 });
      await open(reader, surface, page);
      await page.evaluate((chosen) => browser.storage.sync.set({ 'settings:language': chosen }), language);
      // Not reload(): it waits for events that Firefox never sends for the extension's own pages.
      await open(reader, surface, page);
      await page.waitForFunction((chosen) => document.documentElement.lang === chosen, { timeout: 10_000 }, language);
      await page.waitForSelector('h1');
      expect(await overflow(page)).toBe(0);
      await photograph(page, `${language}-${surface}`);
      await page.setViewport({ width: 640, height: 640 });
      await page.evaluate(() => {
        document.documentElement.style.fontSize = '200%';
      });
      expect(await overflow(page)).toBe(0);
      await page.evaluate(() => browser.storage.sync.remove('settings:language'));
      await page.close();
    });
  });

  it('reports no error', () => {
    expect(reader.errors).toEqual([]);
  });
});

describe.runIf(browsers.includes('chromium'))('the surfaces in a long right-to-left language', () => {
  let build: PseudoBuild;
  let reader: ReaderBrowser;
  beforeAll(async () => {
    build = pseudoBuild(join(OUTPUT, 'chrome-mv3'));
    reader = await openBrowser('chromium', { extension: build.folder });
  });
  afterAll(async () => {
    await reader?.close();
    build?.remove();
  });

  it.each(SURFACES)('%s turns round, fits and passes axe', async (surface) => {
    const page = await reader.newPage();
    await page.setViewport({ width: 320, height: 640 });
    await open(reader, surface, page);
    expect(await page.evaluate(() => getComputedStyle(document.body).direction)).toBe('rtl');
    expect(await overflow(page)).toBe(0);
    expect(await axeViolations(page)).toEqual([]);
    await photograph(page, `rtl-${surface}`);
    await page.close();
  });

  it.each(SECTIONS)('the comparison turns round, fits and passes axe in its section %s', async (section) => {
    const page = await reader.newPage();
    await page.setViewport({ width: 320, height: 640 });
    await open(reader, `compare.html#${section}`, page);
    await page.waitForFunction(() => document.querySelector('[aria-busy=true]') === null, { polling: 50 });
    expect(await page.evaluate(() => getComputedStyle(document.body).direction)).toBe('rtl');
    expect(await overflow(page)).toBe(0);
    expect(await axeViolations(page)).toEqual([]);
    // A label that is cut off at the edge of its chart says nothing.
    const cut = await page.$$eval('.drawing svg text', (labels) =>
      labels
        .filter((label) => {
          const [text, chart] = [label.getBoundingClientRect(), label.closest('svg')?.getBoundingClientRect()];
          return chart && (text.left < chart.left - 1 || text.right > chart.right + 1);
        })
        .map((label) => label.textContent),
    );
    expect(cut).toEqual([]);
    await photograph(page, `rtl-compare-${section}-narrow`);
    await page.setViewport({ width: 1100, height: 900 });
    expect(await overflow(page)).toBe(0);
    await photograph(page, `rtl-compare-${section}`);
    await page.close();
  });

  it.each(SURFACES)('%s shows no string that stays English', async (surface) => {
    const page = await open(reader, surface);
    const english = await page.evaluate(() => {
      const shown: string[] = [];
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const parent = walker.currentNode.parentElement;
        // Names of sites, outlets and countries, keys and hashes are data, not words of the interface.
        if (!parent || parent.closest('script, .lines, kbd, code, option')) continue;
        shown.push(walker.currentNode.textContent?.trim() ?? '');
      }
      return shown;
    });
    const plain = english.filter((text) => /\p{L}{2}/u.test(text) && !/[\u0301⟦⟧]/.test(text));
    // Languages have the names that the browser knows.
    const names = LANGUAGE_IDS.flatMap((id) => ['en', id].map((other) => languageName(id, other)));
    const known = ['Confounder', 'English', 'Deutsch', 'Français', ...names];
    expect([...new Set(plain)].filter((text) => !known.includes(text))).toEqual([]);
    await page.close();
  });
});
