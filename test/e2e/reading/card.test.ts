import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeViolations, browsers, pointOnMark } from '../harness';
import {
  article,
  CLAIM,
  cardIsFilled,
  cardIsOpen,
  expectMarks,
  OTHER_CLAIM,
  openCard,
  openSite,
  pause,
  press,
  type ReadingSite,
  waitForCard,
} from './reading-site';

const TEXT = `<p>First. <a id="link" href="#followed">${CLAIM}</a> Last.</p><p><button id="focus">A button</button></p>
<p id="second">Before it. ${OTHER_CLAIM} After it.</p><div style="height:1200px"></div><p>${CLAIM.replace('and our', 'and')}</p>`;

const routes = {
  '/article': article(TEXT),
  '/rtl': article(TEXT).replace('<html', '<html dir="rtl"'),
  '/keys': article(TEXT),
  '/list': article(TEXT),
  '/undo': article(`<p>${OTHER_CLAIM}</p>`),
  '/mute': article(`<p>${OTHER_CLAIM}</p>`),
  '/fake': article(`<p id="p">${OTHER_CLAIM}</p>`),
};

/** The box of the card in the window, in px. */
const cardBox = (page: Page) =>
  page.evaluate(() => {
    const card = document.querySelector('confounder-card')?.shadowRoot?.querySelector('.card');
    const { left, top, right, bottom } = card?.getBoundingClientRect() ?? new DOMRect();
    return { left, top, right, bottom };
  });

/** The boxes of the lines of the mark that holds a text. */
const lineBoxes = (page: Page, text: string) =>
  page.evaluate((wanted) => {
    for (const [name, marks] of CSS.highlights) {
      for (const mark of name.startsWith('confounder-') ? marks : []) {
        const range = document.createRange();
        range.setStart(mark.startContainer, mark.startOffset);
        range.setEnd(mark.endContainer, mark.endOffset);
        if (range.toString().includes(wanted)) {
          return [...range.getClientRects()].map(({ left, top, right, bottom }) => ({ left, top, right, bottom }));
        }
      }
    }
    return [];
  }, text);

describe.each(browsers)('the card in %s', (name) => {
  let site: ReadingSite;
  beforeAll(async () => {
    site = await openSite(name, routes);
  });
  afterAll(() => site?.close());

  it('opens on a click, beside the sentence and never over it, also in a narrow window', async () => {
    const page = await site.visit('/article');
    await expectMarks(page, [CLAIM, OTHER_CLAIM, CLAIM.replace('and our', 'and')]);
    for (const [width, height] of [
      [1000, 800],
      [640, 400],
      [320, 568],
    ] as const) {
      await page.setViewport({ width, height });
      await openCard(page, OTHER_CLAIM);
      await pause(200);
      const card = await cardBox(page);
      const lines = await lineBoxes(page, OTHER_CLAIM);
      expect(lines.length).toBeGreaterThan(0);
      for (const line of lines) {
        const apart =
          card.bottom <= line.top || card.top >= line.bottom || card.right <= line.left || card.left >= line.right;
        expect({ width, apart }).toEqual({ width, apart: true });
      }
      expect(card.left).toBeGreaterThanOrEqual(0);
      expect(card.right).toBeLessThanOrEqual(width);
      expect(card.bottom).toBeLessThanOrEqual(height);
      await page.keyboard.press('Escape');
      expect(await cardIsOpen(page)).toBe(false);
    }
    await page.close();
  });

  it('shows category, stance, evidence in order and links that open elsewhere; axe finds nothing', async () => {
    const page = await site.visit('/article');
    await expectMarks(page, [CLAIM, OTHER_CLAIM, CLAIM.replace('and our', 'and')]);
    await openCard(page, OTHER_CLAIM);
    const shown = await page.evaluate(() => {
      const root = document.querySelector('confounder-card')?.shadowRoot;
      const links = [...(root?.querySelectorAll('a') ?? [])];
      return {
        text: root?.querySelector('.eyebrow')?.textContent,
        kinds: [...(root?.querySelectorAll('details') ?? [])].map((part) => part.className).filter(Boolean),
        links: links.length,
        safe: links.every(
          (link) => link.target === '_blank' && /noreferrer/.test(link.rel) && /^https?:/.test(link.href),
        ),
      };
    });
    expect(shown.text).toMatch(/Nation and civilisation.*says it/);
    const order = ['right', 'changes', 'supports', 'against', 'contested', 'unknown', 'single-case', 'people'];
    expect(shown.kinds).toEqual(order.filter((kind) => shown.kinds.includes(kind)));
    expect(shown.kinds).toContain('right');
    expect(shown.links).toBeGreaterThan(0);
    expect(shown.safe).toBe(true);
    expect(await axeViolations(page, ['confounder-card', 'section'])).toEqual([]);
    await page.close();
  });

  it('shows the first statements of a long part, and the rest on request', async () => {
    const page = await site.visit('/article');
    await expectMarks(page, [CLAIM, OTHER_CLAIM, CLAIM.replace('and our', 'and')]);
    await openCard(page, OTHER_CLAIM);
    const changes = () =>
      page.evaluate(() => {
        const part = document.querySelector('confounder-card')?.shadowRoot?.querySelector('details.changes');
        const shown = [...(part?.querySelectorAll('.statements > li') ?? [])].filter((each) => each.checkVisibility());
        return { shown: shown.length, more: part?.querySelector(':scope > details > summary')?.textContent ?? '' };
      });
    expect(await changes()).toEqual({ shown: 0, more: expect.stringMatching(/^[2-9] more$/) });
    await (await page.$('confounder-card >>> details.changes > summary'))?.click();
    const { shown, more } = await changes();
    expect(shown).toBe(2);
    await page.keyboard.press('Tab');
    for (let presses = 0; presses < 20; presses++) {
      const at = await page.evaluate(
        () => document.querySelector('confounder-card')?.shadowRoot?.activeElement?.textContent,
      );
      if (at === more) break;
      await page.keyboard.press('Tab');
    }
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await changes()).shown).toBe(2 + Number.parseInt(more, 10));
    await page.close();
  });

  it('leaves links to the page, and selections to the reader', async () => {
    const page = await site.visit('/article');
    await expectMarks(page, [CLAIM, OTHER_CLAIM, CLAIM.replace('and our', 'and')]);
    const onLink = await pointOnMark(page, CLAIM);
    await page.mouse.click(onLink.x, onLink.y);
    await page.waitForFunction(() => location.hash === '#followed', { polling: 50, timeout: 15_000 });
    expect(await cardIsOpen(page)).toBe(false);
    const [line] = await lineBoxes(page, OTHER_CLAIM);
    if (!line) throw new Error('no mark');
    await page.mouse.move(line.left + 20, (line.top + line.bottom) / 2);
    await page.mouse.down();
    await page.mouse.move(line.left + 120, (line.top + line.bottom) / 2, { steps: 5 });
    await page.mouse.up();
    await pause(500);
    expect(await page.evaluate(() => getSelection()?.toString().length)).toBeGreaterThan(3);
    expect(await cardIsOpen(page)).toBe(false);
    await page.close();
  });

  it('is walked, opened and closed by keyboard, and gives the focus back', async () => {
    const page = await site.visit('/keys');
    await expectMarks(page, [CLAIM, OTHER_CLAIM, CLAIM.replace('and our', 'and')]);
    await page.bringToFront();
    await site.tell('/keys', { type: 'worker:next' });
    await site.tell('/keys', { type: 'worker:next' });
    await page.keyboard.press('Enter');
    await waitForCard(page);
    const inside = () => page.evaluate(() => document.activeElement?.localName);
    expect(await inside()).toBe('confounder-card');
    await page.keyboard.press('Escape');
    expect(await cardIsOpen(page)).toBe(false);
    // What was announced to screen readers stays for some seconds; then the host goes.
    await page.waitForFunction(() => !document.querySelector('confounder-card'), { timeout: 15_000, polling: 100 });
    // The third sentence lies far below: walking scrolls to it.
    await site.tell('/keys', { type: 'worker:next' });
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(300);
    await site.tell('/keys', { type: 'popup:back' });
    await expect.poll(() => page.evaluate(() => scrollY), { timeout: 15_000 }).toBe(0);
    await page.close();
  });

  it('lists the sentences for those who cannot see marks', async () => {
    const page = await site.visit('/list');
    await expectMarks(page, [CLAIM, OTHER_CLAIM, CLAIM.replace('and our', 'and')]);
    await page.bringToFront();
    await page.focus('#focus');
    await site.tell('/list', { type: 'worker:list' });
    await page.waitForSelector('confounder-card >>> .list li', { timeout: 15_000 });
    expect(await axeViolations(page, ['confounder-card', 'section'])).toEqual([]);
    const count = await page.evaluate(
      () => document.querySelector('confounder-card')?.shadowRoot?.querySelectorAll('.list li').length,
    );
    expect(count).toBe(3);
    await page.keyboard.press('Escape');
    await pause(100);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('focus');
    await page.close();
  });

  it('remembers "not a match", also after a reload, and takes it back', async () => {
    const page = await site.visit('/undo');
    await expectMarks(page, [OTHER_CLAIM]);
    await openCard(page, OTHER_CLAIM);
    await press(page, 'Not a match');
    await expectMarks(page, []);
    await press(page, 'Undo');
    await expectMarks(page, [OTHER_CLAIM]);
    await press(page, 'Not a match');
    await expectMarks(page, []);
    await page.reload();
    await pause(1200);
    await expectMarks(page, []);
    await page.close();
  });

  it('mutes a kind of claim, and takes it back', async () => {
    const page = await site.visit('/mute');
    // Dismissed above; its words are the same, so another sentence is used here.
    await page.evaluate((text) => {
      document.body.innerHTML = `<p>${text}</p>`;
    }, CLAIM);
    await expectMarks(page, [CLAIM]);
    await openCard(page, CLAIM);
    await press(page, 'Mute this kind');
    await expectMarks(page, []);
    expect(await cardIsFilled(page)).toBe(true);
    await press(page, 'Undo');
    await expectMarks(page, [CLAIM]);
    await page.close();
  });

  it('does nothing for what scripts of the page pretend', async () => {
    const page = await site.visit('/fake');
    await page.evaluate((text) => {
      document.body.innerHTML = `<p id="p">${text}</p>`;
    }, CLAIM);
    await expectMarks(page, [CLAIM]);
    const { x, y } = await pointOnMark(page, CLAIM);
    await page.evaluate(
      (clientX, clientY) => {
        const paragraph = document.querySelector('#p');
        paragraph?.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, clientX, clientY }));
      },
      x,
      y,
    );
    await pause(400);
    expect(await cardIsOpen(page)).toBe(false);
    await openCard(page, CLAIM);
    await page.evaluate(() => {
      const root = document.querySelector('confounder-card')?.shadowRoot;
      for (const button of root?.querySelectorAll('button') ?? []) button.click();
    });
    await pause(400);
    expect(await cardIsFilled(page)).toBe(true);
    await expectMarks(page, [CLAIM]);
    await page.close();
  });

  it('makes no error in any page', () => {
    expect(site.reader.errors).toEqual([]);
  });
});
