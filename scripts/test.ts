import { loadRecords, summary } from '../test/e2e/uncaught-record';
import { ensureBrowsers } from './browsers/install';
import { addonLintStep } from './test/addon-lint';
import { buildSteps, reproducibleStep } from './test/build-steps';
import { commandStep, type Outcome, runSteps, type Step } from './test/step';
import { vitestStep } from './test/vitest-step';

/**
 * `npm test`: everything that must hold before a change lands. Goes on after a failure, so that one run shows all,
 * and ends with the line `N passed, N failed`. Exit status 1 when anything failed.
 */
const steps: Step[] = [
  commandStep('format and lint', ['biome', 'ci', '--error-on-warnings', '.']),
  ...buildSteps(),
  commandStep('types', ['tsc', '--noEmit']),
  commandStep('types of the matcher, which knows no browser', ['tsc', '--noEmit', '-p', 'matcher']),
  vitestStep('unit, data, cases and import walls', ['run']),
  reproducibleStep('chrome'),
  reproducibleStep('firefox'),
  addonLintStep('.output/firefox-mv3'),
  {
    name: 'browsers are there',
    async check(): Promise<Outcome> {
      ensureBrowsers(['chromium', 'firefox']);
      return { passed: 1, failed: 0, details: '' };
    },
  },
  vitestStep('end to end in Chromium and Firefox', ['run', '-c', 'vitest.e2e.config.ts'], { CONFOUNDER_BUILT: '1' }),
  {
    name: 'uncaught errors in those browsers',
    async check(): Promise<Outcome> {
      const { line, ok } = summary(loadRecords());
      return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, details: line, note: line };
    },
  },
];

const outcomes = await runSteps(steps);
const passed = outcomes.reduce((sum, outcome) => sum + outcome.passed, 0);
const failed = outcomes.reduce((sum, outcome) => sum + outcome.failed, 0);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
