import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { FirefoxReader } from '../../../scripts/browsers/firefox.js';
import type { ReaderBrowser } from '../../../scripts/browsers/reader.js';
import { browsers, openBrowser } from '../harness.js';

/** Tests run functions inside extension pages, where the browser's interfaces are a global. */
declare const browser: typeof import('webextension-polyfill');

const POLL = { timeout: 15_000, polling: 50 };

describe.each(browsers)('welcome and check in %s', (name) => {
  let reader: ReaderBrowser;
  beforeAll(async () => {
    reader = await openBrowser(name, { grant: ['*://*/*'] });
    await vi.waitFor(async () => expect((await reader.addresses()).join()).toContain('welcome.html'), 10_000);
  });
  afterAll(() => reader?.close());

  async function open(path: string): Promise<Page> {
    const page = await reader.openExtensionPage(path);
    await page.bringToFront();
    await page.waitForSelector('h1');
    return page;
  }

  const shows = (page: Page, words: string) =>
    page.waitForFunction((text) => document.body.innerText.includes(text), POLL, words);

  const origins = (page: Page) =>
    page.evaluate(async () => ((await browser.permissions.getAll()).origins ?? []).sort());

  it('gives access as chosen by keyboard alone, and takes it back', async () => {
    const page = await open('welcome.html');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Allow the news sites');
    await page.keyboard.press('Enter');
    await shows(page, 'Done. Open a news article');
    const news = await origins(page);
    expect(news.length).toBeGreaterThanOrEqual(150);
    expect(news).toContain('*://*.theguardian.com/*');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await shows(page, 'Done. Marks appear where there is context, on any page.');
    expect(await origins(page)).toContain('*://*/*');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await shows(page, 'choose “Read this page once”');
    expect(await origins(page)).toEqual([]);
    await page.close();
  });

  it('takes a text over from memory, once, and shows its claims with their context', async () => {
    const own = await open('options.html');
    await own.evaluate(() =>
      browser.storage.session.set({
        'check:one':
          'The bakery opens at eight.\n\nMigrants bring violent crime, murder and knife attacks to our cities.',
      }),
    );
    const page = await open('check.html#one');
    await shows(page, '1 claim found');
    expect(await page.$eval('.marked-text .marked', (mark) => mark.textContent)).toBe(
      'Migrants bring violent crime, murder and knife attacks to our cities.',
    );
    expect(await page.$eval('.context', (context) => (context as HTMLElement).innerText)).toContain(
      'What research adds',
    );
    expect(await page.$$eval('.context a[target=_blank]', (links) => links.length)).toBeGreaterThan(2);
    expect(await own.evaluate(() => browser.storage.session.get('check:one'))).toEqual({});
    expect(await own.evaluate(() => browser.storage.local.get(null))).toEqual({});
    await page.close();
    await own.close();
  });

  it('says when there is no text, no claim, or another language', async () => {
    const page = await open('check.html');
    await page.click('form .main');
    await shows(page, 'There is no text to check yet.');
    await page.type('textarea', 'The bakery opens at eight and closes at noon, and the bread is sold out by ten.');
    await page.click('form .main');
    await shows(page, 'No claim found');
    await shows(page, 'This text is in English.');
    await page.click('form .button:not(.main)');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('text');
    await page.type(
      'textarea',
      'Piekarnia otwiera się o ósmej i zamyka w południe, a chleb jest wyprzedany o dziesiątej.',
    );
    await page.click('form .main');
    await shows(page, 'Confounder does not read this language yet: Polish.');
    await page.close();
  });

  it('changes the language of the interface at once, and back', async () => {
    const page = await open('options.html');
    await page.select('#look select', 'fr');
    await shows(page, 'Tout ce qui est ici reste dans votre navigateur.');
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('fr');
    await page.select('#look select', 'de');
    await shows(page, 'Alles hier bleibt in Ihrem Browser.');
    await page.select('#look select', 'auto');
    await shows(page, 'Everything here stays in your browser.');
    await page.close();
  });

  it('reports no error', () => {
    expect(reader.errors).toEqual([]);
  });
});

describe.runIf(browsers.includes('firefox'))('when the reader says no to the browser', () => {
  it('nothing changes, and the page says so', async () => {
    const reader = (await openBrowser('firefox', { grant: [] })) as FirefoxReader;
    try {
      const page = await reader.openExtensionPage('welcome.html');
      await page.bringToFront();
      await page.waitForSelector('.choices .main');
      await page.click('.choices .main');
      expect(await reader.answerPrompt(false)).toBe(true);
      await page.waitForFunction(() => document.body.innerText.includes('The browser did not give access.'), POLL);
      expect(await page.evaluate(async () => (await browser.permissions.getAll()).origins ?? [])).toEqual([]);
    } finally {
      await reader.close();
    }
  });
});
