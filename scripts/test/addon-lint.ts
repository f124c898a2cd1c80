import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, run } from './run';
import type { Outcome, Step } from './step';

interface AddonMessage {
  readonly code: string;
  readonly message: string;
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
}

interface AddonReport {
  readonly errors: readonly AddonMessage[];
  readonly warnings: readonly AddonMessage[];
}

// Matches `e.innerHTML=d.__html`, which is Preact's own for `dangerouslySetInnerHTML`; near miss: `this.innerHTML=e`.
const PREACTS_OWN = /\w+\.innerHTML=\w+\.__html/;

/** Mozilla's add-on linter on a built extension: no error, and no warning but Preact's own. Counts as one test. */
export function addonLintStep(folder: string): Step {
  return {
    name: `add-on lint of ${folder}`,
    async check() {
      const { output } = await run(['web-ext', 'lint', '--no-config-discovery', '-s', folder, '-o', 'json']);
      return judge(output, (file) => readFileSync(join(root, folder, file), 'utf8'));
    },
  };
}

/** Whether a warning speaks of the one place where Preact assigns markup, which nothing here calls (a test says so). */
function isPreactsOwn({ code, file, line = 1, column = 1 }: AddonMessage, read: (file: string) => string): boolean {
  if (code !== 'UNSAFE_VAR_ASSIGNMENT' || file === undefined) return false;
  const text = read(file).split('\n')[line - 1] ?? '';
  return PREACTS_OWN.test(text.slice(Math.max(column - 2, 0), column + 40));
}

/**
 * Judges the linter's JSON.
 *
 * @param output all that the linter printed; the report is the line that is an object
 * @param read gives the text of a file of the built extension
 */
export function judge(output: string, read: (file: string) => string): Outcome {
  const line = output.split('\n').find((candidate) => candidate.startsWith('{'));
  if (!line) return { passed: 0, failed: 1, details: output };
  const report = JSON.parse(line) as AddonReport;
  const unknown = report.warnings.filter((warning) => !isPreactsOwn(warning, read));
  const problems = [...report.errors, ...unknown];
  const details = problems
    .map(({ code, message, file, line: at }) => `${code} ${file ?? 'manifest.json'}:${at ?? ''} ${message}`)
    .join('\n');
  return { passed: problems.length === 0 ? 1 : 0, failed: problems.length === 0 ? 0 : 1, details };
}
