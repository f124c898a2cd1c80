import type { CDPSession, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browsers } from '../harness';
import { article, CLAIM, expectMarks, OTHER_CLAIM, openSite, pause, type ReadingSite } from './reading-site';

const SOME = 'Migrants and crime, asylum and terrorism, typed letter by letter.';

const routes = {
  '/editors': article(`<p id="marked">${CLAIM}</p>
    <div id="editable" contenteditable="true"><p>Here is</p></div><div id="framework" class="ProseMirror" contenteditable="true"><p>And here</p></div>
    <div id="plain" contenteditable="plaintext-only">x</div><textarea id="area"></textarea><input id="field"><main></main>`),
};

describe.each(browsers)('typing in %s', (name) => {
  let site: ReadingSite;
  let page: Page;
  beforeAll(async () => {
    site = await openSite(name, routes);
    page = await site.visit('/editors');
  });
  afterAll(() => site?.close());

  it('into a marked paragraph that became an editor takes its mark away', async () => {
    await expectMarks(page, [CLAIM]);
    await page.evaluate(() => document.querySelector('#marked')?.setAttribute('contenteditable', 'true'));
    await page.focus('#marked');
    await page.keyboard.type('Something else: ');
    await expectMarks(page, []);
    await page.reload();
    await expectMarks(page, [CLAIM]);
  });

  // Only Chromium lets a test look into the scripts' own world.
  if (name === 'chromium') {
    let session: CDPSession;
    const worlds: number[] = [];

    /** How often changed text was handed on to be read, from the scripts' own world, which a page cannot reach. */
    const rereads = async () => {
      const { result } = await session.send('Runtime.evaluate', {
        expression: "globalThis[Symbol.for('confounder')].rereads",
        contextId: worlds.at(-1) as number,
      });
      return result.value as number;
    };

    it('can be looked at', async () => {
      session = await page.createCDPSession();
      session.on('Runtime.executionContextCreated', ({ context }) => {
        if (context.origin.startsWith('chrome-extension://')) worlds.push(context.id);
      });
      await session.send('Runtime.enable');
      expect(await rereads()).toBeGreaterThanOrEqual(0);
    });

    it.each(['#editable', '#framework', '#plain', '#area', '#field'])('makes no work in %s', async (editor) => {
      await pause(700);
      const before = await rereads();
      await page.focus(editor);
      await page.keyboard.type(SOME);
      await page.keyboard.press('Enter');
      await page.keyboard.type(SOME);
      await page.keyboard.press('Backspace');
      await pause(700);
      expect(await rereads()).toBe(before);
    });

    it('is not all that is ignored: text beside the editors is read as it comes', async () => {
      const before = await rereads();
      await page.evaluate((text) => {
        const paragraph = document.createElement('p');
        paragraph.textContent = text;
        document.querySelector('main')?.append(paragraph);
      }, OTHER_CLAIM);
      await expectMarks(page, [CLAIM, OTHER_CLAIM]);
      expect(await rereads()).toBe(before + 1);
    });
  }

  it('makes no error', () => {
    expect(site.reader.errors).toEqual([]);
  });
});
