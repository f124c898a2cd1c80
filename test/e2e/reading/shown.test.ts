import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { FirefoxReader } from '../../../scripts/browsers/firefox';
import { bringForward } from '../../../scripts/browsers/reader';
import { browsers, photograph, pointOnMark } from '../harness';
import { wear } from '../looks';
import {
  article,
  CLAIM,
  cardIsFilled,
  cardIsOpen,
  choose,
  expectMarks,
  OTHER_CLAIM,
  openCard,
  openSite,
  pause,
  type ReadingSite,
} from './reading-site';

const FAR = `<p id="one">${CLAIM}</p><p>Ordinary text about the harvest.</p><div style="height:900px"></div><p id="two">${OTHER_CLAIM}</p>`;
const MOBILE = '<meta name="viewport" content="width=device-width, initial-scale=1">';

const routes = {
  '/plain': article(FAR),
  '/css-zoom': article(FAR, '<style>body { zoom: 1.75 }</style>'),
  '/mobile': article(FAR, MOBILE).replace('margin:40px', 'margin:16px'),
  '/sticky': article(
    `<header style="position:sticky;top:0;height:90px;margin:-40px -40px 0;background:#fff">A header that stays</header>${FAR.replace('id="one"', 'id="one" style="font-size:34px"')}
    <footer style="position:fixed;left:0;right:0;bottom:0;height:60px;background:#fff">A bar</footer>`,
  ),
  '/high': article(
    `${Array.from({ length: 40 }, (_, k) => `<p>Ordinary paragraph ${k} about the harvest, the harbour and the weather of the week.</p>`).join('')}<p id="last">${CLAIM}</p>`,
    '<style>html, body { height: 100% }</style>',
  ),
};

/** The boxes of the card and of the marked sentence, in px of the window. */
const boxes = (page: Page, text: string) =>
  page.evaluate((wanted) => {
    const rect = (box: DOMRect | undefined) => ({
      left: box?.left ?? 0,
      top: box?.top ?? 0,
      right: box?.right ?? 0,
      bottom: box?.bottom ?? 0,
    });
    const card = document.querySelector('confounder-card')?.shadowRoot?.querySelector('.card');
    for (const marks of CSS.highlights.values()) {
      for (const mark of marks) {
        const range = new Range();
        range.setStart(mark.startContainer, mark.startOffset);
        range.setEnd(mark.endContainer, mark.endOffset);
        if (range.toString().includes(wanted)) {
          const window = { width: document.documentElement.clientWidth, height: innerHeight };
          return { card: rect(card?.getBoundingClientRect()), mark: rect(range.getBoundingClientRect()), window };
        }
      }
    }
    return undefined;
  }, text);

/** Fails unless the card stands in the window and not over its sentence. One px may be lost in rounding. */
async function expectBeside(page: Page, text: string): Promise<void> {
  await pause(300);
  const found = await boxes(page, text);
  if (!found) throw new Error('no mark');
  const { card, mark, window } = found;
  expect(card.bottom <= mark.top + 1 || card.top >= mark.bottom - 1).toBe(true);
  expect(card.left).toBeGreaterThanOrEqual(-1);
  expect(card.top).toBeGreaterThanOrEqual(-1);
  expect(card.right).toBeLessThanOrEqual(window.width + 1);
  expect(card.bottom).toBeLessThanOrEqual(window.height + 1);
}

/** How many dots of two pictures of the page differ. */
const differing = (page: Page, before: string, after: string) =>
  page.evaluate(
    async (one, two) => {
      const pixels = async (base64: string) => {
        const image = new Image();
        image.src = `data:image/png;base64,${base64}`;
        await image.decode();
        const canvas = document.createElement('canvas');
        canvas.width = image.width;
        canvas.height = image.height;
        const context = canvas.getContext('2d') as CanvasRenderingContext2D;
        context.drawImage(image, 0, 0);
        return context.getImageData(0, 0, image.width, image.height).data;
      };
      const [a, b] = [await pixels(one), await pixels(two)];
      let count = 0;
      for (let at = 0; at < a.length; at += 4) if (a[at] !== b[at] || a[at + 1] !== b[at + 1]) count++;
      return count;
    },
    before,
    after,
  );

describe.each(browsers)('pages as they are shown in %s', (name) => {
  let site: ReadingSite;
  beforeAll(async () => {
    site = await openSite(name, routes);
  });
  afterAll(() => site?.close());

  it('are marked legibly in forced colours, and the card fits', async () => {
    const page = await site.visit('/plain');
    await wear(site.reader, page, 'forced colours');
    await expectMarks(page, [CLAIM, OTHER_CLAIM]);
    await pause(4500);
    const marked = (await page.screenshot({ encoding: 'base64' })) as string;
    await photograph(page, `${name}-forced-colours-marks`);
    await site.tell('/plain', { type: 'worker:stop' });
    await expectMarks(page, []);
    await pause(300);
    const plain = (await page.screenshot({ encoding: 'base64' })) as string;
    // An underline of 2 px under 60 letters at the least.
    expect(await differing(page, marked, plain)).toBeGreaterThan(600);
    await page.reload();
    await expectMarks(page, [CLAIM, OTHER_CLAIM]);
    await openCard(page, CLAIM);
    await expectBeside(page, CLAIM);
    await wear(site.reader, page, 'light');
    await page.close();
  });

  it.each(['/plain at 2.5', '/css-zoom at 1'])('open a card in its place when they are zoomed (%s)', async (what) => {
    const [path = '', factor] = what.split(' at ');
    const page = await site.visit(path);
    // What a browser's own zoom is for a page: fewer px of its own, each of them larger.
    await page.setViewport({
      width: Math.round(1000 / Number(factor)),
      height: Math.round(900 / Number(factor)),
      deviceScaleFactor: Number(factor),
    });
    await expectMarks(page, [CLAIM, OTHER_CLAIM]);
    for (const claim of [CLAIM, OTHER_CLAIM]) {
      await openCard(page, claim);
      await expectBeside(page, claim);
      await page.keyboard.press('Escape');
      expect(await cardIsOpen(page)).toBe(false);
    }
    await page.close();
  });

  it('have their edge lines beside the paragraph also when they are zoomed', async () => {
    await choose(site, 'a line at the edge of the paragraph');
    const page = await site.visit('/css-zoom');
    await expectMarks(page, [CLAIM, OTHER_CLAIM]);
    const off = () =>
      page.evaluate(() => {
        const line = document.querySelector('confounder-card')?.shadowRoot?.querySelector('.edges > div');
        const range = document.createRange();
        range.selectNodeContents(document.querySelector('#one') as Element);
        const [drawn, text] = [line?.getBoundingClientRect(), range.getBoundingClientRect()];
        return drawn ? Math.abs(drawn.top - text.top) + Math.abs(drawn.height - text.height) : Number.NaN;
      });
    await expect.poll(off, { timeout: 5000 }).toBeLessThan(3);
    await page.close();
  });

  it('keep their edge lines behind headers and bars that stay in the window', async () => {
    const page = await site.visit('/sticky');
    await page.setViewport({ width: 800, height: 600 });
    await expectMarks(page, [CLAIM, OTHER_CLAIM]);
    /** The part of the first line that is drawn, in px of the window. */
    const drawn = () =>
      page.evaluate(() => {
        const line = document.querySelector('confounder-card')?.shadowRoot?.querySelector<HTMLElement>('.edges > div');
        const box = line?.getBoundingClientRect();
        if (!line || !box) return undefined;
        const [top = 0, , bottom = top] = [...line.style.clipPath.matchAll(/(-?[\d.]+)px/g)].map(([, px]) =>
          Number(px),
        );
        return { from: Math.round(box.top + top), to: Math.round(box.bottom - bottom), whole: Math.round(box.height) };
      });
    await expect.poll(async () => (await drawn())?.whole, { timeout: 5000 }).toBeGreaterThan(60);
    const free = await drawn();
    expect(free && free.to - free.from).toBe(free?.whole);
    const textTop = free?.from ?? 0;
    // The header is 90 px high: the first 20 px of the paragraph go behind it.
    await page.evaluate((by) => scrollTo(0, by), textTop - 70);
    await expect
      .poll(async () => Math.abs(((await drawn())?.from ?? 0) - 90), { timeout: 5000 })
      .toBeLessThanOrEqual(1);
    await photograph(page, `${name}-edge-under-header`);
    await page.evaluate((by) => scrollTo(0, by), textTop + 10);
    await expect.poll(async () => ((await drawn())?.to ?? 0) - ((await drawn())?.from ?? 0), { timeout: 5000 }).toBe(0);
    await page.evaluate(() => scrollTo(0, 0));
    await expect.poll(drawn, { timeout: 5000 }).toEqual(free);
    await choose(site, 'Underline');
    await page.close();
  });

  it('fit a telephone: a tap opens the card, which fits', async () => {
    const page = await site.reader.newPage();
    await page.setViewport({
      width: 360,
      height: 640,
      deviceScaleFactor: 2,
      ...(name === 'chromium' && { isMobile: true, hasTouch: true }),
    });
    await page.goto(`${site.server.origin}/mobile`);
    await bringForward(page);
    await expectMarks(page, [CLAIM, OTHER_CLAIM]);
    const { x, y } = await pointOnMark(page, OTHER_CLAIM);
    if (name === 'chromium') await page.touchscreen.tap(x, y);
    else await page.mouse.click(x, y);
    await vi.waitFor(async () => expect(await cardIsFilled(page)).toBe(true), 15_000);
    await expectBeside(page, OTHER_CLAIM);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    await photograph(page, `${name}-mobile-card`);
    await page.close();
  });

  it.each(['popup', 'options', 'welcome', 'check', 'compare'])(
    'fit a telephone: %s does not scroll sideways',
    async (file) => {
      const page = await site.reader.newPage();
      await page.setViewport({
        width: 360,
        height: 640,
        ...(name === 'chromium' && { isMobile: true, hasTouch: true }),
      });
      await site.reader.openExtensionPage(`${file}.html`, page);
      await page.waitForSelector('h1', { timeout: 15_000 });
      await photograph(page, `${name}-mobile-${file}`);
      const { width, wide } = await page.evaluate(() => ({
        width: innerWidth,
        wide: document.documentElement.scrollWidth - document.documentElement.clientWidth,
      }));
      expect({ width, wide }).toEqual({ width: 360, wide: 0 });
      await page.close();
    },
  );

  it('print their references behind their text also when they are as high as the window', async () => {
    await choose(site, 'Print the marks and add the references');
    const page = await site.visit('/high');
    await expectMarks(page, [CLAIM]);
    await pause(1500);
    if (name === 'chromium') await page.emulateMediaType('print');
    else
      await (site.reader as FirefoxReader).chrome("gBrowser.selectedBrowser.browsingContext.mediumOverride = 'print'");
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    const places = () =>
      page.evaluate(() => ({
        text: document.querySelector('#last')?.getBoundingClientRect().bottom ?? Number.NaN,
        references:
          document.querySelector('confounder-card')?.shadowRoot?.querySelector('.appendix')?.getBoundingClientRect()
            .top ?? Number.NaN,
      }));
    const { text, references } = await places();
    expect(references).toBeGreaterThanOrEqual(text);
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    if (name === 'chromium') await page.emulateMediaType('screen');
    else await (site.reader as FirefoxReader).chrome("gBrowser.selectedBrowser.browsingContext.mediumOverride = ''");
    await expect.poll(() => page.evaluate(() => document.adoptedStyleSheets.length)).toBe(1);
    await page.close();
  });

  it('make no error', () => {
    expect(site.reader.errors).toEqual([]);
  });
});
