import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { BrowserName } from '../../scripts/browsers/find';
import { launch } from '../../scripts/browsers/launch';
import type { LaunchOptions, ReaderBrowser } from '../../scripts/browsers/reader';
import { gatherUncaught } from '../../scripts/browsers/uncaught';
import { keepRecord } from './uncaught-record';

export { grantSites } from '../../scripts/browsers/grant';
export { marksOn, pointOnMark, waitForMarks } from '../../scripts/browsers/marks';

import { type LocalServer, type Route, serve } from '../../scripts/browsers/serve';

/** The folder of our own test articles. */
export const pagesFolder = join(import.meta.dirname, '../pages');

/** Where screenshots and other traces of a run go. */
export const artifacts = join(import.meta.dirname, '../../.artifacts');

/** The origin pattern of every local test page. */
export const localSites = '*://127.0.0.1/*';

/** The browsers to test in: both, or the one named in `E2E_BROWSER`. */
export const browsers: readonly BrowserName[] =
  process.env.E2E_BROWSER === 'chromium' || process.env.E2E_BROWSER === 'firefox'
    ? [process.env.E2E_BROWSER]
    : ['chromium', 'firefox'];

/** How a test starts a browser. */
export interface TestOptions extends LaunchOptions {
  /** Errors of test pages that break things on purpose. Never of our own code. */
  readonly expectedErrors?: RegExp;
}

/**
 * Starts a browser whose extension gets every site that it asks for, and none before it asks. Closing it fails when
 * anything in it left an uncaught error: page, content script, worker or page of the extension.
 */
export async function openBrowser(name: BrowserName, options: TestOptions = {}): Promise<ReaderBrowser> {
  const { expectedErrors, ...how } = options;
  const reader = await launch(name, { grant: ['*://*/*'], lookInside: true, ...how });
  const uncaught = await gatherUncaught(reader);
  let closing: Promise<void> | undefined;
  const close = async () => {
    const all = await uncaught();
    await reader.close();
    const errors = all.filter(({ text }) => !expectedErrors?.test(text));
    keepRecord({ browser: name, errors, expected: all.length - errors.length });
    const told = errors.map(({ place, text }) => `Uncaught in a ${place}: ${text}`);
    if (told.length > 0) throw new Error([...new Set(told)].join('\n'));
  };
  return {
    ...reader,
    close: () => {
      closing ??= close();
      return closing;
    },
  };
}

/** Serves `test/pages`, and the given routes. */
export function servePages(routes: Readonly<Record<string, Route>> = {}): Promise<LocalServer> {
  return serve(pagesFolder, routes);
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
