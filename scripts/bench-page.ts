import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { CDPSession, Page, Protocol } from 'puppeteer-core';
import { articleOf, pageOf } from './bench-page/articles';
import { PROBE, type Probe } from './bench-page/probe';
import { EDITOR, KEYS, measureTyping } from './bench-page/typing';
import { grantSites } from './browsers/grant';
import { launch } from './browsers/launch';
import type { ReaderBrowser } from './browsers/reader';
import { serve } from './browsers/serve';

/**
 * `npm run bench:page`: what Confounder costs a page, in real Chromium, with and without the extension, in one run:
 * an ordinary page without a claim, and an article of 1 MB with claims. Prints a table, and JSON with `--json`.
 */
const ROUNDS = 7;
const root = join(import.meta.dirname, '..');
const build = join(root, '.output/chrome-mv3');

const typingPage = pageOf(EDITOR + articleOf(1000, 10));
const pages = { '/ordinary': pageOf(articleOf(60, 0)), '/large': pageOf(articleOf(5200, 40)) };

interface Row extends Probe {
  page: string;
  extension: boolean;
}

async function visit(reader: ReaderBrowser, url: string): Promise<Probe> {
  const page: Page = await reader.newPage();
  await page.bringToFront();
  const session = await page.createCDPSession();
  const worlds: number[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin.startsWith('chrome-extension://')) worlds.push(context.id);
  });
  await session.send('Runtime.enable');
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: 100 });
  await session.send('Profiler.start');
  await page.evaluateOnNewDocument(PROBE);
  await page.goto(url, { waitUntil: 'load' });
  await new Promise((done) => setTimeout(done, 2500));
  const probe = (await page.evaluate('confounderProbe()')) as Omit<Probe, 'scriptMs' | 'scanMs' | 'longestScan'>;
  const scriptMs = ownMs((await session.send('Profiler.stop')).profile);
  const { ms: scanMs, longest: longestScan } = await spentIn(session, worlds.at(-1));
  await page.close();
  return { ...probe, scriptMs, scanMs, longestScan };
}

/** What the scripts themselves counted, read from their own world, which a page cannot reach. */
async function spentIn(session: CDPSession, contextId: number | undefined): Promise<{ ms: number; longest: number }> {
  if (contextId === undefined) return { ms: 0, longest: 0 };
  const expression = "globalThis[Symbol.for('confounder')].spent";
  const { result } = await session.send('Runtime.evaluate', { expression, contextId, returnByValue: true });
  return result.value as { ms: number; longest: number };
}

/** Main-thread time of the extension's own scripts and of what they call, in ms, from samples. */
function ownMs({ nodes, samples = [], timeDeltas = [] }: Protocol.Profiler.Profile): number {
  const ours = new Set<number>();
  const mark = (id: number) => {
    ours.add(id);
    for (const child of nodes.find((node) => node.id === id)?.children ?? []) mark(child);
  };
  for (const { id, callFrame } of nodes) {
    if (callFrame.url.startsWith('chrome-extension://') && !ours.has(id)) mark(id);
  }
  return samples.reduce((sum, id, i) => sum + (ours.has(id) ? (timeDeltas[i] ?? 0) : 0), 0) / 1000;
}

const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
};
const round = (value: number) => Math.round(value * 100) / 100;

if (!existsSync(build) || process.env.CONFOUNDER_BUILT !== '1') {
  execFileSync('npx', ['wxt', 'build'], { cwd: root, stdio: ['ignore', 2, 2] });
}
const server = await serve(root, { ...pages, '/typing': typingPage });
const reader = await launch('chromium', { grant: ['*://*/*'] });
try {
  await grantSites(reader, ['*://127.0.0.1/*']);
  const rows: Row[] = [];
  // `localhost` is the same server on a site that is not granted: the same page in the same run without the extension.
  const without = server.origin.replace('127.0.0.1', 'localhost');
  for (let i = 0; i <= ROUNDS; i++) {
    for (const page of Object.keys(pages)) {
      for (const extension of i % 2 ? [true, false] : [false, true]) {
        const probe = await visit(reader, (extension ? server.origin : without) + page);
        // The first round warms up caches and compilers.
        if (i > 0) rows.push({ page, extension, ...probe });
      }
    }
  }
  report(rows, await typing(without));
} finally {
  await reader.close();
  server.close();
}

/** From a key until the page could draw it, and what our own scripts took of it, in ms. */
interface Typed {
  keyMs: number;
  ownMs: number;
}

/** Types in an editor above an article with claims, with and without the extension in turn. */
async function typing(without: string): Promise<Record<'with' | 'without', Typed>> {
  const measured: Record<'with' | 'without', Typed[]> = { with: [], without: [] };
  for (let i = 0; i <= ROUNDS; i++) {
    for (const how of i % 2 ? (['with', 'without'] as const) : (['without', 'with'] as const)) {
      const page = await reader.newPage();
      await page.bringToFront();
      await page.goto(`${how === 'with' ? server.origin : without}/typing`, { waitUntil: 'load' });
      await new Promise((done) => setTimeout(done, 1500));
      const { keyMs, profile } = await measureTyping(page);
      if (i > 0) measured[how].push({ keyMs, ownMs: ownMs(profile) / KEYS });
      await page.close();
    }
  }
  const of = (how: 'with' | 'without'): Typed => ({
    keyMs: median(measured[how].map(({ keyMs }) => keyMs)),
    ownMs: median(measured[how].map(({ ownMs: ms }) => ms)),
  });
  return { with: of('with'), without: of('without') };
}

function report(rows: readonly Row[], typed: Record<'with' | 'without', Typed>): void {
  const gzip = (file: string) => gzipSync(readFileSync(join(build, file)), { level: 9 }).length;
  const of = (page: string, extension: boolean, field: keyof Probe) =>
    median(rows.filter((row) => row.page === page && row.extension === extension).map((row) => Number(row[field])));
  const result = {
    rounds: ROUNDS,
    typing: {
      keyMs: [round(typed.without.keyMs), round(typed.with.keyMs)],
      keyRatio: round(typed.with.keyMs / typed.without.keyMs),
      ownMsAKey: round(typed.with.ownMs),
    },
    gzipBytes: { gate: gzip('gate.js'), reader: gzip('reader.js'), card: gzip('card.js') },
    pages: Object.fromEntries(
      Object.keys(pages).map((page) => {
        const script = of(page, true, 'scriptMs');
        const scan = of(page, true, 'scanMs');
        const walk = of(page, true, 'walkMs');
        const firstWalk = of(page, true, 'firstWalkMs');
        return [
          page.slice(1),
          {
            bytes: pages[page as keyof typeof pages].length,
            ownMs: round(script),
            scanMs: round(scan),
            longestScan: round(of(page, true, 'longestScan')),
            longestTaskWith: round(of(page, true, 'longestTask')),
            longestTaskWithout: round(of(page, false, 'longestTask')),
            layoutShift: round(of(page, true, 'layoutShift') - of(page, false, 'layoutShift')),
            firstMarkMs: round(of(page, true, 'firstMarkMs')),
            marks: of(page, true, 'marks'),
            walkMs: round(walk),
            firstWalkMs: round(firstWalk),
            ownTimesWalk: round(script / walk),
            scanTimesWalk: round(scan / walk),
            scanTimesFirstWalk: round(scan / firstWalk),
          },
        ];
      }),
    ),
  };
  if (process.argv.includes('--json')) {
    console.log(JSON.stringify(result));
    return;
  }
  console.log(`Injected, gzip: gate ${result.gzipBytes.gate} B on every granted page; with candidates also reader`);
  console.log(
    `${result.gzipBytes.reader} B, and card ${result.gzipBytes.card} B when one is opened. ${ROUNDS} rounds, medians.`,
  );
  console.table(result.pages);
  console.log('Typing in an editor of the page, without and with, and the ratios:');
  console.table([result.typing]);
}
