import { parentPort, workerData } from 'node:worker_threads';
import type { Sensitivity } from '../../matcher/types';
import type { Batch } from './scan-batch';
import { scanBatch } from './scan-batch';

const { sensitivity } = workerData as { sensitivity: Sensitivity };

parentPort?.on('message', (batch: Batch) => {
  const result = scanBatch(batch, sensitivity);
  parentPort?.postMessage(result, [result.output.buffer]);
});
