import { randomUUID } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Uncaught } from '../../scripts/browsers/uncaught';

const folder = join(import.meta.dirname, '../../.artifacts/uncaught');

/** What one browser left behind when it was closed. */
export interface BrowserRecord {
  readonly browser: string;
  /** Errors that no test expects. */
  readonly errors: readonly Uncaught[];
  /** How many errors of a page's own were expected: some pages break things on purpose. */
  readonly expected: number;
}

/** Forgets the records of earlier runs. */
export function clearRecords(): void {
  rmSync(folder, { recursive: true, force: true });
}

/** Keeps the record of one browser. Test files run in processes of their own, so it is kept in a file. */
export function keepRecord(record: BrowserRecord): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${randomUUID()}.json`), JSON.stringify(record));
}

/** All records of this run. */
export function loadRecords(): BrowserRecord[] {
  mkdirSync(folder, { recursive: true });
  return readdirSync(folder).map((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as BrowserRecord);
}

/** One line that says what the whole run came to, and whether that is well: some browser ran, and no error was left. */
export function summary(records: readonly BrowserRecord[]): { line: string; ok: boolean } {
  const errors = records.reduce((sum, record) => sum + record.errors.length, 0);
  const started = (name: string) => records.filter(({ browser }) => browser === name).length;
  return {
    line:
      `${errors} uncaught errors in pages, content scripts, worker and extension pages ` +
      `(Chromium started ${started('chromium')} times, Firefox ${started('firefox')} times)`,
    ok: errors === 0 && records.length > 0,
  };
}
