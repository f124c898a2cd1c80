/** What is measured on one visit of a page. */
export interface Probe {
  /** Main-thread time of the extension's own scripts, in ms: processor time by the trace, and time by the sampling profiler. */
  ownMs: number;
  sampledMs: number;
  /** Of that, looking for text and matching it, by the scripts' own clock, in ms; and the longest stretch. */
  scanMs: number;
  longestScan: number;
  /** The longest task, in ms; 0 when none was over 50 ms. */
  longestTask: number;
  /** Cumulative layout shift, a ratio. */
  layoutShift: number;
  /** From the text being there until the first mark in view, in ms; NaN when there was none. */
  firstMarkMs: number;
  marks: number;
  /** Walking the document once with TreeWalker and joining its text, in ms: the median of several, with warm code. */
  walkMs: number;
  /** The same walk when it is done for the first time in a page, as ours is, in ms. */
  firstWalkMs: number;
}

/** Runs in the page before its own scripts. `confounderProbe()` gives what was measured so far. */
export const PROBE = `(() => {
  let longestTask = 0, layoutShift = 0, firstMark = NaN, ready = NaN;
  new PerformanceObserver((list) => { for (const e of list.getEntries()) if (e.startTime + e.duration > (ready || 0)) longestTask = Math.max(longestTask, e.duration); }).observe({ type: 'longtask', buffered: true });
  new PerformanceObserver((list) => { for (const e of list.getEntries()) layoutShift += e.value; }).observe({ type: 'layout-shift', buffered: true });
  document.addEventListener('DOMContentLoaded', () => { ready = performance.now(); });
  const marks = () => { let n = 0; for (const [name, ranges] of CSS.highlights) if (name.startsWith('confounder-')) n += ranges.size; return n; };
  const timer = setInterval(() => { if (marks() > 0) { firstMark = performance.now(); clearInterval(timer); } }, 4);
  const walk = (times) => {
    const begin = performance.now();
    for (let i = 0; i < times; i++) {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const parts = [];
      while (walker.nextNode()) parts.push(walker.currentNode.data);
      parts.join('').length;
    }
    return (performance.now() - begin) / times;
  };
  globalThis.confounderProbe = () => {
    const firstWalkMs = walk(1);
    // Ten in one go, since the page's clock is coarse.
    const walks = Array.from({ length: 9 }, () => walk(10)).sort((a, b) => a - b);
    return { longestTask, layoutShift, firstMarkMs: firstMark - ready, marks: marks(), walkMs: walks[4], firstWalkMs };
  };
})()`;
