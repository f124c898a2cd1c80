import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Popup, ReaderBrowser } from '../../../scripts/browsers/reader.js';
import type { LocalServer } from '../../../scripts/browsers/serve.js';
import { browsers, grantSites, openBrowser, servePages, waitForMarks } from '../harness.js';

/** Tests run functions inside extension pages, where the browser's interfaces are a global. */
declare const browser: typeof import('webextension-polyfill');

const ARTICLE = `<!doctype html><html lang="en"><title>Harbour notes</title><main>
  <h1>Harbour notes</h1>
  <p>Migrants bring violent crime, murder and knife attacks to our cities.</p>
  <p style="margin-block-start: 3000px">“Asylum seekers bring terrorism into the country,” the speaker said.</p>
</main></html>`;
/** One sentence that makes two kinds of claim. */
const TWO_KINDS = `<!doctype html><html lang="en"><title>Coast</title><main>
  <p>Mass migration has led to a rise in violent crime in towns along the coast.</p></main></html>`;
const RECIPE = `<!doctype html><html lang="en"><title>Bread</title><main><h1>Bread</h1><p>Knead for ten minutes.</p></main></html>`;
const POLISH = `<!doctype html><html lang="pl"><title>Chleb</title><main><h1>Chleb</h1><p>Ciasto ugniata się przez dziesięć
minut, a potem odstawia się je na godzinę pod ściereczką w ciepłe miejsce, żeby wyrosło.</p></main></html>`;

describe.each(browsers)('the popup in %s', (name) => {
  let reader: ReaderBrowser;
  let server: LocalServer;
  let page: Page;
  let popup: Popup | undefined;

  beforeAll(async () => {
    server = await servePages({ '/article': ARTICLE, '/two-kinds': TWO_KINDS, '/recipe': RECIPE, '/polish': POLISH });
    reader = await openBrowser(name);
    await vi.waitFor(async () => expect((await reader.addresses()).join()).toContain('welcome.html'), 10_000);
    page = await reader.newPage();
  });
  afterAll(async () => {
    await reader?.close();
    server?.close();
  });
  afterEach(async () => {
    await popup?.close();
    popup = undefined;
  });

  async function open(path: string): Promise<Popup> {
    await page.goto(server.origin + path);
    popup = await reader.openPopup(page);
    return popup;
  }

  /** Waits until the popup shows these words. */
  const shows = (words: string) =>
    vi.waitFor(async () => expect(await popup?.evaluate(() => document.body.innerText)).toContain(words), 20_000);

  /** Runs something in an extension page, where the browser's interfaces are. */
  async function asExtension<T>(run: () => Promise<T>): Promise<T> {
    const own = await reader.openExtensionPage('check.html');
    try {
      return await own.evaluate(run);
    } finally {
      await own.close();
    }
  }

  it('says why nothing is read on a site without access, and reads it once when asked', async () => {
    await open('/article');
    await shows('Confounder has no access to this site');
    await popup?.click('.notice .main');
    await shows('Claims in 2 sentences on this page');
    // The button that was pressed is gone.
    const focused = () => popup?.evaluate(() => document.activeElement?.closest('.claim, .found h2') !== null);
    await expect.poll(focused, { timeout: 15_000 }).toBe(true);
    await waitForMarks(page);
    expect(await asExtension(async () => (await browser.permissions.getAll()).origins ?? [])).toEqual([]);
  });

  it('reads a granted site by itself, counts on the badge, and lists by category with stance', async () => {
    await grantSites(reader);
    await open('/article');
    await shows('Claims in 2 sentences on this page');
    const listed = await popup?.evaluate(() =>
      [...document.querySelectorAll('.claim-groups section')].map((section) => [
        section.querySelector('h3')?.firstChild?.textContent,
        [...section.querySelectorAll('.claim')].map((claim) => claim.querySelector('.stance')?.textContent),
      ]),
    );
    expect(listed).toEqual([
      ['Violent crime', ['says it']],
      ['Terrorism and vetting', ['reported here']],
    ]);
    const badges = await asExtension(async () => {
      const tabs = await browser.tabs.query({});
      return Promise.all(tabs.map(({ id }) => browser.action.getBadgeText({ tabId: id ?? 0 })));
    });
    expect(badges).toContain('2');
  });

  it('counts a sentence once, as the badge does, and lists it under each kind of its claims', async () => {
    await open('/two-kinds');
    await shows('Claims in 1 sentence on this page');
    expect(await popup?.evaluate(() => document.querySelectorAll('.claim').length)).toBe(2);
    const badges = await asExtension(async () => {
      const tabs = await browser.tabs.query({});
      return Promise.all(tabs.map(({ id }) => browser.action.getBadgeText({ tabId: id ?? 0 })));
    });
    expect(badges.filter((text) => text !== '')).toEqual(['1']);
  });

  it('jumps to a sentence far below, and back', async () => {
    await open('/article');
    await shows('Claims in 2 sentences on this page');
    await popup?.click('.claim-groups section:last-child .claim');
    await vi.waitFor(async () => expect(await page.evaluate(() => scrollY)).toBeGreaterThan(1000), 5000);
    await popup?.click('.found .row .button');
    await vi.waitFor(async () => expect(await page.evaluate(() => scrollY)).toBe(0), 5000);
  });

  it('says that nothing was found, and that this confirms nothing', async () => {
    await open('/recipe');
    await shows('No claim found on this page');
    await shows('Unmarked text is unchecked, not confirmed.');
    await shows('This page is in English.');
  });

  it('says which language it does not read, and which it does', async () => {
    await open('/polish');
    await shows('Confounder does not read Polish yet');
    await shows('This page is in Polish.');
    await shows('So far it finds claims in English');
  });

  it('says that pages of the browser cannot be read', async () => {
    await page.goto('about:blank');
    popup = await reader.openPopup(page);
    await shows('Browsers do not let extensions read this page');
  });

  it('takes back access by its switch, and the marks go', async () => {
    await open('/article');
    await waitForMarks(page);
    await popup?.click('[role=switch]');
    await shows('does not read');
    await page.waitForFunction(() => [...CSS.highlights.keys()].every((key) => !key.startsWith('confounder-')), {
      polling: 50,
      timeout: 15_000,
    });
  });

  it('says that the reader paused a site, not that access is missing', async () => {
    await grantSites(reader, ['*://*/*']);
    await open('/article');
    await shows('Claims in 2 sentences on this page');
    await popup?.click('[role=switch]');
    await shows('Confounder is paused on this site');
    expect(await popup?.evaluate(() => document.body.innerText)).not.toContain('no access');
    await popup?.close();
    popup = await reader.openPopup(page);
    await shows('Confounder is paused on this site');
    await popup?.click('[role=switch]');
    await shows('Claims in 2 sentences on this page');
  });

  it('reports no error', () => {
    expect(reader.errors).toEqual([]);
  });
});
