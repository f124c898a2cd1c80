import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ReaderBrowser } from '../../../scripts/browsers/reader.js';
import { axeViolations, browsers, openBrowser, photograph } from '../harness.js';
import { type PseudoBuild, pseudoBuild } from './pseudo-locale.js';

const SURFACES = ['popup', 'options', 'welcome', 'check'];
const OUTPUT = join(import.meta.dirname, '../../../.output');

/** Opens a surface and waits until it is drawn. */
async function open(reader: ReaderBrowser, surface: string, page?: Page): Promise<Page> {
  const opened = await reader.openExtensionPage(`${surface}.html`, page);
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

  it.each(SURFACES)('%s fits 320 px and 200 %% zoom without scrolling sideways', async (surface) => {
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
    // Messages about damaged files name the file in English.
    expect([...new Set(plain)].filter((text) => !/^Confounder$|^(?:English|Deutsch|Français)$/.test(text))).toEqual([]);
    await page.close();
  });
});
