import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ReaderBrowser } from '../../scripts/browsers/reader.js';
import { browsers, openBrowser } from './harness.js';

describe.each(browsers)('the comparison in %s', (name) => {
  let reader: ReaderBrowser;
  let page: Page;

  beforeAll(async () => {
    reader = await openBrowser(name);
    page = await reader.openExtensionPage('compare.html#works');
    await page.waitForSelector('.work');
  });
  afterAll(() => reader?.close());

  const go = (hash: string, selector: string) =>
    page
      .evaluate((to) => {
        location.hash = to;
      }, hash)
      .then(() => page.waitForSelector(selector));
  const texts = (selector: string) =>
    page.$$eval(selector, (elements) => elements.map((element) => element.textContent?.trim() ?? ''));

  it('opens the works behind a count of the evidence map', async () => {
    await page.waitForSelector('.map button');
    const label = await page.$eval('.map button', (button) => {
      (button as HTMLElement).click();
      return button.textContent ?? '';
    });
    const expected = [...label.matchAll(/: (\d+)/g)].reduce((sum, match) => sum + Number(match[1]), 0);
    await page.waitForFunction((count) => document.querySelectorAll('details.work').length === count, {}, expected);
    expect(expected).toBeGreaterThan(0);
  });

  it('searches in what is shown and says how many works are left', async () => {
    await page.$eval('.filters button', (button) => (button as HTMLElement).click());
    const before = (await texts('details.work')).length;
    await page.type('.filters input[type=search]', 'legalisation');
    await page.waitForFunction((count) => document.querySelectorAll('details.work').length < count, {}, before);
    const after = (await texts('details.work')).length;
    expect(after).toBeGreaterThan(0);
    expect(await texts('main p[role=status]')).toEqual([expect.stringMatching(new RegExp(`^${after} of ${before} `))]);
  });

  it('shows a work that a card links to, opened, with figures that name their place and denominator', async () => {
    await go('work=bra-2021-9-registered-offending', '#work-bra-2021-9-registered-offending[open] .figures');
    const head = await texts('#work-bra-2021-9-registered-offending .figures thead th');
    expect(head).toContain('Place');
    expect(head).toContain('Out of');
    expect(await texts('#work-bra-2021-9-registered-offending .figures .value')).toContain('2.5 ratio');
  });

  const inView = (selector: string) =>
    page.waitForFunction(
      (wanted) => {
        const { top, bottom } = document.querySelector(wanted)?.getBoundingClientRect() ?? new DOMRect();
        return top >= 0 && top < innerHeight && bottom > 0;
      },
      { timeout: 15_000, polling: 50 },
      selector,
    );

  it('brings into view what a card, the check page or a choice names', async () => {
    await page.bringToFront();
    await inView('#work-bra-2021-9-registered-offending');
    await go('category=terrorism', '#works-list');
    await page.waitForFunction(() =>
      document.querySelector<HTMLSelectElement>('select.field option:checked[value=terrorism]'),
    );
    await inView('#works-list');
    expect(await texts('main p[role=status]')).toEqual([expect.stringMatching(/^(?!0 )\d+ of \d+ works$/)]);
    await page.evaluate(() => scrollTo(0, 0));
    await page.$eval('.map button', (button) => (button as HTMLElement).click());
    await inView('#works-list');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('works-list');
    await go('points', '.points tbody tr');
    const last = await page.$$eval('.points tbody tr', (rows) => rows.at(-1)?.id.replace('point-', '') ?? '');
    await go(`category=terrorism&point=${last}`, `#point-${last}.chosen`);
    await inView(`#point-${last}`);
  });

  it('shows every choice of its filters whole', async () => {
    await go('works', '#works-list');
    const cut = await page.$$eval('.filters select', (selects) => {
      const context = new OffscreenCanvas(1, 1).getContext('2d') as OffscreenCanvasRenderingContext2D;
      return selects.flatMap((select) => {
        const style = getComputedStyle(select);
        context.font = `${style.fontSize} ${style.fontFamily}`;
        // The arrow stands inside as well.
        const room =
          select.clientWidth - Number.parseFloat(style.paddingLeft) - Number.parseFloat(style.paddingRight) - 20;
        return [...select.options].map(({ text }) => text).filter((text) => context.measureText(text).width > room);
      });
    });
    expect(cut).toEqual([]);
  });

  it('lists every public quotation, the talking points first', async () => {
    await go('points', '.points tbody tr');
    const rows = await texts('.points tbody th');
    expect(rows.length).toBeGreaterThanOrEqual(46);
    expect(rows[0]).toContain('Talking point in the cable');
  });

  it('gives every source its own answer where reports disagree', async () => {
    await go('questions', '.question');
    expect(await texts('.question > summary')).toHaveLength(23);
    expect((await texts('.question:first-of-type tbody tr')).length).toBeGreaterThan(1);
  });

  it('turns the Toronto comparison round when resources are held equal, for the keyboard too', async () => {
    await go('charts', '.choices input');
    await page.bringToFront();
    await page.waitForSelector('.reading');
    expect(await texts('.reading')).toEqual([expect.stringContaining('The first is higher')]);
    await page.focus('.choices input');
    await page.keyboard.press('ArrowDown');
    await page.waitForFunction(() => document.querySelector('.reading')?.textContent?.includes('The second is higher'));
    expect(await texts('.reading')).toEqual([expect.stringMatching(/8\.01.*8\.54/)]);
  });

  it('draws each chart with a label for screen readers and the same figures in a table behind it', async () => {
    const labels = await page.$$eval('.chart svg[role=img]', (drawings) =>
      drawings.map((drawing) => drawing.getAttribute('aria-label') ?? ''),
    );
    expect(labels.length).toBeGreaterThanOrEqual(4);
    expect(labels.every((label) => /\d/.test(label))).toBe(true);
    expect((await texts('.chart table tbody tr')).length).toBeGreaterThanOrEqual(9);
  });

  it('works without an error', () => {
    expect(reader.errors).toEqual([]);
  });
});
