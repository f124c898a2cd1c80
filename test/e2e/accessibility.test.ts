import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SECTIONS } from '../../components/compare/sections';
import type { ReaderBrowser } from '../../scripts/browsers/reader';
import type { LocalServer } from '../../scripts/browsers/serve';
import { axeViolations, browsers, openBrowser, photograph, servePages } from './harness';
import { looks, wear } from './looks';

const sections = SECTIONS.map((section) => `compare.html#${section}`);
const pages = ['options', 'welcome', 'check', 'popup', ...sections];

describe.each(browsers)('pages of the extension in %s', (name) => {
  let reader: ReaderBrowser;
  let server: LocalServer;

  beforeAll(async () => {
    server = await servePages();
    reader = await openBrowser(name);
  });
  afterAll(async () => {
    await reader?.close();
    server?.close();
  });

  /** Opens one of our pages, drawn to the end. */
  async function open(file: string, look: (typeof looks)[number]): Promise<Page> {
    const page = await reader.openExtensionPage(file.includes('#') ? file : `${file}.html`);
    await wear(reader, page, look);
    await page.waitForSelector('h1', { timeout: 15_000 });
    await page.waitForFunction(() => document.querySelector('[aria-busy=true]') === null, {
      timeout: 15_000,
      polling: 50,
    });
    return page;
  }

  describe.each(pages)('%s', (file) => {
    it.each(looks)('has no violation in %s', async (look) => {
      const page = await open(file, look);
      await photograph(page, `${name}-${file.replace('.html#', '-')}-${look.replaceAll(' ', '-')}`);
      expect(await axeViolations(page)).toEqual([]);
      await page.close();
    });

    it('does not scroll sideways at 320 px', async () => {
      const page = await open(file, 'light');
      await page.setViewport({ width: 320, height: 640 });
      const [content, window] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
      expect(content).toBeLessThanOrEqual(window ?? 0);
      await page.close();
    });
  });
});
