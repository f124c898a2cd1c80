import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { domState } from '../dom-state';
import { browsers, pointOnMark } from '../harness';
import { article, CLAIM, expectMarks, OTHER_CLAIM, openSite, pause, type ReadingSite } from '../reading/reading-site';
import { visitHostile } from './visit';

declare const browser: typeof import('webextension-polyfill');

const TEXT = `<p>${CLAIM}</p><p>The harbour is calm.</p>`;

const routes = {
  '/card': article(TEXT),
  '/messages': article(TEXT),
  '/frames': article(TEXT),
  '/planted': article(
    `<confounder-card style="display:block">Not ours</confounder-card>${TEXT}<div id="b"><confounder-card></confounder-card></div>`,
  ),
  '/defined': article(
    `<script>customElements.define('confounder-card', class extends HTMLElement {
      constructor() { super(); this.attachShadow({ mode: 'open' }); } })</script>${TEXT}`,
  ),
  '/throws': article(
    `<script>customElements.define('confounder-card', class extends HTMLElement { constructor() { super(); throw 1; } })</script>${TEXT}`,
  ),
  '/write': article(TEXT),
  '/wipes': article(TEXT),
  '/hides': article(TEXT),
  '/world': article(
    `<script>
      Promise.prototype.then = Array.prototype.map = Array.prototype.push = JSON.parse = window.fetch = Map.prototype.get =
        window.setTimeout = window.requestIdleCallback = window.getComputedStyle = () => { throw new Error('broken by the page'); };
      window.MutationObserver = window.IntersectionObserver = window.Highlight = window.CSSStyleSheet = undefined;
    </script>${TEXT}`,
  ),
};

/** Everything that the extension keeps, in all three stores. */
const kept = (page: Page) =>
  page.evaluate(async () => ({
    sync: await browser.storage.sync.get(null),
    local: await browser.storage.local.get(null),
  }));

/** The page's own DOM, without our host, which stands there for a moment when the page was read. */
const pageState = async (page: Page) =>
  (await domState(page)).filter((line) => !line.includes('<confounder-card popover='));

async function clickMark(page: Page, text: string): Promise<void> {
  const { x, y } = await pointOnMark(page, text);
  await page.mouse.click(x, y);
}

const hosts = (page: Page) => page.evaluate(() => document.querySelectorAll('confounder-card').length);
/** A card takes the focus when it opens; its inside cannot be seen. */
const waitForCard = async (page: Page) => {
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.localName), { timeout: 15_000 })
    .toBe('confounder-card');
  // A pointer that rests on a mark calls up a hint.
  await page.mouse.move(5, 5);
};

/**
 * What pages here do to themselves: what they throw, in their own code or in the constructor of their element of our
 * name, and what the browser keeps them from loading.
 */
const theirs =
  /broken by the page|Denying load|ERR_|Security Error|may not load|Not allowed to load|blocked|[Uu]ncaught (?:exception: )?1\b|^\S+: 1$/;

describe.each(browsers)('a page that tries, in %s,', (name) => {
  let site: ReadingSite;
  beforeAll(async () => {
    // The build as readers get it.
    site = await openSite(name, routes, { lookInside: false, expectedErrors: theirs });
  });
  afterAll(() => site?.close());

  it('can neither read the card nor put anything into it', async () => {
    const page = await visitHostile(site, '/card');
    await expectMarks(page, [CLAIM]);
    await clickMark(page, CLAIM);
    await waitForCard(page);
    await pause(300);
    const reached = await page.evaluate(() => {
      const host = document.querySelector('confounder-card') as HTMLElement;
      const box = host.getBoundingClientRect();
      const inside = document.elementFromPoint(box.x + 60, 200);
      return {
        root: host.shadowRoot,
        text: host.innerText,
        children: host.childNodes.length,
        inside: inside?.localName,
      };
    });
    expect(reached).toMatchObject({ root: null, text: '', children: 0 });
    await page.keyboard.press('Escape');
    await expect.poll(() => hosts(page), { timeout: 15_000 }).toBe(0);
    await page.close();
  });

  it('can send no message that counts', async () => {
    const own = await site.reader.openExtensionPage('options.html');
    const before = await kept(own);
    const page = await visitHostile(site, '/messages');
    await expectMarks(page, [CLAIM]);
    const answers = await page.evaluate(async (id) => {
      const heard: unknown[] = [];
      addEventListener('message', ({ data }) => {
        if (data?.type?.startsWith?.('page:') !== true && data?.type !== 'worker:stop') heard.push(data);
      });
      const bodies = [
        { type: 'page:pauseSite' },
        { type: 'page:muteCategory', category: 'terrorism' },
        { type: 'page:getSettings' },
        { type: 'worker:stop' },
      ];
      for (const body of bodies) {
        window.postMessage(body, '*');
        for (const target of [window, document, document.documentElement]) {
          target.dispatchEvent(new CustomEvent(body.type, { detail: body, bubbles: true }));
          target.dispatchEvent(new CustomEvent('confounder', { detail: body, bubbles: true }));
        }
        const { chrome, browser } = window as unknown as Record<string, { runtime?: { sendMessage?: unknown } }>;
        for (const scope of [chrome, browser]) {
          const send = scope?.runtime?.sendMessage as ((id: string, body: object) => Promise<unknown>) | undefined;
          if (send) heard.push(await send(id, body).catch(() => undefined));
        }
      }
      await new Promise((done) => setTimeout(done, 400));
      return heard.filter((item) => item !== undefined);
    }, site.reader.extensionId);
    expect(answers).toEqual([]);
    await expectMarks(page, [CLAIM]);
    await own.bringToFront();
    expect(await kept(own)).toEqual(before);
    await own.close();
    await page.close();
  });

  it('can load no file and no page of ours', async () => {
    const page = await visitHostile(site, '/frames');
    await expectMarks(page, [CLAIM]);
    const loaded = await page.evaluate(async (origin) => {
      const files = ['evidence/manifest.json', 'reader.js', 'options.html', 'icons/16.png'];
      const fetched = await Promise.all(files.map((file) => fetch(`${origin}/${file}`).then(Boolean, () => false)));
      const script = document.createElement('script');
      script.src = `${origin}/gate.js`;
      const ran = await new Promise((done) => {
        script.onload = () => done(true);
        script.onerror = () => done(false);
        document.head.append(script);
      });
      const frame = document.createElement('iframe');
      frame.src = `${origin}/options.html`;
      document.body.append(frame);
      await new Promise((done) => setTimeout(done, 500));
      script.remove();
      return [...fetched, ran];
    }, site.reader.extensionOrigin);
    expect(loaded).toEqual([false, false, false, false, false]);
    const frames = await Promise.all(
      page
        .frames()
        .slice(1)
        .map((frame) => frame.evaluate(() => document.querySelector('#categories') !== null).catch(() => false)),
    );
    expect(frames.length).toBeGreaterThan(0);
    expect(frames).not.toContain(true);
    await page.close();
  });

  it('can plant elements of our name, which stay as they are and are not ours', async () => {
    const page = await visitHostile(site, '/planted');
    const before = await pageState(page);
    await expectMarks(page, [CLAIM]);
    await clickMark(page, CLAIM);
    await waitForCard(page);
    expect(await hosts(page)).toBe(3);
    await page.keyboard.press('Escape');
    await expect.poll(() => hosts(page), { timeout: 15_000 }).toBe(2);
    await site.tell('/planted', { type: 'worker:stop' });
    await expectMarks(page, []);
    expect(await domState(page)).toEqual(before);
    await page.close();
  });

  it.each(['/defined', '/throws'])(
    'can define our element, and is left alone or read, without an error: %s',
    async (path) => {
      const page = await visitHostile(site, path);
      const before = await pageState(page);
      await expect
        .poll(
          async () => ((await site.tell(path, { type: 'popup:getClaims' }).catch(() => null)) as Answer)?.value?.state,
        )
        .toMatch(/done|backed-off/);
      await site.tell(path, { type: 'worker:stop' });
      expect(await domState(page)).toEqual(before);
      await page.close();
    },
  );

  it('can write itself anew, and clicks on marks still count', async () => {
    const page = await visitHostile(site, '/write');
    await expectMarks(page, [CLAIM]);
    await page.evaluate((text) => {
      document.open();
      document.write(`<!doctype html><html lang="en"><body><p>${text}</p></body></html>`);
      document.close();
    }, OTHER_CLAIM);
    await expectMarks(page, [OTHER_CLAIM]);
    await clickMark(page, OTHER_CLAIM);
    await waitForCard(page);
    await page.close();
  });

  it('can wipe style sheets and highlights, which come back with the next change', async () => {
    const page = await visitHostile(site, '/wipes');
    await expectMarks(page, [CLAIM]);
    await page.evaluate((text) => {
      document.adoptedStyleSheets = [];
      CSS.highlights.clear();
      document.body.insertAdjacentHTML('beforeend', `<p>${text}</p>`);
    }, OTHER_CLAIM);
    await expectMarks(page, [CLAIM, OTHER_CLAIM]);
    expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(1);
    await page.close();
  });

  it('can hide, move and cripple our host, which goes in the end all the same', async () => {
    const page = await visitHostile(site, '/hides');
    const before = await pageState(page);
    await expectMarks(page, [CLAIM]);
    await clickMark(page, CLAIM);
    await waitForCard(page);
    await page.evaluate(() => {
      const host = document.querySelector('confounder-card') as HTMLElement;
      host.style.cssText = 'display:none !important; opacity:0 !important; transform:scale(0) !important';
      host.hidden = true;
      host.inert = true;
      host.removeAttribute('popover');
      host.setAttribute('onclick', 'document.title = "ran"');
      document.body.append(host);
    });
    await page.keyboard.press('Escape');
    await expect.poll(() => hosts(page), { timeout: 15_000 }).toBe(0);
    await site.tell('/hides', { type: 'worker:stop' });
    await expectMarks(page, []);
    expect(await domState(page)).toEqual(before);
    await page.close();
  });

  it('can break its own world, not ours', async () => {
    const page = await visitHostile(site, '/world');
    const claims = async () =>
      ((await site.tell('/world', { type: 'popup:getClaims' }).catch(() => null)) as Answer)?.value?.claims?.length;
    await expect.poll(claims, { timeout: 15_000 }).toBe(1);
    await page.close();
  });

  it('makes no error of ours', () => {
    expect(site.reader.errors.filter((error) => !theirs.test(error))).toEqual([]);
  });
});

type Answer = { value?: { state: string; claims: unknown[] } } | null;
