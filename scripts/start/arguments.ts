import { existsSync, statSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';

/** The words that `npm start -- --help` prints. */
export const usage = `npm start                      opens the extension on a sample article
npm start -- FILE_OR_URL       opens it on a page of your own
npm start -- --json [PAGE]     prints what it finds as one JSON object, and nothing else, on stdout
npm start -- --browser firefox uses Firefox (default: chromium)
npm start -- --no-window       prints and photographs even where there is a display
npm start -- --no-build        opens the last build
npm start -- --out FOLDER      where the screenshots go (default: .artifacts/start)`;

/** The page to open. A file is served from its folder, so that its styles and pictures load too. */
export type Target =
  | { readonly kind: 'url'; readonly url: string }
  | { readonly kind: 'file'; readonly url: string; readonly folder: string; readonly name: string };

/** What the command line asks for. */
export interface StartOptions {
  readonly target: Target;
  /** Whether this is the sample that ships with the project. */
  readonly sample: boolean;
  readonly json: boolean;
  readonly window: boolean;
  readonly browser: 'chromium' | 'firefox';
  /** Whether to build first. */
  readonly build: boolean;
  readonly out: string;
  readonly help: boolean;
}

/** The command line asks for something that can't be done; the message says what to do instead. */
export class UsageError extends Error {}

const sampleFile = resolve(import.meta.dirname, '../../test/pages/sample/index.html');

/**
 * Reads the command line.
 *
 * @param argv the arguments after the command
 * @param hasDisplay whether a window can be shown here
 * @throws UsageError for an unknown option, a missing file or a bad address.
 */
export function readArguments(argv: readonly string[], hasDisplay: boolean): StartOptions {
  const { values, positionals } = parse(argv);
  if (positionals.length > 1) throw new UsageError(`One page at a time, please; got ${positionals.join(' and ')}.`);
  const [page] = positionals;
  const { browser, json } = values;
  if (browser !== 'chromium' && browser !== 'firefox') {
    throw new UsageError(`--browser is chromium or firefox, not ${browser}.`);
  }
  return {
    target: page === undefined ? fileTarget(sampleFile) : targetOf(page),
    sample: page === undefined,
    json,
    window: hasDisplay && !json && !values['no-window'],
    browser,
    build: !values['no-build'],
    out: resolve(values.out),
    help: values.help,
  };
}

function parse(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        json: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
        'no-build': { type: 'boolean', default: false },
        'no-window': { type: 'boolean', default: false },
        browser: { type: 'string', default: 'chromium' },
        out: { type: 'string', default: '.artifacts/start' },
      },
    });
  } catch (error) {
    throw new UsageError(`${(error as Error).message}\n\n${usage}`);
  }
}

/** Turns what was typed into a page: an address with http or https, or a file. @throws UsageError */
export function targetOf(typed: string): Target {
  // Matches `https://example.org` and `mailto:x`; near miss: the Windows path `C:\page.html`, `page.html`.
  if (/^[a-z][a-z0-9+.-]+:/i.test(typed)) {
    if (!URL.canParse(typed)) throw new UsageError(`${typed} is not an address. Example: https://example.org/article`);
    const { protocol, href } = new URL(typed);
    if (protocol === 'file:') return targetOf(decodeURIComponent(new URL(typed).pathname));
    if (protocol !== 'http:' && protocol !== 'https:') {
      throw new UsageError(`Confounder reads pages from http, https and files, not from ${protocol}//`);
    }
    return { kind: 'url', url: href };
  }
  const file = resolve(typed);
  if (!existsSync(file)) {
    // Matches `example.org/news`; near miss: `example`, `news/page.html`.
    const hint = /^[\w-]+(\.[\w-]+)+(\/|$)/.test(typed) ? ` If it is a web address, write https://${typed}` : '';
    throw new UsageError(`There is no file ${file}.${hint}`);
  }
  if (statSync(file).isDirectory()) throw new UsageError(`${file} is a folder. Name the HTML file in it.`);
  return fileTarget(file);
}

function fileTarget(file: string): Target {
  return { kind: 'file', url: pathToFileURL(file).href, folder: dirname(file), name: basename(file) };
}
