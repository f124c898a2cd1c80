import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openCard } from '../../scripts/browsers/card';
import type { ReaderBrowser } from '../../scripts/browsers/reader';
import type { LocalServer } from '../../scripts/browsers/serve';
import {
  axeViolations,
  browsers,
  grantSites,
  marksOn,
  openBrowser,
  photograph,
  servePages,
  waitForMarks,
} from './harness';
import { looks, wear } from './looks';

describe.each(browsers)('the card in %s', (name) => {
  let reader: ReaderBrowser;
  let server: LocalServer;
  let page: Page;

  beforeAll(async () => {
    server = await servePages();
    reader = await openBrowser(name);
    await grantSites(reader);
    page = await reader.newPage();
  });
  afterAll(async () => {
    await reader?.close();
    server?.close();
  });

  /** Opens the card of the first mark, with every section unfolded. */
  async function open(look: (typeof looks)[number]): Promise<void> {
    await page.goto(`${server.origin}/sample/`);
    await wear(reader, page, look);
    await waitForMarks(page);
    const [sentence = ''] = Object.values(await marksOn(page)).flat();
    await openCard(page, sentence);
    await photograph(page, `${name}-card-${look.replaceAll(' ', '-')}`);
    await page.evaluate(() => {
      const parts = document.querySelector('confounder-card')?.shadowRoot?.querySelectorAll('details') ?? [];
      for (const part of parts) part.open = true;
    });
  }

  it.each(looks)('has no violation in %s', async (look) => {
    await open(look);
    expect(await axeViolations(page, ['confounder-card', '[role=dialog]'])).toEqual([]);
  });

  it('keeps its buttons apart where they have borders', async () => {
    await open('forced colours');
    const gaps = await page.evaluate(() => {
      const buttons = document.querySelector('confounder-card')?.shadowRoot?.querySelectorAll('.foot button') ?? [];
      const boxes = [...buttons].map((button) => button.getBoundingClientRect());
      return boxes.slice(1).map((box, i) => {
        const before = boxes[i] as DOMRect;
        return box.top >= before.bottom ? box.top - before.bottom : box.left - before.right;
      });
    });
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(4);
  });

  it('fits 320 px', async () => {
    await page.setViewport({ width: 320, height: 640 });
    await open('light');
    const box = await page.evaluate(() => {
      const card = document.querySelector('confounder-card')?.shadowRoot?.querySelector('[role=dialog]');
      const { left, right, top, bottom } = card?.getBoundingClientRect() ?? new DOMRect();
      return { left, right, top, bottom, overflow: document.documentElement.scrollWidth - innerWidth };
    });
    expect(box.left).toBeGreaterThanOrEqual(0);
    expect(box.right).toBeLessThanOrEqual(320);
    expect(box.top).toBeGreaterThanOrEqual(0);
    expect(box.bottom).toBeLessThanOrEqual(640);
    expect(box.overflow).toBeLessThanOrEqual(0);
  });
});
