import { run } from './run';
import type { Outcome, Step } from './step';

interface AddonMessage {
  readonly code: string;
  readonly message: string;
  readonly file?: string;
  readonly line?: number;
}

interface AddonReport {
  readonly errors: readonly AddonMessage[];
  readonly warnings: readonly AddonMessage[];
}

/** Preact's own code assigns innerHTML for `dangerouslySetInnerHTML`, which is never used here (a test says so). */
const knownWarnings: ReadonlySet<string> = new Set(['UNSAFE_VAR_ASSIGNMENT']);

/** Mozilla's add-on linter on a built extension: no error, and no warning but the known one. Counts as one test. */
export function addonLintStep(folder: string): Step {
  return {
    name: `add-on lint of ${folder}`,
    async check() {
      const { output } = await run(['web-ext', 'lint', '--no-config-discovery', '-s', folder, '-o', 'json']);
      return judge(output);
    },
  };
}

/** Judges the linter's JSON. @param output all that the linter printed; the report is the line that is an object */
export function judge(output: string): Outcome {
  const line = output.split('\n').find((candidate) => candidate.startsWith('{'));
  if (!line) return { passed: 0, failed: 1, details: output };
  const report = JSON.parse(line) as AddonReport;
  const unknown = report.warnings.filter(({ code }) => !knownWarnings.has(code));
  const problems = [...report.errors, ...unknown];
  const details = problems
    .map(({ code, message, file, line: at }) => `${code} ${file ?? 'manifest.json'}:${at ?? ''} ${message}`)
    .join('\n');
  return { passed: problems.length === 0 ? 1 : 0, failed: problems.length === 0 ? 0 : 1, details };
}
