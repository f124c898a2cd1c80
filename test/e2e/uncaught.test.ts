import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { launch } from '../../scripts/browsers/launch';
import type { ReaderBrowser } from '../../scripts/browsers/reader';
import { gatherUncaught } from '../../scripts/browsers/uncaught';
import { browsers, grantSites, servePages } from './harness';
import { summary } from './uncaught-record';

const PLANTED = ['worker', 'content script', 'extension page', 'page'] as const;

/** A copy of a build in which the worker, the reader script and the options page each throw, and reject, once. */
function brokenBuild(built: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'confounder-broken-'));
  cpSync(join(import.meta.dirname, '../../.output', built), folder, { recursive: true });
  const options = /src="\/(chunks\/options-[^"]+)"/.exec(readFileSync(join(folder, 'options.html'), 'utf8'))?.[1] ?? '';
  for (const [file, place] of [
    ['background.js', 'worker'],
    ['reader.js', 'content script'],
    [options, 'extension page'],
  ] as const) {
    const planted =
      `;setTimeout(() => { throw new Error('planted throw in ${place}') });` +
      `Promise.reject(new Error('planted rejection in ${place}'));`;
    writeFileSync(join(folder, file), readFileSync(join(folder, file), 'utf8') + planted);
  }
  return folder;
}

describe.each(browsers)('what gathers uncaught errors in %s', (name) => {
  const ends: (() => unknown)[] = [];
  afterEach(async () => {
    for (const end of ends.splice(0).reverse()) await end();
  });

  it('sees them in pages, content scripts, the worker and pages of the extension', async () => {
    const folder = brokenBuild(name === 'chromium' ? 'chrome-mv3' : 'firefox-mv3');
    ends.push(() => rmSync(folder, { recursive: true, force: true }));
    const server = await servePages({
      '/throws': `<!doctype html><html lang="en"><title>Throws</title><p>Migrants bring violent crime to our cities.</p>
        <script>setTimeout(() => { throw new Error('planted throw in page') }); Promise.reject(new Error('planted rejection in page'))</script></html>`,
    });
    ends.push(() => server.close());
    const reader: ReaderBrowser = await launch(name, { grant: ['*://*/*'], extension: folder });
    ends.push(() => reader.close());
    const uncaught = await gatherUncaught(reader);
    await grantSites(reader);
    const page = await reader.newPage();
    await page.bringToFront();
    await page.goto(`${server.origin}/throws`);
    // Neither browser tells of a promise that is rejected in a content script: there, the linter's rule on floating
    // promises has to do.
    const planted = PLANTED.flatMap((place) =>
      place === 'content script'
        ? [`planted throw in ${place}`]
        : [`planted throw in ${place}`, `planted rejection in ${place}`],
    );
    const seen = async () => {
      const all = await uncaught();
      return planted.map((text) => `${all.find((error) => error.text.includes(text))?.place}: ${text}`);
    };
    await expect
      .poll(seen, { timeout: 15_000 })
      .toEqual(planted.map((text) => `${text.replace(/^planted \w+ in /, '')}: ${text}`));
  });
});

describe('the count over a whole run', () => {
  it('fails for one error, and when no browser was looked at', () => {
    const clean = { browser: 'chromium', errors: [], expected: 1 };
    expect(summary([clean]).ok).toBe(true);
    expect(summary([clean, { ...clean, errors: [{ place: 'worker', text: 'planted' }] }])).toMatchObject({ ok: false });
    expect(summary([])).toMatchObject({ ok: false });
  });
});
