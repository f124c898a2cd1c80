import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bringForward } from '../../../scripts/browsers/reader';
import { domState } from '../dom-state';
import { browsers } from '../harness';
import { article, CLAIM, choose, expectMarks, OTHER_CLAIM, openSite, type ReadingSite } from './reading-site';

const FAR = `<p id="one">${CLAIM}</p><div style="height:1500px"></div><p id="two" dir="rtl">${OTHER_CLAIM}</p>`;

/** The lines at paragraph edges, in px of the window, and whether each stands beside its paragraph. */
const edgesOn = (page: Page) =>
  page.evaluate(() => {
    const root = document.querySelector('confounder-card')?.shadowRoot;
    const lines = [...(root?.querySelectorAll('.edges > div') ?? [])].map((line) => line.getBoundingClientRect());
    const [one, two] = ['#one', '#two'].map((id) => {
      const range = document.createRange();
      range.selectNodeContents(document.querySelector(id) as Element);
      return range.getBoundingClientRect();
    });
    return lines.map((line) => ({
      beforeFirst: Math.abs(line.top - (one?.top ?? 0)) < 2 && line.right <= (one?.left ?? 0),
      afterSecond: Math.abs(line.top - (two?.top ?? 0)) < 2 && line.left >= (two?.right ?? 0),
    }));
  });

describe.each(browsers)('marks as the reader wants them in %s', (name) => {
  let site: ReadingSite;
  beforeAll(async () => {
    site = await openSite(name, { '/far': article(FAR) });
  });
  afterAll(() => site?.close());

  it('draws a line at the edge of each paragraph, which scrolls with the page and goes again', async () => {
    const page = await site.visit('/far');
    await expectMarks(page, [CLAIM, OTHER_CLAIM]);
    await expect.poll(() => page.$('confounder-card'), { timeout: 6000 }).toBeNull();
    const before = await domState(page);
    await choose(site, 'a line at the edge of the paragraph');
    await bringForward(page);
    const beside = [
      { beforeFirst: true, afterSecond: false },
      { beforeFirst: false, afterSecond: true },
    ];
    await expect.poll(() => edgesOn(page), { timeout: 5000 }).toEqual(beside);
    await page.evaluate(() => scrollTo(0, 700));
    expect(await edgesOn(page)).toEqual(beside);
    await page.evaluate(() => {
      document.querySelector('#one')?.setAttribute('style', 'margin-top:90px');
    });
    await expect.poll(() => edgesOn(page), { timeout: 5000 }).toEqual(beside);
    await page.evaluate(() => {
      document.querySelector('#one')?.removeAttribute('style');
    });
    await choose(site, 'No marks; claims are listed in the popup');
    await bringForward(page);
    await expect.poll(() => page.$('confounder-card'), { timeout: 5000 }).toBeNull();
    expect(await domState(page)).toEqual(before);
    await choose(site, 'Underline and a line');
    await page.close();
  });

  it('adds the references to a printed page when the reader wants them, and nothing otherwise', async () => {
    const page = await site.visit('/far');
    await expectMarks(page, [CLAIM, OTHER_CLAIM]);
    const printed = async () => {
      // What a browser does before it prints, and after.
      await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
      const text = await page.evaluate(
        () => document.querySelector('confounder-card')?.shadowRoot?.querySelector('.appendix')?.textContent ?? '',
      );
      await page.evaluate(() => dispatchEvent(new Event('afterprint')));
      return text;
    };
    expect(await printed()).toBe('');
    await choose(site, 'Print the marks and add the references');
    await bringForward(page);
    await expect.poll(printed, { timeout: 5000 }).toContain('Nation and civilisation');
    const text = await printed();
    expect(text).toContain('References for the marked sentences');
    expect(text).toContain(OTHER_CLAIM);
    expect(text).toMatch(/Evidence checked .+, version \d/);
    expect(text.match(/https?:\/\//g)?.length).toBeGreaterThan(3);
    expect(
      await page.evaluate(() => document.querySelector('confounder-card')?.shadowRoot?.querySelector('.appendix')),
    ).toBeFalsy();
    await page.close();
  });

  it('makes no error in any page', () => {
    expect(site.reader.errors).toEqual([]);
  });
});
