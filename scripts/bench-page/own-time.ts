import type { Page, Protocol } from 'puppeteer-core';

const isOurs = (url: unknown): boolean => typeof url === 'string' && url.startsWith('chrome-extension://');

/** Main-thread time of the extension's own scripts and of what they call, in ms, from samples. */
export function sampledMs({ nodes, samples = [], timeDeltas = [] }: Protocol.Profiler.Profile): number {
  const ours = new Set<number>();
  const children = new Map(nodes.map(({ id, children: below = [] }) => [id, below]));
  const mark = (id: number) => {
    ours.add(id);
    for (const child of children.get(id) ?? []) mark(child);
  };
  for (const { id, callFrame } of nodes) if (isOurs(callFrame.url) && !ours.has(id)) mark(id);
  // A delta stands before its sample: what was seen running ran until the next one.
  return samples.reduce((sum, id, i) => sum + (ours.has(id) ? (timeDeltas[i + 1] ?? 0) : 0), 0) / 1000;
}

/** One event of a trace, with times in microseconds: `tdur` by the thread's own clock. */
interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  tdur?: number;
  args?: { data?: { url?: string }; fileName?: string };
}

/** What stands for a stretch of script in a trace; the pages have no idle callbacks of their own. */
const STRETCHES = new Set(['EvaluateScript', 'FunctionCall', 'FireIdleCallback']);

/** Starts to trace a page. The function that comes back ends it and gives its events. */
export async function trace(page: Page): Promise<() => Promise<TraceEvent[]>> {
  await page.tracing.start({ categories: ['-*', 'devtools.timeline'] });
  return async () => {
    const traced = await page.tracing.stop();
    return JSON.parse(Buffer.from(traced ?? []).toString()).traceEvents;
  };
}

/**
 * Processor time that the main thread of a page spent in the extension's own scripts, in ms, with loading and compiling
 * them. What other programs did meanwhile is not in it; nor are answers to messages, which no event names.
 */
export function tracedMs(events: readonly TraceEvent[]): number {
  const thread = events.find(({ args }) => isOurs(args?.data?.url) && args?.data?.url?.endsWith('/gate.js'));
  const stretches = events
    .filter(({ ph, pid, tid, name }) => ph === 'X' && pid === thread?.pid && tid === thread.tid && STRETCHES.has(name))
    .filter(({ name, args }) => name === 'FireIdleCallback' || isOurs(args?.data?.url))
    .sort((a, b) => a.ts - b.ts);
  let end = 0;
  let sum = 0;
  for (const { ts, dur = 0, tdur = 0 } of stretches) {
    // What lies within another is in that.
    if (ts < end) continue;
    end = ts + dur;
    sum += tdur;
  }
  return sum / 1000;
}
