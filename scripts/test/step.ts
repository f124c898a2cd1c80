import { type Finished, run } from './run';

/** What one step of the test run found. */
export interface Outcome {
  readonly passed: number;
  readonly failed: number;
  /** Tests that said themselves that they can't run here. */
  readonly skipped?: number;
  /** What to show when something failed. */
  readonly details: string;
  /** What to show in any case: a count, say. */
  readonly note?: string;
}

/** One step of the test run: a name in plain words, and what it does. It never throws for a failed check. */
export interface Step {
  readonly name: string;
  readonly check: () => Promise<Outcome>;
}

/** A step that passes when a command exits with 0. It counts as one test. */
export function commandStep(name: string, command: readonly [string, ...string[]]): Step {
  return { name, check: async () => outcomeOf(await run(command)) };
}

/** One test: passed when the command did. */
export function outcomeOf({ ok, output }: Finished): Outcome {
  return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, details: output };
}

/**
 * Runs steps one after the other, prints a line for each, and the details of each that failed. A failed step does
 * not stop the next: one run shows everything that is wrong.
 */
export async function runSteps(steps: readonly Step[]): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const { name, check } of steps) {
    const start = performance.now();
    const outcome = await check().catch(
      (error: Error): Outcome => ({ passed: 0, failed: 1, details: error.stack ?? error.message }),
    );
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    const skipped = outcome.skipped ? `, ${outcome.skipped} skipped` : '';
    const sign = outcome.failed === 0 ? '✓' : '✗';
    console.log(`${sign} ${name}: ${outcome.passed} passed, ${outcome.failed} failed${skipped} (${seconds} s)`);
    if (outcome.note) console.log(`    ${outcome.note}`);
    // Matches before both letters of "a\nb"; near miss: between those of "ab".
    if (outcome.failed > 0) console.log(outcome.details.trimEnd().replace(/^/gm, '    '));
    outcomes.push(outcome);
  }
  return outcomes;
}
