import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { openCard } from '../../scripts/browsers/card';

import { bringForward, type ReaderBrowser } from '../../scripts/browsers/reader';

import type { LocalServer } from '../../scripts/browsers/serve';
import { askTab, type FoundClaim } from '../../scripts/start/claims-on-page';
import { domState, ourHighlights } from './dom-state';
import { browsers, marksOn, openBrowser, photograph, servePages, waitForMarks } from './harness';

const words = JSON.parse(readFileSync(join(import.meta.dirname, '../../locales/en.json'), 'utf8')) as {
  category: Record<string, string>;
};

/** How readers see a category named. */
const nameOf = (category: string) => words.category[category.replaceAll('-', '_')] ?? category;

describe.each(browsers)('the main job in %s', (name) => {
  let reader: ReaderBrowser;
  let server: LocalServer;
  let page: Page;
  let before: string[];
  /** The claims on the sample, in their order on the page. */
  let claims: readonly FoundClaim[];
  /** The last of them: far enough down that a jump must scroll. */
  let claim: FoundClaim;

  beforeAll(async () => {
    server = await servePages({
      // A page may have highlights of its own, which must survive.
      '/own-highlight': (_request, response) =>
        response.setHeader('content-type', 'text/html; charset=utf-8').end(
          `<!doctype html><html lang="en"><title>Own</title><p id="p">${claim.text}</p><script>
          const range = new Range(); range.selectNodeContents(p); CSS.highlights.set('search', new Highlight(range));
          </script></html>`,
        ),
    });
    reader = await openBrowser(name);
    page = await reader.newPage();
    await page.setViewport({ width: 1000, height: 800 });
  });
  afterAll(async () => {
    await reader?.close();
    server?.close();
  });

  /** What the extension says of a page: its state, claims and badge. */
  async function ask(url: string) {
    const console = await reader.openExtensionPage('options.html');
    const answer = await console.evaluate(askTab, url);
    await console.close();
    return answer;
  }

  it('opens the welcome page when it is installed', async () => {
    const welcome = `${reader.extensionOrigin}/welcome.html`;
    await expect.poll(() => reader.addresses(), { timeout: 15_000 }).toContain(welcome);
  });

  it('does nothing on any page before the reader allowed one', async () => {
    await page.goto(`${server.origin}/sample/`);
    before = await domState(page);
    await new Promise((done) => setTimeout(done, 1000));
    expect(await ourHighlights(page)).toEqual([]);
    expect(await domState(page)).toEqual(before);
    expect(await ask(page.url())).toBeNull();
  });

  it('reads pages once the reader chose a kind of access on the welcome page', async () => {
    const welcome = await reader.openExtensionPage('welcome.html');
    await welcome.waitForSelector('section[aria-labelledby=all] button');
    await welcome.click('section[aria-labelledby=all] button');
    await welcome.waitForSelector('[aria-live] .notice, [aria-live] [class*=notice]');
    await photograph(welcome, `${name}-main-welcome`);
    await welcome.close();
    await bringForward(page);
    await page.goto(`${server.origin}/sample/`);
    await waitForMarks(page);
    await expect.poll(async () => (await ask(page.url()))?.state, { timeout: 15_000 }).toBe('done');
    claims = (await ask(page.url()))?.claims ?? [];
    claim = claims.at(-1) as FoundClaim;
    expect(claims.length).toBeGreaterThan(0);
  });

  it('paints exactly the sentences that it counts, in the colour of their stance', async () => {
    const marks = await marksOn(page);
    for (const stance of ['asserts', 'reports']) {
      const counted = claims.filter((found) => found.stance === stance).map(({ text }) => text.replace(/\s+/g, ' '));
      expect([...new Set(marks[`confounder-${stance}`] ?? [])].sort()).toEqual([...new Set(counted)].sort());
    }
    expect(marks['confounder-rebuts'] ?? []).toEqual([]);
  });

  it('marks whole sentences and leaves the ordinary ones alone', async () => {
    const marks = Object.values(await marksOn(page)).flat();
    for (const mark of marks) expect(mark).toMatch(/[.”]$/);
    const ordinary = ['saffron buns', 'The school was built in 1911', 'council will meet again', 'slate roof'];
    for (const words of ordinary) expect(marks.filter((mark) => mark.includes(words))).toEqual([]);
  });

  it('shows the number of sentences with claims on the toolbar button', async () => {
    const answer = await ask(page.url());
    expect(answer?.badge).toBe(String(new Set(claims.map(({ text }) => text)).size));
  });

  it('opens a card with evidence and citations when a mark is clicked', async () => {
    await bringForward(page);
    await openCard(page, claim.text);
    await photograph(page, `${name}-main-card`);
    const card = await page.$eval('confounder-card', (host) => host.shadowRoot?.textContent ?? '');
    expect(card).toContain(nameOf(claim.category));
    expect(card.length).toBeGreaterThan(300);
    const target = await page.$eval('confounder-card', (host) => {
      const link = host.shadowRoot?.querySelector<HTMLAnchorElement>('a[href^=http]');
      return [link?.target, link?.rel];
    });
    expect(target[0]).toBe('_blank');
    expect(target[1]).toContain('noreferrer');
    await page.keyboard.press('Escape');
    await page.waitForFunction(
      () => !document.querySelector('confounder-card')?.shadowRoot?.querySelector('[role=dialog]'),
      { timeout: 15_000, polling: 50 },
    );
  });

  it('lists the claims in the popup and jumps to one', async () => {
    await page.evaluate(() => scrollTo(0, 0));
    const popup = await reader.openPopup(page);
    await popup.settle();
    const listed = await popup.evaluate(() =>
      [...document.querySelectorAll('.claim .sentence')].map((sentence) => sentence.textContent ?? ''),
    );
    expect(listed.toSorted()).toEqual(claims.map(({ text }) => text).toSorted());
    const index = listed.indexOf(claim.text);
    await popup.evaluate((at) => {
      document.querySelectorAll('.claim')[at]?.setAttribute('data-chosen', '');
    }, index);
    await popup.click('.claim[data-chosen]');
    await page.waitForFunction(() => scrollY > 0, { timeout: 15_000, polling: 50 });
    await popup.close();
    const point = await page.evaluate((text) => {
      for (const marks of CSS.highlights.values()) {
        for (const mark of marks) {
          const range = document.createRange();
          range.setStart(mark.startContainer, mark.startOffset);
          range.setEnd(mark.endContainer, mark.endOffset);
          if (range.toString().replace(/\s+/g, ' ').includes(text)) return range.getBoundingClientRect().y;
        }
      }
      return -1;
    }, claim.text);
    expect(point).toBeGreaterThan(0);
    expect(point).toBeLessThan(800);
    await page.keyboard.press('Escape');
  });

  it('takes a category away at once when it is switched off in the options, and brings it back', async () => {
    const options = await reader.openExtensionPage('options.html');
    const box = await options.waitForSelector(`xpath/.//label[contains(., "${nameOf(claim.category)}")]/input`);
    await box?.click();
    const isMarked = async () =>
      Object.values(await marksOn(page))
        .flat()
        .some((mark) => claim.text.includes(mark));
    await expect.poll(isMarked, { timeout: 15_000 }).toBe(false);
    await box?.click();
    await expect.poll(isMarked, { timeout: 15_000 }).toBe(true);
    await options.close();
    await bringForward(page);
  });

  it('leaves no trace when it is switched off', async () => {
    const popup = await reader.openPopup(page);
    await popup.settle();
    await popup.click('[role=switch]');
    await expect.poll(() => ourHighlights(page), { timeout: 15_000 }).toEqual([]);
    await popup.close();
    await expect.poll(() => domState(page), { timeout: 15_000 }).toEqual(before);
    expect((await ask(page.url()))?.badge ?? '').toBe('');
  });

  it("keeps the page's own highlights", async () => {
    const popup = await reader.openPopup(page);
    await popup.settle();
    await popup.click('[role=switch]');
    await waitForMarks(page);
    await popup.close();
    await page.goto(`${server.origin}/own-highlight`);
    await waitForMarks(page);
    expect(await page.evaluate(() => CSS.highlights.get('search')?.size)).toBe(1);
  });

  it.each(['sport', 'recipe'])('marks nothing in the %s article', async (article) => {
    await page.goto(`${server.origin}/${article}/`);
    await new Promise((done) => setTimeout(done, 1500));
    expect(await ourHighlights(page)).toEqual([]);
    const answer = await ask(page.url());
    expect(answer?.claims).toEqual([]);
    expect(answer?.badge).toBe('');
  });

  it('had no uncaught error on the way', () => {
    expect(reader.errors).toEqual([]);
  });
});
