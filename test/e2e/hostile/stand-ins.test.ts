import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browsers, pointOnMark } from '../harness';
import { article, CLAIM, expectMarks, openSite, pause, type ReadingSite, waitForCard } from '../reading/reading-site';
import { visitHostile } from './visit';

/** Fields with the names of what is asked of every node. In Chromium each takes the place of that member of its form. */
const FIELDS = [
  ...['nodeType', 'nodeName', 'localName', 'parentNode', 'parentElement', 'firstChild', 'nextSibling', 'isConnected'],
  ...['hasAttributes', 'hasAttribute', 'getAttribute', 'closest', 'matches', 'contains', 'shadowRoot', 'isConnected'],
  ...['getBoundingClientRect', 'checkVisibility', 'scrollIntoView', 'getRootNode', 'ownerDocument', 'children'],
]
  .map((name) => `<input name="${name}">`)
  .join('');

/** Pictures with the names of what is asked of the document. */
const PICTURES = [
  ...['documentElement', 'body', 'title', 'hidden', 'visibilityState', 'readyState', 'contentType', 'activeElement'],
  ...['createRange', 'addEventListener', 'removeEventListener', 'adoptedStyleSheets', 'location'],
]
  .map((name) => `<img alt="" name="${name}">`)
  .join('');

const routes = {
  '/form': article(`<form>${FIELDS}<p>${CLAIM}</p></form><p>The end.</p>`),
  '/pictures': article(`${PICTURES}<p>${CLAIM}</p>`),
  '/creation': article(
    `<img alt="" name="createElement"><img alt="" name="createElementNS"><img alt="" name="createTextNode"><p>${CLAIM}</p>`,
  ),
  '/names': article(
    `<form id="browser"><input name="runtime"></form><a id="CSS"></a><a id="Highlight"></a><a id="confounder"></a><p>${CLAIM}</p>`,
  ),
  '/chrome': article(`<form id="chrome"><input name="runtime"></form><p>${CLAIM}</p>`),
};

describe.each(browsers)('elements that take the names of what we use, in %s', (name) => {
  let site: ReadingSite;
  beforeAll(async () => {
    site = await openSite(name, routes);
  });
  afterAll(() => site?.close());

  it.each(['/form', '/pictures', '/names', '/chrome'])('are read past: %s', async (path) => {
    const page = await visitHostile(site, path);
    await expectMarks(page, [CLAIM]);
    const { x, y } = await pointOnMark(page, CLAIM);
    await page.mouse.click(x, y);
    await waitForCard(page);
    await page.keyboard.press('Escape');
    await site.tell(path, { type: 'worker:stop' });
    await expectMarks(page, []);
    await page.close();
  });

  it('make us give up quietly where nothing of ours could be drawn', async () => {
    const page = await visitHostile(site, '/creation');
    await expectMarks(page, [CLAIM]);
    const { x, y } = await pointOnMark(page, CLAIM);
    await page.mouse.click(x, y);
    await pause(500);
    expect(await page.evaluate(() => document.querySelectorAll('p').length)).toBe(1);
    await page.close();
  });

  it('make no error in any page', () => {
    expect(site.reader.errors).toEqual([]);
  });
});
