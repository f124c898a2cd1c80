/** How far a scan has come. Bytes are bytes of input scanned. */
export interface Counts {
  lines: number;
  bytes: number;
  claims: number;
  badLines: number;
}

function duration(seconds: number): string {
  if (!Number.isFinite(seconds)) return '?';
  const whole = Math.ceil(seconds);
  if (whole < 60) return `${whole} s`;
  if (whole < 3600) return `${Math.floor(whole / 60)} min ${whole % 60} s`;
  return `${Math.floor(whole / 3600)} h ${Math.floor((whole % 3600) / 60)} min`;
}

/**
 * One line on how far the scan has come, for a person to read.
 *
 * @param seconds - time since the start.
 * @param totalBytes - size of the input, or null when it is not known, as from a pipe.
 */
export function describeProgress(counts: Counts, seconds: number, totalBytes: number | null): string {
  const number = new Intl.NumberFormat('en');
  const rate = seconds > 0 ? counts.bytes / seconds : 0;
  const parts = [
    `${number.format(counts.lines)} lines`,
    `${(rate / 1e6).toFixed(1)} MB/s`,
    `${number.format(counts.claims)} claims`,
  ];
  if (counts.badLines > 0) parts.push(`${number.format(counts.badLines)} bad`);
  if (totalBytes !== null && totalBytes > 0) {
    parts.push(`${Math.min(100, Math.floor((counts.bytes / totalBytes) * 100))} %`);
    parts.push(`${duration(rate > 0 ? Math.max(0, totalBytes - counts.bytes) / rate : Number.NaN)} left`);
  }
  return parts.join(', ');
}

/** Where progress is shown: a terminal, as `process.stderr` may be one. */
export interface Terminal {
  isTTY?: boolean;
  write(text: string): unknown;
}

/**
 * Shows progress on a terminal twice a second, over the same line; on anything else it does nothing. Returns what ends
 * it, which leaves the last state on the line.
 */
export function showProgress(counts: Readonly<Counts>, totalBytes: number | null, terminal: Terminal): () => void {
  if (!terminal.isTTY) return () => {};
  const started = performance.now();
  const draw = (): void => {
    terminal.write(`\r\u001b[K${describeProgress(counts, (performance.now() - started) / 1000, totalBytes)}`);
  };
  const timer = setInterval(draw, 500);
  timer.unref();
  return () => {
    clearInterval(timer);
    draw();
    terminal.write('\n');
  };
}
