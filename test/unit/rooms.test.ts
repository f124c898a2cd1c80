import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');

/** A wall: what the files of a room may import, as starts of project paths or package names. */
interface Wall {
  readonly may: readonly string[];
  /** What only `import type` may name. */
  readonly typesOnly?: readonly string[];
}

const ids = 'data/categories';
/** The list of languages alone, without any of their words. */
const languageIds = 'matcher/languages/ids';

/** Pure rules on places, small enough for the worker and the page: which evidence a page shows first. */
const places = ['data/place-order', 'data/places'];

/** Puts translated texts into a record; pure, so that the worker can do it for a card. */
const translated = 'data/translate-record';

/** Parts of `extension/` that work without a browser: which settings there are, what a site is, how strings are filled. */
const browserFree = ['extension/settings', 'extension/sites', 'extension/string-table'];

/** The table in docs/architecture.md, for the machine. Each room may import its own files without saying so. */
const walls: Readonly<Record<string, Wall>> = {
  data: { may: ['valibot', 'text-readability', 'node:'] },
  matcher: { may: [ids, 'fuse.js', 'eld/'] },
  components: {
    may: [
      languageIds,
      'preact',
      '@floating-ui/dom',
      '@observablehq/plot',
      '@citation-js/',
      'fuse.js',
      'minisearch',
      ids,
      ...browserFree,
    ],
    typesOnly: ['data', 'matcher', 'extension'],
  },
  page: {
    may: ['matcher', 'components', 'preact', '@floating-ui/dom', 'wxt/', ids, ...places],
    typesOnly: ['data', 'extension'],
  },
  extension: {
    may: [
      'webextension-polyfill',
      'valibot',
      'wxt/',
      '#i18n',
      '@wxt-dev/i18n',
      'locales',
      ids,
      languageIds,
      ...places,
      translated,
    ],
    typesOnly: ['data', 'matcher'],
  },
};

/** One import: the file it stands in, what it names (a project path or a package), and whether it is types only. */
interface Import {
  readonly from: string;
  readonly to: string;
  readonly typeOnly: boolean;
}

// Matches `import x from 'y'`, `export { x } from 'y'`, `import 'y'`, `import type { X } from 'y'`;
// not `const from = 'y'`.
const staticImport = /^\s*(?:import|export)\s+(type\s+)?(?:[\w*{}\s,$]+?\s+from\s+)?['"]([^'"]+)['"]/gm;
// Matches `import('y')`; not `important('y')`.
const dynamicImport = /\bimport\(\s*['"]([^'"]+)['"]\s*\)/g;

/** Every import of a source text. @param file the project path of the text, which relative imports start from */
function importsOf(file: string, source: string): Import[] {
  const nameOf = (specifier: string) =>
    specifier.startsWith('.')
      ? relative(root, resolve(root, dirname(file), specifier)).replaceAll('\\', '/')
      : specifier;
  return [
    ...[...source.matchAll(staticImport)].map(([, type, to = '']) => ({
      from: file,
      to: nameOf(to),
      typeOnly: Boolean(type),
    })),
    ...[...source.matchAll(dynamicImport)].map(([, to = '']) => ({ from: file, to: nameOf(to), typeOnly: false })),
  ];
}

/** What is wrong with the imports of one file, in words that say what to do. */
function breaches(file: string, source: string): string[] {
  const room = file.split('/')[0] ?? '';
  return importsOf(file, source).flatMap(({ to, typeOnly }) => {
    if (to === 'entrypoints' || to.startsWith('entrypoints/')) {
      return room === 'entrypoints' ? [] : [`${file} imports ${to}: nothing may import an entry point.`];
    }
    const wall = walls[room];
    if (!wall || startsWithAny(to, [`${room}/`, ...wall.may])) return [];
    if (typeOnly && startsWithAny(to, wall.typesOnly ?? [])) return [];
    const allowed = [...wall.may, ...(wall.typesOnly ?? []).map((name) => `types of ${name}`)].join(', ');
    return [`${file} imports ${to}: ${room}/ may import its own files, ${allowed || 'nothing else'}.`];
  });
}

function startsWithAny(name: string, starts: readonly string[]): boolean {
  return starts.some(
    (start) => name === start || name.startsWith(/[/:]$/.test(start) ? start : `${start}/`) || isFile(name, start),
  );
}

function isFile(name: string, start: string): boolean {
  return name.replace(/\.[jt]sx?$/, '') === start;
}

function sourcesOf(room: string): string[] {
  const folder = join(root, room);
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => `${room}/${name.replaceAll('\\', '/')}`)
    .filter((name) => /\.tsx?$/.test(name) && statSync(join(root, name)).isFile());
}

const rooms = [...Object.keys(walls), 'scripts', 'entrypoints'];

describe('walls between rooms', () => {
  it.each(rooms)('%s imports only what it may', (room) => {
    const found = sourcesOf(room).flatMap((file) => breaches(file, readFileSync(join(root, file), 'utf8')));
    expect(found).toEqual([]);
  });

  it.each(Object.keys(walls))('%s has files to look at', (room) => {
    expect(sourcesOf(room).length).toBeGreaterThan(0);
  });

  it.each([
    ['matcher/planted.ts', "import { settings } from '../extension/settings.js';"],
    ['matcher/planted.ts', "import type { CardContent } from '../data/card-content.js';"],
    ['matcher/planted.ts', "export * from 'preact';"],
    ['matcher/languages/en/planted.ts', "const later = await import('../../../page/marks.js');"],
    ['components/Planted.tsx', "import { browser } from '../extension/browser.js';"],
    ['components/Planted.tsx', "import { schema } from '../data/schema/work.js';"],
    ['page/planted.ts', "import browser from 'webextension-polyfill';"],
    ['page/planted.ts', "import {\n  sendMessage,\n} from '../extension/messages.js';"],
    ['data/planted.ts', "import { createMatcher } from '../matcher/index.js';"],
    ['extension/planted.ts', "import { Card } from '../components/Card.js';"],
    ['scripts/planted.ts', "import '../entrypoints/background.js';"],
  ])('finds the breach planted in %s: %s', (file, source) => {
    expect(breaches(file, source)).toHaveLength(1);
  });

  it.each([
    ['matcher/planted.ts', "import { categories } from '../data/categories.js';"],
    ['components/Planted.tsx', "import type { CardContent } from '../data/card-content.js';"],
    ['page/planted.ts', "import { createGate } from '../matcher/gate.js';"],
    ['scripts/planted.ts', "import { createMatcher } from '../matcher/index.js';"],
  ])('lets pass in %s: %s', (file, source) => {
    expect(breaches(file, source)).toEqual([]);
  });
});

describe('code that must not be there', () => {
  const sources = [...Object.keys(walls), 'entrypoints'].flatMap(sourcesOf);
  const read = (file: string) => readFileSync(join(root, file), 'utf8');

  it('only extension/browser.ts imports the polyfill, so that the gate stays small', () => {
    const importing = sources.filter((file) =>
      importsOf(file, read(file)).some(({ to, typeOnly }) => to === 'webextension-polyfill' && !typeOnly),
    );
    expect(importing).toEqual(['extension/browser.ts']);
  });

  // Matches `element.innerHTML = text`, `dangerouslySetInnerHTML=`; not the comment "no innerHTML".
  const markup = /\.(?:innerHTML|outerHTML)\s*=|insertAdjacentHTML\(|dangerouslySetInnerHTML[=:]/;
  // Matches `fetch('https://x')` and `new WebSocket(`; not `fetch(browser.runtime.getURL(path))`.
  const network = /\bfetch\(\s*['"`]https?:|new (?:WebSocket|EventSource|XMLHttpRequest)\b|sendBeacon\(/;

  it.each([
    ['markup made from text', markup, 'element.innerHTML = text'],
    ['a network request', network, "fetch('https://example.org')"],
    ['code made from text', /\beval\(|new Function\(/, "eval('1')"],
  ])('no file holds %s', (_what, pattern, planted) => {
    expect(pattern.test(planted)).toBe(true);
    expect(sources.filter((file) => pattern.test(read(file)))).toEqual([]);
  });
});
