import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { waitForCard } from '../../scripts/browsers/card';

import { bringForward, type ReaderBrowser } from '../../scripts/browsers/reader';

import type { LocalServer } from '../../scripts/browsers/serve';
import { ourHighlights } from './dom-state';
import { browsers, marksOn, openBrowser, servePages, waitForMarks } from './harness';
import { command, focused, tabTo } from './keyboard';

declare const browser: typeof import('webextension-polyfill');

describe.each(browsers)('the main job by keyboard only in %s', (name) => {
  let reader: ReaderBrowser;
  let server: LocalServer;
  let page: Page;

  beforeAll(async () => {
    server = await servePages();
    reader = await openBrowser(name);
    page = await reader.newPage();
  });
  afterAll(async () => {
    await reader?.close();
    server?.close();
  });

  const cardIsOpen = () =>
    page.evaluate(() => document.querySelector('confounder-card')?.shadowRoot?.querySelector('[role=dialog]') != null);

  it('chooses on the welcome page', async () => {
    const welcome = await reader.openExtensionPage('welcome.html');
    await welcome.waitForSelector('h1');
    await tabTo(welcome, 'button', 'all sites');
    await welcome.keyboard.press('Enter');
    await expect
      .poll(() => welcome.evaluate(() => browser.permissions.contains({ origins: ['*://*/*'] })), { timeout: 15_000 })
      .toBe(true);
    await welcome.close();
    await bringForward(page);
    await page.goto(`${server.origin}/sample/`);
    expect(Object.keys(await waitForMarks(page))).not.toEqual([]);
  });

  it('walks to a claim and opens its card', async () => {
    await command(reader, 'next-claim');
    await new Promise((done) => setTimeout(done, 300));
    if (!(await cardIsOpen())) await page.keyboard.press('Enter');
    await expect.poll(cardIsOpen, { timeout: 15_000 }).toBe(true);
    await waitForCard(page);
    expect((await focused(page)).element).toBe('section');
  });

  it('reaches a citation, which opens in a new tab', async () => {
    const before = (await reader.addresses()).length;
    await tabTo(page, 'a', /\w/);
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await reader.addresses()).length, { timeout: 15_000 }).toBe(before + 1);
    await bringForward(page);
  });

  it('closes the card with Escape', async () => {
    await page.keyboard.press('Escape');
    await expect.poll(cardIsOpen, { timeout: 15_000 }).toBe(false);
  });

  it('finds a claim in the list of the popup and jumps to it', async () => {
    const popup = await reader.openExtensionPage('options.html');
    const tab = await popup.evaluate(
      async (url) => (await browser.tabs.query({})).find((candidate) => candidate.url === url)?.id,
      page.url(),
    );
    await reader.openExtensionPage(`popup.html?tab=${tab}`, popup);
    await popup.waitForSelector('.claim .sentence', { timeout: 15_000 });
    await page.evaluate(() => scrollTo(0, 0));
    const sentence = await lowestMark(page);
    await tabTo(popup, 'button', sentence.slice(0, 30));
    await popup.keyboard.press('Enter');
    await bringForward(page);
    await expect.poll(() => page.evaluate(() => scrollY), { timeout: 15_000 }).toBeGreaterThan(0);
    await popup.close();
    await page.keyboard.press('Escape');
  });

  it('switches a stance off and on in the options', async () => {
    const options = await reader.openExtensionPage('options.html');
    await options.waitForSelector('h1');
    const [highlight] = await ourHighlights(page);
    const label = highlight === 'confounder-reports' ? 'reported here' : 'says it';
    const count = async () => (await marksOn(page))[highlight ?? '']?.length ?? 0;
    await tabTo(options, 'input', new RegExp(label, 'i'));
    await options.keyboard.press(' ');
    await expect.poll(count, { timeout: 15_000 }).toBe(0);
    await options.keyboard.press(' ');
    await expect.poll(count, { timeout: 15_000 }).toBeGreaterThan(0);
    await options.close();
    await bringForward(page);
  });

  it('pauses the site from the card', async () => {
    await command(reader, 'next-claim');
    await new Promise((done) => setTimeout(done, 300));
    if (!(await cardIsOpen())) await page.keyboard.press('Enter');
    await expect.poll(cardIsOpen, { timeout: 15_000 }).toBe(true);
    await tabTo(page, 'button', 'Pause');
    await page.keyboard.press('Enter');
    await expect.poll(() => ourHighlights(page), { timeout: 15_000 }).toEqual([]);
    await expect.poll(async () => (await focused(page)).name, { timeout: 15_000 }).toContain('paused on this site');
    await page.keyboard.press('Escape');
    expect(await page.$('confounder-card')).toBeNull();
  });
});

/** The marked sentence that lies lowest on the page. */
const lowestMark = (page: Page) =>
  page.evaluate(() => {
    let lowest = { top: Number.NEGATIVE_INFINITY, text: '' };
    for (const [name, marks] of CSS.highlights) {
      for (const mark of name.startsWith('confounder-') ? marks : []) {
        const range = new Range();
        range.setStart(mark.startContainer, mark.startOffset);
        range.setEnd(mark.endContainer, mark.endOffset);
        const { top } = range.getBoundingClientRect();
        if (top > lowest.top) lowest = { top, text: range.toString().replace(/\s+/g, ' ').trim() };
      }
    }
    return lowest.text;
  });
