import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { bundle } from '../../../scripts/browsers/bundle';
import type { ReaderBrowser } from '../../../scripts/browsers/reader';
import type { LocalServer } from '../../../scripts/browsers/serve';
import { browsers, openBrowser, servePages } from '../harness';
import { article, CLAIM } from './reading-site';
import type { Rounds } from './rounds-entry';

declare const rounds: Rounds;

/** A claim that is found without comparing wordings closely, too. */
const LATE_CLAIM = CLAIM.replace('and our', 'and');

const routes = {
  '/gathered': article(`<p id="first">${CLAIM}</p><p id="rest">Nothing.</p><p id="late">Nothing.</p>`),
  '/many': article(`<p>${CLAIM}</p>`.repeat(12)),
};

// The reading alone, without the extension around it, so that a test can hold it up in the middle of a round.
describe.each(browsers)('the rounds of a reading in %s', (name) => {
  let reader: ReaderBrowser;
  let server: LocalServer;
  let script: string;
  let page: Page;
  beforeAll(async () => {
    script = await bundle(fileURLToPath(new URL('./rounds-entry.ts', import.meta.url)));
    server = await servePages(routes);
    reader = await openBrowser(name);
    // The welcome page opens by itself; in front of the page it would hold up what the page tells of its changes.
    await vi.waitFor(async () => expect((await reader.addresses()).join()).toContain('welcome.html'), 10_000);
  });
  beforeEach(async () => {
    page = await reader.newPage();
    await page.bringToFront();
  });
  afterAll(async () => {
    await reader?.close();
    server?.close();
  });

  it('read what changed while the languages were on their way, beside what a gate had gathered', async () => {
    await page.goto(`${server.origin}/gathered`);
    await page.evaluate(script);
    await page.evaluate(
      (claim, other) => {
        const place = (id: string) => document.getElementById(id) as HTMLElement;
        const node = place('first').firstChild as Text;
        const gathered = {
          blocks: [{ root: place('first'), nodes: [node], starts: [0], text: claim }],
          shadows: [],
          rest: new Set<Node>([place('rest')]),
          languages: { main: 'en', all: ['en'] },
        };
        // Changes are gathered for a fifth of a second before they are told.
        rounds.languages = () => new Promise((done) => setTimeout(done, 800));
        rounds.start({ handOver: async () => gathered });
        setTimeout(() => {
          (place('late').firstChild as Text).data = other;
        }, 100);
      },
      CLAIM,
      LATE_CLAIM,
    );
    const found = () => page.evaluate(() => rounds.found.map(({ text }) => text).sort());
    await expect.poll(found, { timeout: 10_000 }).toEqual([LATE_CLAIM, CLAIM].sort());
  });

  it('end with the settings that they were made under', async () => {
    await page.goto(`${server.origin}/many`);
    await page.evaluate(script);
    await page.evaluate(() => {
      rounds.sensitivity = 'broad';
      rounds.before = () => {
        // Long enough for a pause between any two.
        for (const begin = performance.now(); performance.now() - begin < 12; );
        if (rounds.matched.length !== 3) return;
        setTimeout(() => {
          rounds.sensitivity = 'careful';
          rounds.found = [];
          rounds.reading?.again();
        });
      };
      rounds.start();
    });
    await expect.poll(() => page.evaluate(() => rounds.ended), { timeout: 10_000 }).toBeGreaterThan(0);
    const { found, matched } = await page.evaluate(() => ({ found: rounds.found, matched: rounds.matched }));
    expect(matched.indexOf('careful')).toBeGreaterThan(2);
    expect(matched.indexOf('careful')).toBeLessThan(10);
    expect(matched.slice(matched.indexOf('careful'))).toEqual(Array(12).fill('careful'));
    expect(found).toHaveLength(12);
  });
});
