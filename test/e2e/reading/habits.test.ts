import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browsers } from '../harness';
import {
  article,
  CLAIM,
  expectMarks,
  markedTexts,
  OTHER_CLAIM,
  openSite,
  pause,
  type ReadingSite,
} from './reading-site';

const SPLIT =
  '<p>Before. Open <b>bor</b>ders are <a href="#x">destr<i>oying</i></a>\n our civil&shy;isation and <span>our</span> sovereignty. After.</p>';

const routes = {
  '/split': article(SPLIT),
  '/breaks': article(`<p>A line.<br>${CLAIM}<br><br>Another line.</p><div>${OTHER_CLAIM}<div>Inner</div>tail</div>`),
  '/late': article(
    `<main></main><script>setTimeout(() => { document.querySelector('main').innerHTML = '<p>${CLAIM}</p>'; }, 1200)</script>`,
  ),
  '/scroll': article(
    `<div id="feed"><p>${CLAIM}</p><div style="height:1500px"></div></div><script>let n = 0; addEventListener('scroll', () => {
      if (n++ === 0) feed.insertAdjacentHTML('beforeend', '<section><p>Harmless.</p><p>${OTHER_CLAIM}</p></section>'); })</script>`,
  ),
  '/spa': article(
    `<article><p>${CLAIM}</p></article><button id="go">Next</button><script>go.onclick = () => {
      history.pushState({}, '', '/spa/second'); setTimeout(() => { document.querySelector('article').innerHTML = '<h1>Second</h1><p>${OTHER_CLAIM}</p>'; }, 100); }</script>`,
  ),
  '/swap': article(
    `<article><p>${CLAIM}</p></article><button id="go">Swap</button><script>go.onclick = () => {
      const next = document.createElement('article'); next.innerHTML = '<p>Weather.</p><p>${OTHER_CLAIM}</p>'; document.querySelector('article').replaceWith(next); }</script>`,
  ),
  '/edit-text': article(
    `<p id="p">${CLAIM}</p><button id="go">Edit</button><script>go.onclick = () => { p.firstChild.data = 'The weather stays fine all week long.'; }</script>`,
  ),
  '/details': article(`<details><summary>More</summary><p>${CLAIM}</p></details>`),
  '/tabs': article(
    `<button id="go">Show</button><div id="panel"><p>${CLAIM}</p></div><script>go.onclick = () => panel.classList.add('on')</script>`,
    '<style>#panel { display: none } #panel.on { display: block }</style>',
  ),
  '/shadow': article(
    `<news-item></news-item><script>customElements.define('news-item', class extends HTMLElement { connectedCallback() {
      this.attachShadow({ mode: 'open' }).innerHTML = '<p>${CLAIM}</p><slot></slot>'; } });
      setTimeout(() => { document.querySelector('news-item').shadowRoot.querySelector('p').insertAdjacentHTML('afterend', '<p>${OTHER_CLAIM}</p>'); }, 1500)</script>`,
  ),
  '/frame': article('<iframe src="/inner" width="500" height="200"></iframe>'),
  '/inner': article(`<p>${CLAIM}</p>`),
  '/other': article('<p>Nothing to see here.</p>'),
  '/plain': article(`<p>${CLAIM}</p><p>Ordinary text about the harvest.</p><a id="away" href="/other">away</a>`),
  '/blockspans': article(
    `<p><span style="display:block">The harvest was good</span><span style="display:block">${CLAIM}</span></p>`,
  ),
  '/unread': article(`
    <textarea>${CLAIM}</textarea><input value="${CLAIM}" size="60"><div contenteditable="true"><p>${CLAIM}</p></div>
    <div role="textbox">${CLAIM}</div><div class="ProseMirror">${CLAIM}</div><pre>${CLAIM}</pre><code>${CLAIM}</code>
    <p hidden>${CLAIM}</p><p style="display:none">${CLAIM}</p><p style="visibility:hidden">${CLAIM}</p>
    <p style="position:absolute;width:1px;height:1px;overflow:hidden">${CLAIM}</p><noscript>${CLAIM}</noscript>
    <template><p>${CLAIM}</p></template><script type="text/plain">${CLAIM}</script><svg><text y="20">${CLAIM}</text></svg>
    <p>${OTHER_CLAIM}</p>`),
  '/polish': article(
    '<p>Imigracja i przestępczość są w mieście tematem, a politycy mówią o migracji, o azylu i o tym, co po angielsku nazywa się migration and crime.</p>',
  ).replace('lang="en"', 'lang="pl"'),
};

describe.each(browsers)('habits of real sites in %s', (name) => {
  let site: ReadingSite;
  beforeAll(async () => {
    site = await openSite(name, routes);
  });
  afterAll(() => site?.close());

  it('joins text over inline elements, soft hyphens and line ends', async () => {
    const page = await site.visit('/split');
    await expectMarks(page, [CLAIM]);
    await page.close();
  });

  it('keeps lines apart that a break or a block parts', async () => {
    const page = await site.visit('/breaks');
    await expectMarks(page, [CLAIM, OTHER_CLAIM]);
    await page.close();
  });

  it('keeps apart what is a block by style alone', async () => {
    const page = await site.visit('/blockspans');
    await expectMarks(page, [CLAIM]);
    await page.close();
  });

  it('finds text that arrives late', async () => {
    const page = await site.visit('/late');
    await expectMarks(page, [CLAIM]);
    await page.close();
  });

  it('finds text that scrolling brings, and keeps what was marked', async () => {
    const page = await site.visit('/scroll');
    await expectMarks(page, [CLAIM]);
    await page.evaluate(() => scrollTo(0, 400));
    await expectMarks(page, [CLAIM, OTHER_CLAIM]);
    await page.close();
  });

  it('starts over when a single-page app moves on', async () => {
    const page = await site.visit('/spa');
    await expectMarks(page, [CLAIM]);
    await page.click('#go');
    await expectMarks(page, [OTHER_CLAIM]);
    const answer = (await site.tell('/spa/second', { type: 'popup:getClaims' })) as { value: { claims: unknown[] } };
    expect(answer.value.claims).toHaveLength(1);
    await page.close();
  });

  it('follows a page that replaces its article', async () => {
    const page = await site.visit('/swap');
    await expectMarks(page, [CLAIM]);
    await page.click('#go');
    await expectMarks(page, [OTHER_CLAIM]);
    await page.close();
  });

  it('takes a mark away when the text under it changes', async () => {
    const page = await site.visit('/edit-text');
    await expectMarks(page, [CLAIM]);
    await page.click('#go');
    await expectMarks(page, []);
    await page.close();
  });

  it('reads closed details when they open', async () => {
    const page = await site.visit('/details');
    await pause(800);
    expect(await markedTexts(page)).toEqual([]);
    await page.click('summary');
    await expectMarks(page, [CLAIM]);
    await page.close();
  });

  it('reads hidden text when it is shown', async () => {
    const page = await site.visit('/tabs');
    await pause(800);
    expect(await markedTexts(page)).toEqual([]);
    await page.click('#go');
    await expectMarks(page, [CLAIM]);
    await page.close();
  });

  it('reads open shadow roots, and what changes in them', async () => {
    const page = await site.visit('/shadow');
    await expectMarks(page, [CLAIM, OTHER_CLAIM]);
    await page.close();
  });

  it('reads frames of the same site', async () => {
    const page = await site.visit('/frame');
    const frame = await page.waitForFrame((candidate) => candidate.url().endsWith('/inner'));
    await expectMarks(frame as unknown as typeof page, [CLAIM]);
    await page.close();
  });

  it('marks again, once, after going away and back', async () => {
    const page = await site.visit('/plain');
    await expectMarks(page, [CLAIM]);
    await page.click('#away');
    await page.waitForFunction(() => location.pathname === '/other', { polling: 50 });
    await page.evaluate(() => history.back());
    await page.waitForFunction(() => location.pathname === '/plain', { polling: 50 });
    await expectMarks(page, [CLAIM]);
    await page.close();
  });

  it('leaves out editors, code, and what is not shown', async () => {
    const page = await site.visit('/unread');
    await expectMarks(page, [OTHER_CLAIM]);
    await pause(600);
    expect(await markedTexts(page)).toEqual([OTHER_CLAIM]);
    await page.close();
  });

  it('says that a page is in another language', async () => {
    const page = await site.visit('/polish');
    let state: unknown;
    for (let i = 0; i < 30 && state !== 'other-language'; i++) {
      await pause(100);
      // The first script comes when the page has loaded.
      const answer = await site.tell('/polish', { type: 'popup:getClaims' }).catch(() => undefined);
      state = (answer as { value?: { state: string } } | undefined)?.value?.state;
    }
    expect(state).toBe('other-language');
    expect(await markedTexts(page)).toEqual([]);
    await page.close();
  });

  it('makes no error in any page', () => {
    expect(site.reader.errors).toEqual([]);
  });
});
