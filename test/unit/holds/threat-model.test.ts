import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../../..');

/** One row of the table: the file of its test, and the name of the test in it. */
interface Row {
  readonly file: string;
  readonly test: string;
  readonly long: boolean;
}

/** Reads the rows of the table. Matches `| 1 | page | a | b | [words](../test/x.test.ts) _long_ |`; not its head. */
function rowsOf(text: string): Row[] {
  return [...text.matchAll(/^\| +\d+ +\|.*\| +\[(.+)\]\(\.\.\/(\S+)\)( _long_)? +\|$/gm)].map(
    ([, test = '', file = '', long]) => ({ test, file, long: long !== undefined }),
  );
}

/** What is wrong with a row; null when its test is there and is run. */
function faultOf({ file, test, long }: Row): string | null {
  if (!existsSync(join(root, file))) return `${file} is missing`;
  const source = readFileSync(join(root, file), 'utf8').replaceAll("\\'", "'");
  if (test !== 'the whole file' && !source.includes(test)) return `${file} has no test "${test}"`;
  // Matches the files that vitest.config.ts and vitest.e2e.config.ts, or vitest.long.config.ts, run.
  const run = long
    ? /^test\/long\/.+\.test\.ts$/
    : /^(?:test\/(?:unit|data|cases|e2e)\/.+\.test\.ts|scripts\/test(?:\/.+)?\.ts)$/;
  return run.test(file) ? null : `${file} is not run where the row says`;
}

const rows = rowsOf(readFileSync(join(root, 'docs/threat-model.md'), 'utf8'));

describe('the threat model', () => {
  it('has at least forty rows, each read by this test', () => {
    expect(rows.length).toBeGreaterThanOrEqual(40);
    const numbered = readFileSync(join(root, 'docs/threat-model.md'), 'utf8').match(/^\| +\d+ +\|/gm) ?? [];
    expect(rows.length).toBe(numbered.length);
  });

  it('names only tests that exist and are run', () => {
    expect(rows.map(faultOf).filter((fault) => fault !== null)).toEqual([]);
  });

  it('would notice a test that is gone, and one that nothing runs', () => {
    const [row] = rows as [Row];
    expect(faultOf({ ...row, test: 'no such test' })).toContain('has no test');
    expect(faultOf({ ...row, file: 'test/none.test.ts' })).toContain('is missing');
    expect(faultOf({ ...row, long: true })).toContain('is not run');
  });
});
