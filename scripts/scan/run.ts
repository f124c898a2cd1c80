import type { Sensitivity } from '../../matcher/types';
import { batches, LONGEST_LINE } from './batches';
import { createScanner } from './pool';
import type { Counts } from './progress';
import type { BatchResult } from './scan-batch';

/** Takes output. Resolves when more may come, so that a slow reader slows the scan. */
export type Sink = (output: Uint8Array) => Promise<void>;

/** One scan from a stream to a sink. */
export interface Run {
  source: AsyncIterable<Uint8Array>;
  sink: Sink;
  sensitivity: Sensitivity;
  workers: number;
  /** Filled in while the scan runs, for whoever shows progress. */
  counts: Counts;
  /** In bytes; a longer line is an error. */
  longestLine?: number;
}

function longLine(line: number, longest: number): BatchResult {
  const error = `is longer than ${Math.round(longest / 1e6)} MB: split its text over several lines`;
  const output = new TextEncoder().encode(`${JSON.stringify({ line, error })}\n`);
  return { output, lines: 1, claims: 0, badLines: 1 };
}

/**
 * Scans a stream of NDJSON in bounded memory: each result leaves as soon as it and all before it are done, and nothing
 * more is read while the sink or the threads are behind. Rejects if the source, the sink or a thread fails.
 */
export async function runScan(run: Run): Promise<void> {
  const longest = run.longestLine ?? LONGEST_LINE;
  const scanner = createScanner(run.sensitivity, run.workers);
  const underWay: Promise<void>[] = [];
  let last = Promise.resolve();
  const deliver = async (before: Promise<void>, bytes: number, scanned: Promise<BatchResult>): Promise<void> => {
    const [{ output, lines, claims, badLines }] = await Promise.all([scanned, before]);
    if (output.length > 0) await run.sink(output);
    run.counts.bytes += bytes;
    run.counts.lines += lines;
    run.counts.claims += claims;
    run.counts.badLines += badLines;
  };
  try {
    for await (const batch of batches(run.source, longest)) {
      if (underWay.length >= scanner.atOnce) await underWay.shift();
      // Counted before scanning: a batch that is handed to a thread is emptied here.
      const bytes = 'tooLong' in batch ? 0 : batch.bytes.length;
      const scanned = 'tooLong' in batch ? Promise.resolve(longLine(batch.line, longest)) : scanner.scan(batch);
      last = deliver(last, bytes, scanned);
      // A failure is met where the delivery is awaited; until then it must not count as unhandled.
      last.catch(() => {});
      underWay.push(last);
    }
    await last;
  } finally {
    await scanner.stop();
  }
}
