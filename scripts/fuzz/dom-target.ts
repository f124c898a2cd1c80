import { fileURLToPath } from 'node:url';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { bundle } from '../browsers/bundle';
import { findBrowser } from '../browsers/find';
import { type DomInput, tryDom } from './dom-page';
import type { Random } from './random';
import { must, type Target } from './target';

const NAMES = (
  'p p p div div span b i em a li ul section article h2 br wbr table tr td form input textarea select option button ' +
  'details summary svg math pre code template iframe noscript script style slot x-item ruby rt q label custom-thing'
).split(' ');
const ATTRIBUTES = [
  ...['hidden', 'contenteditable', 'contenteditable="false"', 'role="textbox"', 'class="cm-editor x"', 'data-shadow'],
  ...['style="display:none"', 'style="display:block"', 'style="display:inline"', 'style="display:contents"', 'open'],
  ...[
    'style="position:absolute;left:-9999px"',
    'name="nextSibling"',
    'name="parentNode"',
    'name="localName"',
    'lang="de"',
  ],
];
const TEXTS = [
  ...[
    'Migrants ',
    'bring crime.',
    ' ',
    '\n  \n',
    '&shy;',
    'x &amp; y',
    '\u00a0',
    'A sentence. Another one. ',
    '<!-- c -->',
  ],
  ...['&#x1F600;', 'مهاجر', '&lt;b&gt;', ''],
];

function markup(random: Random, depth: number): string {
  if (depth > 6 || random.oneIn(3)) return random.pick(TEXTS);
  const name = random.pick(NAMES);
  const attributes = random.oneIn(4) ? ` ${random.pick(ATTRIBUTES)}` : '';
  const inside = random.several(0, 4, () => markup(random, depth + 1)).join('');
  // Broken on purpose now and then: what the browser makes of it is what pages are.
  return random.oneIn(20) ? `<${name}${attributes}>${inside}` : `<${name}${attributes}>${inside}</${name}>`;
}

let browser: Browser | undefined;
let page: Page | undefined;

async function openPage(): Promise<Page> {
  const script = await bundle(fileURLToPath(new URL('./dom-entry.ts', import.meta.url)));
  browser = await puppeteer.launch({
    executablePath: findBrowser('chromium'),
    args: ['--no-sandbox', '--disable-gpu'],
  });
  const opened = await browser.newPage();
  await opened.setJavaScriptEnabled(true);
  await opened.evaluate(script);
  // What the runner that compiles this file wraps named functions in.
  await opened.evaluate('globalThis.__name = (it) => it');
  return opened;
}

/** Text extraction on random trees, built and changed in real Chromium. Each input holds ten changes. */
export const domTarget: Target<DomInput> = {
  name: 'dom',
  inputs: 'trees with ten changes each',
  longRun: 1000,
  make: (random) => ({
    html: random.several(1, 8, () => markup(random, 0)).join(''),
    mutations: random.several(10, 10, () => random.below(1_000_000)),
  }),
  async check(input) {
    page ??= await openPage();
    const problem = await page.evaluate(tryDom, input);
    must(problem === null, problem ?? '');
  },
  async end() {
    await browser?.close();
    browser = undefined;
    page = undefined;
  },
  smaller({ html, mutations }) {
    const fewer = mutations.map((_, k) => ({ html, mutations: mutations.filter((__, at) => at !== k) }));
    const shorter = [2, 4, 8, 16, 32].flatMap((parts) => {
      const size = Math.ceil(html.length / parts);
      return Array.from({ length: parts }, (_, k) => ({
        html: html.slice(0, k * size) + html.slice((k + 1) * size),
        mutations,
      }));
    });
    return [...fewer, ...shorter.filter((one) => one.html.length < html.length)];
  },
};
