import { Worker } from 'node:worker_threads';
import type { Sensitivity } from '../../matcher/types';
import type { Batch, BatchResult } from './scan-batch';
import { scanBatch } from './scan-batch';

/** Scans batches, here or on other threads. */
export interface Scanner {
  /** How many batches are worth having under way at once. */
  readonly atOnce: number;
  scan(batch: Batch): Promise<BatchResult>;
  stop(): Promise<void>;
}

interface Waiting {
  resolve(result: BatchResult): void;
  reject(error: unknown): void;
}

/** Scans on this thread. */
function here(sensitivity: Sensitivity): Scanner {
  return { atOnce: 1, scan: async (batch) => scanBatch(batch, sensitivity), stop: async () => {} };
}

/** Scans on `count` other threads; a batch goes to the thread with the least to do. */
function elsewhere(sensitivity: Sensitivity, count: number): Scanner {
  const threads = Array.from({ length: count }, () => {
    const worker = new Worker(new URL('./worker-start.mjs', import.meta.url), { workerData: { sensitivity } });
    const waiting: Waiting[] = [];
    const thread = { worker, waiting, failure: null as unknown };
    worker.on('message', (result: BatchResult) => waiting.shift()?.resolve(result));
    worker.on('error', (error) => {
      thread.failure = error;
      for (const { reject } of waiting.splice(0)) reject(error);
    });
    return thread;
  });
  return {
    // One under way and one ready for each thread: no thread waits, and no more is held.
    atOnce: count * 2,
    scan(batch) {
      const thread = threads.reduce((least, next) => (next.waiting.length < least.waiting.length ? next : least));
      return new Promise((resolve, reject) => {
        if (thread.failure) return reject(thread.failure);
        thread.waiting.push({ resolve, reject });
        thread.worker.postMessage(batch, [batch.bytes.buffer]);
      });
    },
    async stop() {
      await Promise.all(threads.map(({ worker }) => worker.terminate()));
    },
  };
}

/** A scanner on this thread when `workers` is 1, else one on as many other threads. */
export function createScanner(sensitivity: Sensitivity, workers: number): Scanner {
  return workers > 1 ? elsewhere(sensitivity, workers) : here(sensitivity);
}
