import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { browsers, pointOnMark } from '../harness.js';
import { article, CLAIM, openSite, pause, press, type ReadingSite } from '../reading/reading-site.js';

const VIOLENT = 'Migrants bring violent crime, murder and knife attacks to our cities.';
const REFUSED = 'was changed after the build. Please install again.';

/** Changes one byte of a file: the first digit to the next one, as a forger of figures would. */
function changeOneDigit(file: string): void {
  const text = readFileSync(file, 'utf8');
  const at = text.search(/\d/);
  const changed = text.slice(0, at) + ((Number(text[at]) + 1) % 10) + text.slice(at + 1);
  writeFileSync(file, changed);
  JSON.parse(changed);
}

describe.each(browsers)('a build in which a digit of the evidence was changed, in %s,', (name) => {
  const folder = mkdtempSync(join(tmpdir(), 'confounder-tampered-'));
  let site: ReadingSite;
  let page: Page;

  beforeAll(async () => {
    const built = name === 'chromium' ? 'chrome-mv3' : 'firefox-mv3';
    cpSync(join(import.meta.dirname, '../../../.output', built), folder, { recursive: true });
    changeOneDigit(join(folder, 'evidence/cards/en/violent-crime.json'));
    changeOneDigit(join(folder, 'evidence/works.json'));
    site = await openSite(name, { '/article': article(`<p>${VIOLENT}</p><p>${CLAIM}</p>`) }, { extension: folder });
  });
  afterAll(async () => {
    await site?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const cardText = () =>
    page.evaluate(
      () => document.querySelector('confounder-card')?.shadowRoot?.querySelector('.card')?.textContent ?? '',
    );
  const shows = (opened: Page, words: string) =>
    opened.waitForFunction((text) => document.body.innerText.includes(text), { timeout: 15_000, polling: 50 }, words);

  it('shows no figure of the file in the card, and says why', async () => {
    page = await site.visit('/article');
    await vi.waitFor(() => pointOnMark(page, VIOLENT), 15_000);
    const { x, y } = await pointOnMark(page, VIOLENT);
    await page.mouse.click(x, y);
    await expect
      .poll(cardText, { timeout: 15_000 })
      .toContain(`The context could not be loaded: The file evidence/cards/en/violent-crime.json ${REFUSED}`);
    expect(await cardText()).not.toMatch(/per 100,000|What is right/);
    await page.keyboard.press('Escape');
  });

  it('shows the card of a file that was left alone', async () => {
    await pause(300);
    const { x, y } = await pointOnMark(page, CLAIM);
    await page.mouse.click(x, y);
    await expect.poll(cardText, { timeout: 15_000 }).toContain('What is right');
    await press(page, 'Pause here');
  });

  it('says so in the popup', async () => {
    const popup = await site.reader.openPopup(page);
    await popup.settle();
    const text = () => popup.evaluate(() => document.body.innerText);
    await expect.poll(text, { timeout: 15_000 }).toContain('The packaged evidence is damaged: The file evidence/');
    expect(await text()).toContain(REFUSED);
    await popup.close();
  });

  it.each(['options', 'check', 'compare'])('says so on the page "%s"', async (file) => {
    const opened = await site.reader.openExtensionPage(`${file}.html`);
    await opened.bringToFront();
    await opened.waitForSelector('h1');
    if (file === 'check') {
      await opened.type('textarea', VIOLENT);
      await opened.click('form .main');
    }
    await shows(opened, REFUSED);
    expect(await opened.evaluate(() => document.body.innerText)).not.toContain('per 100,000');
    await opened.close();
  });

  it('reports no error', () => {
    expect(site.reader.errors).toEqual([]);
  });
});
