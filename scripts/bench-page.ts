import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { CDPSession, Page, Protocol } from 'puppeteer-core';
import { articleOf, pageOf } from './bench-page/articles';
import { sampledMs, trace, tracedMs } from './bench-page/own-time';
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
  how: How;
}

/** How a visit is measured: by the browser's trace, by its sampling profiler, or by the page's own clock alone. */
type How = 'traced' | 'sampled' | 'plain';

async function visit(reader: ReaderBrowser, url: string, how: How): Promise<Probe> {
  const page: Page = await reader.newPage();
  await page.bringToFront();
  const session = await page.createCDPSession();
  const worlds: number[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin.startsWith('chrome-extension://')) worlds.push(context.id);
  });
  await session.send('Runtime.enable');
  const sampling = how === 'sampled' ? await sample(session) : undefined;
  const tracing = how === 'traced' ? await trace(page) : undefined;
  await page.evaluateOnNewDocument(PROBE);
  await page.goto(url, { waitUntil: 'load' });
  await new Promise((done) => setTimeout(done, 2500));
  const sampled = sampling ? sampledMs(await sampling()) : Number.NaN;
  const own = tracing ? tracedMs(await tracing()) : Number.NaN;
  const probe = (await page.evaluate('confounderProbe()')) as Omit<
    Probe,
    'ownMs' | 'sampledMs' | 'scanMs' | 'longestScan'
  >;
  const { ms: scanMs, longest: longestScan } = await spentIn(session, worlds.at(-1));
  await page.close();
  return { ...probe, ownMs: own, sampledMs: sampled, scanMs, longestScan };
}

/** Starts the sampling profiler; the function that comes back ends it. */
async function sample(session: CDPSession): Promise<() => Promise<Protocol.Profiler.Profile>> {
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: 100 });
  await session.send('Profiler.start');
  return async () => (await session.send('Profiler.stop')).profile;
}

/** What the scripts themselves counted, read from their own world, which a page cannot reach. */
async function spentIn(session: CDPSession, contextId: number | undefined): Promise<{ ms: number; longest: number }> {
  if (contextId === undefined) return { ms: 0, longest: 0 };
  const expression = "globalThis[Symbol.for('confounder')].spent";
  const { result } = await session.send('Runtime.evaluate', { expression, contextId, returnByValue: true });
  return result.value as { ms: number; longest: number };
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
      const visits: [extension: boolean, how: How][] = [
        [true, 'traced'],
        [false, 'plain'],
        [true, 'sampled'],
      ];
      for (const [extension, how] of i % 2 ? visits : visits.reverse()) {
        const probe = await visit(reader, (extension ? server.origin : without) + page, how);
        // The first round warms up caches and compilers.
        if (i > 0) rows.push({ page, extension, how, ...probe });
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
      if (i > 0) measured[how].push({ keyMs, ownMs: sampledMs(profile) / KEYS });
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
  /** The median of a field on visits with the extension: those that are traced, for all but what the profiler tells. */
  const of = (page: string, field: keyof Probe, how: How = 'traced') =>
    median(rows.filter((row) => row.page === page && row.how === how).map((row) => Number(row[field])));
  const result = {
    rounds: ROUNDS,
    typing: {
      keyMs: [round(typed.without.keyMs), round(typed.with.keyMs)],
      keyRatio: round(typed.with.keyMs / typed.without.keyMs),
      ownMsAKey: round(typed.with.ownMs),
    },
    gzipBytes: { gate: gzip('gate.js') + gzip('gate-en.js'), reader: gzip('reader.js'), card: gzip('card.js') },
    pages: Object.fromEntries(
      Object.keys(pages).map((page) => {
        const scan = of(page, 'scanMs');
        const walk = of(page, 'walkMs');
        const firstWalk = of(page, 'firstWalkMs', 'plain');
        const firstWalkAfter = of(page, 'firstWalkMs');
        return [
          page.slice(1),
          {
            bytes: pages[page as keyof typeof pages].length,
            ownMs: round(of(page, 'ownMs')),
            sampledMs: round(of(page, 'sampledMs', 'sampled')),
            scanMs: round(scan),
            longestScan: round(of(page, 'longestScan')),
            longestTaskWith: round(of(page, 'longestTask')),
            longestTaskWithout: round(of(page, 'longestTask', 'plain')),
            layoutShift: round(of(page, 'layoutShift') - of(page, 'layoutShift', 'plain')),
            firstMarkMs: round(of(page, 'firstMarkMs')),
            marks: of(page, 'marks'),
            firstWalkMs: round(firstWalk),
            firstWalkAfterMs: round(firstWalkAfter),
            walkMs: round(walk),
            scanTimesFirstWalk: round(scan / firstWalk),
            scanTimesFirstWalkAfter: round(scan / firstWalkAfter),
            scanTimesWalk: round(scan / walk),
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
  for (const [page, figures] of Object.entries(result.pages)) {
    console.log(page);
    console.table(figures);
  }
  console.log('Typing in an editor of the page, without and with, and the ratios:');
  console.table([result.typing]);
}
