import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Route } from '../../../scripts/browsers/serve';
import { axeViolations, browsers, pointOnMark } from '../harness';
import { focused } from '../keyboard';
import { article, CLAIM, expectMarks, openCard, openSite, pause, press, type ReadingSite } from './reading-site';

/** Makes two kinds of claim. */
const TWO_KINDS = 'Mass migration has led to a rise in violent crime in towns along the coast.';

const routes = {
  '/two': article(`<p>${TWO_KINDS}</p>`),
  '/not-a-match': article(`<p>${TWO_KINDS}</p>`),
  '/pause': article(`<p><a id="before" href="#followed">News</a></p><p>${CLAIM}</p>`),
  '/keys': article(`<p><a id="before" href="#followed">News</a></p><p>${CLAIM}</p>`),
  '/far': article(`<p>First.</p><div style="height:2000px"></div><p>${CLAIM}</p><div style="height:2000px"></div>`),
  '/no-clipboard': ((_, response) => {
    response.setHeader('permissions-policy', 'clipboard-write=()');
    response.setHeader('content-type', 'text/html; charset=utf-8').end(article(`<p>${CLAIM}</p>`));
  }) satisfies Route,
  '/links': article(`<p><a id="link" href="#followed">${CLAIM.replace(' and', '</a> and')}</p>`),
};

const heading = (page: Page) =>
  page.evaluate(() => document.querySelector('confounder-card')?.shadowRoot?.querySelector('h2')?.textContent);
const done = (page: Page) =>
  page.evaluate(() => document.querySelector('confounder-card')?.shadowRoot?.querySelector('.done')?.textContent);
const hint = (page: Page) =>
  page.evaluate(() => document.querySelector('confounder-card')?.shadowRoot?.querySelector('.hint')?.textContent);

describe.each(browsers)('ways to a card and back in %s', (name) => {
  let site: ReadingSite;
  beforeAll(async () => {
    site = await openSite(name, routes);
  });
  afterAll(() => site?.close());

  it('shows the kind of claim that was chosen in the popup', async () => {
    const page = await site.visit('/two');
    await expectMarks(page, [TWO_KINDS]);
    const { value } = (await site.tell('/two', { type: 'popup:getClaims' })) as {
      value: { claims: { id: string; category: string }[] };
    };
    expect(value.claims.map(({ category }) => category)).toEqual(['violent-crime', 'law-and-order']);
    for (const [index, words] of ['Violent crime', 'Law and order'].entries()) {
      await site.tell('/two', { type: 'popup:jump', id: value.claims[index]?.id });
      await expect.poll(() => heading(page), { timeout: 15_000 }).toContain(words);
    }
    await page.close();
  });

  it('says of which kind a sentence is no match: it may stay marked for another', async () => {
    const page = await site.visit('/not-a-match');
    await expectMarks(page, [TWO_KINDS]);
    await openCard(page, TWO_KINDS);
    await press(page, 'Not a match');
    await expect.poll(() => done(page), { timeout: 15_000 }).toContain('no longer marked as “Violent crime”');
    await expectMarks(page, [TWO_KINDS]);
    await page.close();
  });

  it.each(['Not a match', 'Mute this kind'])('gives the focus back to “%s” when that is undone', async (words) => {
    const page = await site.visit('/two');
    await expectMarks(page, [TWO_KINDS]);
    await openCard(page, TWO_KINDS);
    await press(page, words);
    await press(page, 'Undo');
    await expect.poll(() => done(page), { timeout: 15_000 }).toContain('Brought back');
    expect((await focused(page)).name).toBe(words);
    await page.close();
  });

  it('says in the page that it is paused, and undoes that in the same place', async () => {
    const page = await site.visit('/pause');
    await expectMarks(page, [CLAIM]);
    await page.focus('#before');
    const line = () =>
      page.evaluate(() => document.querySelector('confounder-card')?.shadowRoot?.querySelector('.paused')?.textContent);
    await site.tell('/pause', { type: 'worker:next' });
    await page.keyboard.press('Enter');
    await expect.poll(() => heading(page), { timeout: 15_000 }).toContain('Nation and civilisation');
    await press(page, 'Pause here');
    await expectMarks(page, []);
    await expect.poll(line, { timeout: 15_000 }).toContain('Confounder is paused on this site');
    expect(await heading(page)).toBeUndefined();
    expect((await focused(page)).element).toBe('section');
    expect(await axeViolations(page, ['confounder-card', 'section'])).toEqual([]);
    await press(page, 'Undo');
    await expectMarks(page, [CLAIM]);
    await expect.poll(line, { timeout: 15_000 }).toBe('Brought back.');
    expect((await focused(page)).element).toBe('section');
    await page.keyboard.press('Escape');
    expect(await line()).toBeUndefined();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('before');
    await page.close();
  });

  it('opens a card by Enter after a step, though a link has the focus; else Enter follows the link', async () => {
    const page = await site.visit('/keys');
    await expectMarks(page, [CLAIM]);
    await page.focus('#before');
    await site.tell('/keys', { type: 'worker:next' });
    await page.keyboard.press('Enter');
    await expect.poll(() => heading(page), { timeout: 15_000 }).toContain('Nation and civilisation');
    expect(await page.evaluate(() => location.hash)).toBe('');
    await page.keyboard.press('Escape');
    await expect.poll(() => page.evaluate(() => document.activeElement?.id), { timeout: 15_000 }).toBe('before');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => location.hash === '#followed', { timeout: 15_000, polling: 50 });
    await page.close();
  });

  it('shows at which sentence a step arrived, also when it lay far away', async () => {
    const page = await site.visit('/far');
    await expectMarks(page, [CLAIM]);
    await site.tell('/far', { type: 'worker:next' });
    // The page tells of its scrolling some frames later.
    await pause(700);
    const away = await page.evaluate(() => {
      const hint = document.querySelector('confounder-card')?.shadowRoot?.querySelector('.hint');
      const mark = document.querySelectorAll('p')[1]?.getBoundingClientRect();
      return (hint?.getBoundingClientRect().top ?? Number.NaN) - (mark?.bottom ?? 0);
    });
    expect(Math.abs(away)).toBeLessThan(20);
    await page.evaluate(() => scrollBy(0, 200));
    await expect.poll(() => hint(page), { timeout: 15_000 }).toBeUndefined();
    await page.close();
  });

  it('gives a short window to the text; the buttons follow at its end', async () => {
    const page = await site.visit('/two');
    await expectMarks(page, [TWO_KINDS]);
    const footIsInView = () =>
      page.evaluate(() => {
        const root = document.querySelector('confounder-card')?.shadowRoot;
        const card = root?.querySelector('.card')?.getBoundingClientRect() ?? new DOMRect();
        const foot = root?.querySelector('.foot')?.getBoundingClientRect() ?? new DOMRect();
        return foot.top < card.bottom && foot.bottom <= card.bottom + 1;
      });
    await page.setViewport({ width: 1000, height: 800 });
    await openCard(page, TWO_KINDS);
    await expect.poll(footIsInView, { timeout: 15_000 }).toBe(true);
    await page.setViewport({ width: 640, height: 360 });
    await expect.poll(footIsInView, { timeout: 15_000 }).toBe(false);
    await page.evaluate(() => {
      const root = document.querySelector('confounder-card')?.shadowRoot;
      root?.querySelector<HTMLElement>('.foot button')?.focus();
    });
    await expect.poll(footIsInView, { timeout: 15_000 }).toBe(true);
    const close = await page.evaluate(() => {
      const root = document.querySelector('confounder-card')?.shadowRoot;
      const card = root?.querySelector('.card')?.getBoundingClientRect() ?? new DOMRect();
      return (root?.querySelector('.close')?.getBoundingClientRect().top ?? 0) - card.top;
    });
    expect(close).toBeLessThan(20);
    await page.close();
  });

  it('lists the sentences in a box with its button to close at the end', async () => {
    const page = await site.visit('/two');
    await expectMarks(page, [TWO_KINDS]);
    await site.tell('/two', { type: 'worker:list' });
    await page.waitForSelector('confounder-card >>> .list li', { timeout: 15_000 });
    const { left, end } = await page.evaluate(() => {
      const root = document.querySelector('confounder-card')?.shadowRoot;
      const box = root?.querySelector('.list')?.getBoundingClientRect() ?? new DOMRect();
      const close = root?.querySelector('.close')?.getBoundingClientRect() ?? new DOMRect();
      return { left: box.left, end: box.right - close.right };
    });
    expect(left).toBe(8);
    expect(end).toBeLessThan(16);
    await page.close();
  });

  it('copies a citation where a site forbids the clipboard, and keeps the focus', async () => {
    const page = await site.visit('/no-clipboard');
    await expectMarks(page, [CLAIM]);
    await openCard(page, CLAIM);
    const inCard = (act: string) =>
      page.evaluate((what) => {
        const root = document.querySelector('confounder-card')?.shadowRoot;
        const button = root?.querySelector<HTMLElement>('.sources button');
        for (const part of root?.querySelectorAll('details') ?? []) part.open ||= part.contains(button ?? null);
        if (what === 'focus') button?.focus();
        return { text: button?.parentElement?.textContent, focused: root?.activeElement === button };
      }, act);
    await inCard('focus');
    await page.keyboard.press('Enter');
    await expect
      .poll(() => inCard('look'), { timeout: 15_000 })
      .toEqual({ text: expect.stringContaining('Copied'), focused: true });
    await page.close();
  });

  it('promises no card where a click follows a link', async () => {
    const page = await site.visit('/links');
    await expectMarks(page, [CLAIM]);
    const { x, y } = await pointOnMark(page, CLAIM);
    await page.mouse.move(x, y);
    await expect.poll(() => hint(page), { timeout: 15_000 }).toContain('button in the toolbar');
    const end = await page.$eval('#link', (link) => {
      const box = link.getClientRects()[0];
      return { x: (box?.right ?? 0) + 20, y: ((box?.top ?? 0) + (box?.bottom ?? 0)) / 2 };
    });
    await page.mouse.move(end.x, end.y);
    await expect.poll(() => hint(page), { timeout: 15_000 }).toContain('Click for context');
    await page.mouse.click(end.x, end.y);
    await expect.poll(() => heading(page), { timeout: 15_000 }).toContain('Nation and civilisation');
    await page.close();
  });

  it('makes no error in any page', () => {
    // Chromium itself tells that the site forbids the clipboard.
    expect(site.reader.errors.filter((error) => !/Permissions policy violation/.test(error))).toEqual([]);
  });
});
