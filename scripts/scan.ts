import { once } from 'node:events';
import { fstatSync } from 'node:fs';
import { OptionError, readScanOptions, SCAN_HELP } from './scan/options';
import { showProgress } from './scan/progress';
import type { Sink } from './scan/run';
import { runScan } from './scan/run';

/** The size of standard input when it is a file, else null. */
function inputSize(): number | null {
  const status = fstatSync(process.stdin.fd);
  return status.isFile() ? status.size : null;
}

const toStandardOutput: Sink = async (output) => {
  if (!process.stdout.write(output)) await once(process.stdout, 'drain');
};

async function main(): Promise<number> {
  const { sensitivity, workers, help } = readScanOptions(process.argv.slice(2));
  if (help) {
    process.stdout.write(SCAN_HELP);
    return 0;
  }
  if (process.stdin.isTTY) process.stderr.write('Waiting for lines on standard input. See --help; end with Ctrl+D.\n');
  const counts = { lines: 0, bytes: 0, claims: 0, badLines: 0 };
  const endProgress = showProgress(counts, inputSize(), process.stderr);
  await runScan({ source: process.stdin, sink: toStandardOutput, sensitivity, workers, counts });
  endProgress();
  return counts.badLines > 0 ? 1 : 0;
}

// Whoever reads our output may stop early, as `head` does. That is their choice and no fault: end without a word.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  process.stderr.write(`scan: can't write the output: ${error.message}. Check space and rights, then run it again.\n`);
  process.exit(1);
});

try {
  process.exitCode = await main();
} catch (error) {
  const message = error instanceof OptionError ? error.message : error instanceof Error ? error.stack : String(error);
  process.stderr.write(`scan: ${message}\n`);
  process.exitCode = error instanceof OptionError ? 2 : 1;
}
