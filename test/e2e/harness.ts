import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { BrowserName } from '../../scripts/browsers/find.js';
import { launch } from '../../scripts/browsers/launch.js';
import type { LaunchOptions, ReaderBrowser } from '../../scripts/browsers/reader.js';
import { type LocalServer, type Route, serve } from '../../scripts/browsers/serve.js';

/** The folder of our own test articles. */
export const pagesFolder = join(import.meta.dirname, '../pages');

/** Where screenshots and other traces of a run go. */
export const artifacts = join(import.meta.dirname, '../../.artifacts');

/** What `localSites` covers: the origin pattern of every local test page. */
export const localSites = 'http://127.0.0.1/*';

/** The browsers to test in: both, or the one named in `E2E_BROWSER`. */
export const browsers: readonly BrowserName[] =
  process.env.E2E_BROWSER === 'chromium' || process.env.E2E_BROWSER === 'firefox'
    ? [process.env.E2E_BROWSER]
    : ['chromium', 'firefox'];

/** Starts a browser whose extension gets local test pages when it asks. */
export function openBrowser(name: BrowserName, options: LaunchOptions = {}): Promise<ReaderBrowser> {
  return launch(name, { grant: [localSites], ...options });
}

/** Serves `test/pages`, and the given routes. */
export function servePages(routes: Readonly<Record<string, Route>> = {}): Promise<LocalServer> {
  return serve(pagesFolder, routes);
}

/**
 * Grants origins to the extension as the reader does on one of its pages, then closes that page.
 * The worker registers its scripts on the permission event, so this waits until it has.
 */
export async function grantSites(reader: ReaderBrowser, origins: readonly string[] = [localSites]): Promise<void> {
  const page = await reader.openExtensionPage('welcome.html');
  await page.evaluate((wanted) => {
    const button = document.createElement('button');
    button.id = 'test-grant';
    button.style.cssText = 'position:fixed;inset:0 auto auto 0;width:40px;height:40px;z-index:2147483647';
    button.addEventListener('click', async () => {
      button.dataset.answer = String(await browser.permissions.request({ origins: wanted }));
    });
    document.body.append(button);
  }, origins as string[]);
  await page.click('#test-grant');
  await page.waitForSelector('#test-grant[data-answer=true]', { timeout: 5000 });
  await page.waitForFunction(async () => (await browser.scripting.getRegisteredContentScripts()).length > 0, {
    timeout: 5000,
    polling: 50,
  });
  await page.close();
}

/** Tests run functions inside extension pages, where the browser's interfaces are a global. */
declare const browser: typeof import('webextension-polyfill');

/** Waits until the page carries marks, and gives their texts by highlight name. @throws after `timeout` ms */
export async function waitForMarks(page: Page, timeout = 10_000): Promise<Record<string, string[]>> {
  await page.waitForFunction(
    () => [...CSS.highlights].some(([name, marks]) => name.startsWith('confounder-') && marks.size > 0),
    { timeout, polling: 50 },
  );
  return marksOn(page);
}

/** The marked texts, by highlight name, that the page carries now. */
export function marksOn(page: Page): Promise<Record<string, string[]>> {
  return page.evaluate(() => {
    const textOf = (range: AbstractRange) => {
      const live = document.createRange();
      live.setStart(range.startContainer, range.startOffset);
      live.setEnd(range.endContainer, range.endOffset);
      return live.toString().replace(/\s+/g, ' ').trim();
    };
    const ours = [...CSS.highlights].filter(([name]) => name.startsWith('confounder-'));
    return Object.fromEntries(ours.map(([name, marks]) => [name, [...marks].map(textOf)]));
  });
}

/** The middle of the first line of the first mark that holds a text, in viewport pixels, scrolled into view. */
export async function pointOnMark(page: Page, text: string): Promise<{ x: number; y: number }> {
  const point = await page.evaluate(async (wanted) => {
    for (const [name, marks] of CSS.highlights) {
      if (!name.startsWith('confounder-')) continue;
      for (const mark of marks) {
        const range = document.createRange();
        range.setStart(mark.startContainer, mark.startOffset);
        range.setEnd(mark.endContainer, mark.endOffset);
        if (!range.toString().replace(/\s+/g, ' ').includes(wanted)) continue;
        mark.startContainer.parentElement?.scrollIntoView({ block: 'center' });
        await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
        const line = range.getClientRects()[0];
        if (line) return { x: line.x + line.width / 2, y: line.y + line.height / 2 };
      }
    }
    return null;
  }, text);
  if (!point) throw new Error(`No mark holds the text "${text}"`);
  return point;
}

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * Runs axe on a page and gives its violations, one line each: rule, what is wrong, where.
 *
 * @param shadow a host and a selector inside its shadow root; then only that part is looked at
 */
export async function axeViolations(page: Page, shadow?: readonly [host: string, inside: string]): Promise<string[]> {
  await page.evaluate(axeSource);
  return page.evaluate(async (part) => {
    const context = part ? { include: [{ fromShadowDom: [...part] }] } : document;
    // A part of a page has no landmarks of its own.
    const options = part ? { rules: { region: { enabled: false } } } : {};
    const { violations } = await (
      globalThis as unknown as {
        axe: {
          run(
            context: unknown,
            options: object,
          ): Promise<{ violations: { id: string; help: string; nodes: { target: unknown; html: string }[] }[] }>;
        };
      }
    ).axe.run(context, options);
    return violations.flatMap(({ id, help, nodes }) =>
      nodes.map(({ target, html }) => `${id}: ${help} at ${JSON.stringify(target)} ${html.slice(0, 200)}`),
    );
  }, shadow ?? null);
}

/** Writes a screenshot to the artifacts folder. @param name the file's name without its ending */
export async function photograph(page: Page, name: string): Promise<string> {
  mkdirSync(artifacts, { recursive: true });
  const path = join(artifacts, `${name}.png`) as `${string}.png`;
  await page.screenshot({ path });
  return path;
}
