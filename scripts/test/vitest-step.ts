import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root, run } from './run';
import type { Outcome, Step } from './step';

/** The part of vitest's JSON report that is counted. */
interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly testResults: readonly { readonly status: string; readonly assertionResults: readonly object[] }[];
}

/**
 * A step that runs vitest and counts each test. A file that could not even be loaded counts as one failed test, and
 * so does a run that found no test at all.
 *
 * @param args such as `['run', '-c', 'vitest.e2e.config.ts']`
 */
export function vitestStep(name: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): Step {
  return {
    name,
    async check() {
      const folder = join(root, '.artifacts');
      mkdirSync(folder, { recursive: true });
      // Matches the gap in "End to end"; near miss: "Unit".
      const report = join(folder, `${name.replace(/[^a-z0-9]+/gi, '-')}.json`);
      rmSync(report, { force: true });
      const finished = await run(
        ['vitest', ...args, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
        env,
      );
      return count(readReport(report), finished.ok, finished.output);
    },
  };
}

function readReport(path: string): VitestReport | undefined {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as VitestReport;
  } catch {
    return undefined;
  }
}

/** Turns a report into an outcome. @param ok whether vitest itself ended well */
export function count(report: VitestReport | undefined, ok: boolean, details: string): Outcome {
  if (!report) return { passed: 0, failed: 1, details };
  const unloadable = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  ).length;
  const known = report.numFailedTests + unloadable;
  // Errors outside any test (an unhandled rejection, a failed set-up) show only in the exit status.
  const failed = known === 0 && (!ok || report.numPassedTests === 0) ? 1 : known;
  return { passed: report.numPassedTests, failed, skipped: report.numPendingTests, details };
}
