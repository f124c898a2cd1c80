import { layOut } from '../evaluate/table';
import type { Timing } from './clock';
import type { Bench } from './run';

const OURS = 'this matcher';

/** A number with about three figures, whatever its size. */
function short(value: number): string {
  if (value === 0) return '0';
  if (value >= 100) return Math.round(value).toString();
  return value.toPrecision(3);
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`;
}

/** Rows with each task's speed and how many times faster the matcher is. */
function comparison(heading: string, timings: Timing[]): string[][] {
  const ours = timings.find(({ name }) => name === OURS)?.megabytesPerSecond ?? Number.NaN;
  const rows = [[heading, 'MB/s', 'matcher is', 'measured on']];
  for (const { name, megabytesPerSecond, bytes } of timings)
    rows.push([name, short(megabytesPerSecond), `${short(ours / megabytesPerSecond)}x as fast`, kilobytes(bytes)]);
  return rows;
}

/** Rows with each task's cost for each byte and its ratio to the one it is measured against. */
function costs(
  heading: string,
  timings: Timing[],
  against: (timing: Timing, index: number) => Timing | undefined,
): string[][] {
  const rows = [[heading, 'MB/s', 'ns/byte', 'ratio']];
  for (const [index, timing] of timings.entries()) {
    const base = against(timing, index)?.nanosecondsPerByte ?? Number.NaN;
    rows.push([
      timing.name,
      short(timing.megabytesPerSecond),
      short(timing.nanosecondsPerByte),
      short(timing.nanosecondsPerByte / base),
    ]);
  }
  return rows;
}

/** Rows of texts made to be slow: beside ordinary text, which the gate mostly discards, and beside text full of claims. */
function malice(timings: Timing[]): string[][] {
  const [ordinary, dense] = timings;
  const rows = [['adversarial', 'MB/s', 'ns/byte', 'to ordinary', 'to dense']];
  for (const { name, megabytesPerSecond, nanosecondsPerByte } of timings)
    rows.push([
      name,
      short(megabytesPerSecond),
      short(nanosecondsPerByte),
      short(nanosecondsPerByte / (ordinary?.nanosecondsPerByte ?? Number.NaN)),
      short(nanosecondsPerByte / (dense?.nanosecondsPerByte ?? Number.NaN)),
    ]);
  return rows;
}

/** All measures as tables for people. Ratios are against the row that each heading names. */
export function describeBench(bench: Bench): string {
  const { ordinary, dense, memory } = bench;
  const alternating = (timings: Timing[]) => (_: Timing, index: number) => timings[index % 2];
  return [
    `Ordinary text: ${ordinary.origin}, ${kilobytes(ordinary.bytes)}. Dense text: ${dense.origin}, ${kilobytes(dense.bytes)}. ${bench.phrasings} phrasings. Processor time of the fastest rounds.`,
    layOut(comparison('on ordinary text', bench.onOrdinary)),
    layOut(comparison('on dense text', bench.onDense)),
    ...bench.byLength.map(({ name, timings }) =>
      layOut(costs(`dense text ${name} (ratio to ${timings[2]?.name})`, timings, () => timings[2])),
    ),
    layOut(costs('by phrasings (ratio to 1x)', bench.byPhrasings, alternating(bench.byPhrasings))),
    layOut(malice(bench.adversarial)),
    layOut(costs('languages, dense text (ratio to en)', bench.languages.dense, () => bench.languages.dense[0])),
    layOut(
      costs(
        'languages, no claims (ratio to en)',
        bench.languages.withoutClaims,
        () => bench.languages.withoutClaims[0],
      ),
    ),
    layOut([
      ['memory', 'size'],
      ['one matcher', megabytes(memory.matcher)],
      ['kept after 10 MB of dense text', megabytes(memory.keptAfter10MB)],
      ['peak growth during them', megabytes(memory.peakWhile10MB)],
    ]),
    layOut([
      ['bundled and minified', 'size', 'gzip'],
      ...bench.sizes.map(({ name, bytes, gzip }) => [name, kilobytes(bytes), kilobytes(gzip)]),
    ]),
  ].join('\n\n');
}
