import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import { corpusStream } from './bench/corpus-stream';

const HELP = `Scans a made-up corpus and reports memory and speed. Linux only: it reads /proc.

  npx tsx scripts/scan-soak.ts [--megabytes 1000] [--workers 1] [--dense 0.02] [--generate]

  --dense SHARE   share of articles that hold claims
  --generate      write the corpus to standard output instead
`;

const { values } = parseArgs({
  options: {
    megabytes: { type: 'string', default: '1000' },
    workers: { type: 'string', default: '1' },
    dense: { type: 'string', default: '0.02' },
    generate: { type: 'boolean', default: false },
    help: { type: 'boolean', short: 'h', default: false },
  },
});

/** Resident memory of a process in megabytes, or null once it has ended. */
function residentMegabytes(pid: number): number | null {
  try {
    // Matches "VmRSS:   51200 kB"; near miss: "VmHWM:   51200 kB".
    const [, kilobytes] = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
    return kilobytes === undefined ? null : Number(kilobytes) / 1000;
  } catch {
    return null;
  }
}

async function soak(): Promise<void> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'scripts/scan.ts', '--workers', values.workers], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const memory: number[] = [];
  const timer = setInterval(() => {
    const megabytes = child.pid === undefined ? null : residentMegabytes(child.pid);
    if (megabytes !== null) memory.push(megabytes);
  }, 500);
  let outputLines = 0;
  let outputBytes = 0;
  child.stdout.on('data', (chunk: Buffer) => {
    outputBytes += chunk.length;
    for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, at + 1)) outputLines++;
  });
  let inputBytes = 0;
  const corpus = corpusStream({ bytes: Number(values.megabytes) * 1e6, denseShare: Number(values.dense) });
  corpus.on('data', (chunk: string) => {
    inputBytes += Buffer.byteLength(chunk);
  });
  const started = performance.now();
  const [, [status]] = await Promise.all([pipeline(corpus, child.stdin), once(child, 'close')]);
  clearInterval(timer);
  const seconds = (performance.now() - started) / 1000;
  // The first two seconds are start-up: what counts is whether memory grows with the input after that.
  const steady = memory.slice(4);
  const round = (value: number | undefined): number => Math.round((value ?? Number.NaN) * 10) / 10;
  const report = {
    status,
    inputMegabytes: round(inputBytes / 1e6),
    outputMegabytes: round(outputBytes / 1e6),
    lines: outputLines,
    seconds: round(seconds),
    megabytesPerSecond: round(inputBytes / 1e6 / seconds),
    residentMegabytes: { start: round(steady[0]), peak: round(Math.max(...steady)), end: round(steady.at(-1)) },
  };
  process.stdout.write(`${JSON.stringify(report, null, 2)}\n`);
}

if (values.help) process.stdout.write(HELP);
else if (values.generate)
  await pipeline(
    corpusStream({ bytes: Number(values.megabytes) * 1e6, denseShare: Number(values.dense) }),
    process.stdout,
  );
else await soak();
