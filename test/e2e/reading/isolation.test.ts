import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browsers, pointOnMark } from '../harness';
import {
  article,
  CLAIM,
  cardIsOpen,
  expectMarks,
  markedTexts,
  OTHER_CLAIM,
  openCard,
  openSite,
  pause,
  type ReadingSite,
} from './reading-site';

const PLAIN = `<main><h1 class="a">Title</h1><p data-x="1">Before. Open <b>bor</b>ders are destroying our civilisation and our sovereignty. After.</p>
<ul><li>One</li><li>${OTHER_CLAIM}</li></ul><!-- a comment --></main>
<script>const own = new Highlight(); own.add(new StaticRange({ startContainer: document.querySelector('h1').firstChild, startOffset: 0, endContainer: document.querySelector('h1').firstChild, endOffset: 3 })); CSS.highlights.set('site-search', own);</script>`;

const strict = "default-src 'none'; img-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'";

const routes = {
  '/plain': article(PLAIN),
  '/csp': (_: unknown, response: import('node:http').ServerResponse) => {
    response.setHeader('content-security-policy', strict);
    response.setHeader('content-type', 'text/html');
    response.end(`<!doctype html><html lang="en"><title>Strict</title><p>${CLAIM}</p></html>`);
  },
  '/unset': article(
    `<p>${CLAIM}</p>`,
    '<style>* { all: unset !important; } confounder-card, confounder-card * { display: none !important; opacity: 0 !important; visibility: hidden !important; transform: scale(0) !important }</style>',
  ),
  '/overridden': article(
    `<script>
      for (const proto of [Node.prototype, Element.prototype, Document.prototype, Range.prototype, EventTarget.prototype, Array.prototype])
        for (const key of ['appendChild', 'append', 'attachShadow', 'getBoundingClientRect', 'getClientRects', 'createRange', 'setStart', 'addEventListener', 'map', 'filter', 'find'])
          if (key in proto && proto !== Array.prototype) proto[key] = () => { throw new Error('broken by the page'); };
    </script><p>${CLAIM}</p>`,
  ),
  '/removes': article(
    `<p>${CLAIM}</p><script>new MutationObserver(() => document.querySelector('confounder-card')?.remove()).observe(document.documentElement, { childList: true })</script>`,
  ),
  '/storm': article(
    `<p>${CLAIM}</p><div id="storm"></div><script>
      const texts = Array.from({ length: 1500 }, () => storm.appendChild(document.createElement('p')).appendChild(new Text('')));
      setInterval(() => { for (const text of texts) text.data = 'Migrants and crime and immigration and asylum seekers, item ' + Math.random() +
        ', borders, terrorism, violence and murder, and the country of the people who were not here before.'; }, 50)</script>`,
  ),
  '/odd': article(
    `<p>${'x'.repeat(300_000)}</p><p id="lone"></p><div id="deep"></div><p>${CLAIM}</p><script>
      document.querySelector('#lone').textContent = 'Migrants \\ud800 crime \\udc00 murder';
      let at = document.querySelector('#deep'); for (let i = 0; i < 1000; i++) { const next = document.createElement('div'); at.append(next); at = next; } at.textContent = '${OTHER_CLAIM}';</script>`,
  ),
};

/** Everything of the document but our host: structure, attributes and the text of each text node. */
const snapshot = (page: Page) =>
  page.evaluate(() => {
    const lines: string[] = [];
    const walk = (node: Node, depth: number) => {
      if (node.nodeName.toLowerCase() === 'confounder-card') return;
      const attributes =
        node instanceof Element ? [...node.attributes].map((a) => `${a.name}=${a.value}`).join(' ') : '';
      lines.push(`${depth} ${node.nodeType} ${node.nodeName} ${attributes} ${node.nodeValue ?? ''}`);
      for (const child of node.childNodes) walk(child, depth + 1);
    };
    walk(document, 0);
    return lines;
  });

const highlightNames = (page: Page) => page.evaluate(() => [...CSS.highlights.keys()].sort());

describe.each(browsers)('the page being read in %s', (name) => {
  let site: ReadingSite;
  beforeAll(async () => {
    site = await openSite(name, routes, { expectedErrors: /broken by the page/ });
  });
  afterAll(() => site?.close());

  it('stays as it was, but for one host that goes', async () => {
    const page = await site.visit('/plain?off');
    const before = await snapshot(page);
    await expectOurs(page, 2);
    await openCard(page, OTHER_CLAIM);
    expect(await page.evaluate(() => document.querySelectorAll('confounder-card').length)).toBe(1);
    expect(await snapshot(page)).toEqual(before);
    await site.tell('/plain', { type: 'worker:stop' });
    await pause(300);
    expect(await snapshot(page)).toEqual(before);
    expect(await page.evaluate(() => document.querySelector('confounder-card'))).toBe(null);
    expect(await highlightNames(page)).toEqual(['site-search']);
    expect(await page.evaluate(() => CSS.highlights.get('site-search')?.size)).toBe(1);
    expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(0);
    await page.close();
  });

  it('may have the strictest content policy and trusted types', async () => {
    const page = await site.visit('/csp');
    await expectMarks(page, [CLAIM]);
    await openCard(page, CLAIM);
    await page.close();
  });

  it('cannot hide the card with style sheets', async () => {
    const page = await site.visit('/unset');
    await expectMarks(page, [CLAIM]);
    await openCard(page, CLAIM);
    await pause(300);
    const seen = await page.evaluate(() => {
      const card = document.querySelector('confounder-card')?.shadowRoot?.querySelector('.card');
      const box = card?.getBoundingClientRect();
      return { visible: card?.checkVisibility({ opacityProperty: true, visibilityProperty: true }), width: box?.width };
    });
    expect(seen.visible).toBe(true);
    expect(seen.width).toBeGreaterThan(250);
    await page.close();
  });

  it('cannot break the reading by overriding prototypes', async () => {
    const page = await site.visit('/overridden');
    const answer = async () =>
      (await site.tell('/overridden', { type: 'popup:getClaims' })) as { value: { claims: { text: string }[] } };
    let texts: string[] = [];
    for (let i = 0; i < 30 && texts.length === 0; i++) {
      await pause(100);
      texts = (await answer()).value.claims.map(({ text }) => text);
    }
    expect(texts).toEqual([CLAIM]);
    await page.close();
  });

  it('may hold a word of 300,000 letters, broken characters and 1,000 nested elements', async () => {
    const page = await site.visit('/odd');
    let marked: string[] = [];
    for (let i = 0; i < 50 && marked.length < 2; i++) {
      await pause(100);
      marked = await markedTexts(page);
    }
    expect(marked).toEqual(expect.arrayContaining([CLAIM, OTHER_CLAIM]));
    await page.close();
  });

  it('is given up when it keeps removing the card, and stays usable', async () => {
    const page = await site.visit('/removes');
    // Reading ends with an announcement for screen readers; that it can't be made is no reason to give up.
    await expectState(site, '/removes', 'done');
    await expectMarks(page, [CLAIM]);
    const { x, y } = await pointOnMark(page, CLAIM);
    await page.mouse.click(x, y);
    await expectState(site, '/removes', 'backed-off');
    expect(await cardIsOpen(page)).toBe(false);
    expect(await highlightNames(page)).toEqual([]);
    await page.close();
  });

  it('is given up when it changes without end, and stays usable', async () => {
    const page = await site.visit('/storm');
    await expectState(site, '/storm', 'backed-off', 90_000);
    expect(await highlightNames(page)).toEqual([]);
    await page.close();
  }, 120_000);

  it('makes no error in any page', () => {
    expect(site.reader.errors.filter((error) => !error.includes('broken by the page'))).toEqual([]);
  });
});

async function expectOurs(page: Page, count: number): Promise<void> {
  await page.waitForFunction(
    (wanted) => {
      let marks = 0;
      for (const [key, ranges] of CSS.highlights) if (key.startsWith('confounder-')) marks += ranges.size;
      return marks === wanted;
    },
    { polling: 50, timeout: 15_000 },
    count,
  );
}

async function expectState(site: ReadingSite, path: string, state: string, timeout = 15_000): Promise<void> {
  const end = performance.now() + timeout;
  let last: string | undefined;
  while (performance.now() < end) {
    // The first scripts come when the page has loaded.
    const answer = await site.tell(path, { type: 'popup:getClaims' }).catch(() => undefined);
    last = (answer as { value?: { state: string } } | undefined)?.value?.state;
    if (last === state) return;
    await pause(250);
  }
  throw new Error(`The page is "${last}", not "${state}".`);
}
