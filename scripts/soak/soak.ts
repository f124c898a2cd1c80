import type { CDPSession, Page } from 'puppeteer-core';
import { grantSites } from '../browsers/grant';
import { launch } from '../browsers/launch';
import { marksOn, waitForMarks } from '../browsers/marks';
import { serve } from '../browsers/serve';

const CLAIMS = [
  'Open borders are destroying our civilisation and our sovereignty.',
  'Mass migration is an existential threat to Western civilisation.',
];

const ARTICLE = `<!doctype html><html lang="en"><title>Soak</title><body style="font:16px serif;width:600px">
<p>${CLAIMS[0]}</p><main></main></body></html>`;

/** What a page of a long day took and gave back. Megabytes are those of the page's JavaScript heap, ours included. */
export interface SoakReport {
  readonly changes: number;
  readonly navigations: number;
  readonly seconds: number;
  readonly megabytes: { readonly start: number; readonly peak: number; readonly end: number };
  /** Event listeners and DOM nodes of the page at the start and in the end. */
  readonly listeners: { readonly start: number; readonly end: number };
  readonly nodes: { readonly start: number; readonly end: number };
  /** The texts that are marked in the end. */
  readonly marked: readonly string[];
  readonly errors: readonly string[];
}

interface Measured {
  megabytes: number;
  listeners: number;
  nodes: number;
}

async function measure(session: CDPSession): Promise<Measured> {
  for (let round = 0; round < 3; round++) await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  const { jsEventListeners, nodes } = await session.send('Memory.getDOMCounters');
  return { megabytes: Math.round(usedSize / 1e5) / 10, listeners: jsEventListeners, nodes };
}

/** Adds, rewrites and removes paragraphs, `count` changes in all, in steps that leave the extension time to read. */
async function change(page: Page, count: number): Promise<void> {
  await page.evaluate(
    async (total, claims) => {
      const main = document.querySelector('main') as HTMLElement;
      for (let done = 0; done < total; done++) {
        const kind = done % 4;
        if (kind < 2) {
          const paragraph = document.createElement('p');
          paragraph.textContent = done % 8 === 0 ? `${claims[1]} Part ${done}.` : `The ferry ${done} is late again.`;
          main.append(paragraph);
        } else if (kind === 2 && main.lastChild)
          main.lastChild.textContent = `Migrants spoke about crime, part ${done}.`;
        else main.firstChild?.remove();
        if (main.childNodes.length > 60) main.firstChild?.remove();
        if (done % 100 === 99) await new Promise((next) => setTimeout(next, 250));
      }
      main.replaceChildren();
    },
    count,
    CLAIMS,
  );
}

const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));

/**
 * A day on one page and on many, compressed, in Chromium: paragraphs come, change and go, then the tab goes from page to
 * page. Tells what memory, listeners and nodes the page holds before and after.
 */
export async function soak(changes: number, navigations: number): Promise<SoakReport> {
  const server = await serve('.', { '/soak': ARTICLE });
  // Pages that wait to be gone back to are the browser's, and would be counted here.
  const args = ['--disable-features=BackForwardCache'];
  const reader = await launch('chromium', { grant: ['*://*/*'], args });
  try {
    const began = performance.now();
    await grantSites(reader);
    const page = await reader.newPage();
    // What the runner that compiles these files wraps named functions in.
    await page.evaluateOnNewDocument('globalThis.__name = (it) => it');
    await page.bringToFront();
    await page.goto(`${server.origin}/soak`);
    await waitForMarks(page);
    await pause(5000);
    const session = await page.createCDPSession();
    const start = await measure(session);
    let peak = start.megabytes;
    for (let left = changes; left > 0; left -= 1000) {
      await change(page, Math.min(left, 1000));
      const { usedSize } = await session.send('Runtime.getHeapUsage');
      peak = Math.max(peak, Math.round(usedSize / 1e5) / 10);
    }
    for (let round = 0; round < navigations; round++) {
      await page.goto(`${server.origin}/soak?${round}`, { waitUntil: 'domcontentloaded' });
      if (round % 10 === 9) await waitForMarks(page);
    }
    await page.goto(`${server.origin}/soak`);
    await waitForMarks(page);
    await pause(5000);
    const end = await measure(session);
    return {
      changes,
      navigations,
      seconds: Math.round((performance.now() - began) / 1000),
      megabytes: { start: start.megabytes, peak, end: end.megabytes },
      listeners: { start: start.listeners, end: end.listeners },
      nodes: { start: start.nodes, end: end.nodes },
      marked: Object.values(await marksOn(page)).flat(),
      errors: reader.errors,
    };
  } finally {
    await reader.close();
    server.close();
  }
}
