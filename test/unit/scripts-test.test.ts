import { describe, expect, it, vi } from 'vitest';
import { judge } from '../../scripts/test/addon-lint';
import { runSteps } from '../../scripts/test/step';
import { count } from '../../scripts/test/vitest-step';

const report = (passed: number, failed: number, pending = 0, broken = 0) => ({
  numPassedTests: passed,
  numFailedTests: failed,
  numPendingTests: pending,
  testResults: Array.from({ length: broken }, () => ({ status: 'failed', assertionResults: [] })),
});

describe('counting a vitest run', () => {
  it.each([
    ['all passed', report(5, 0), true, { passed: 5, failed: 0 }],
    ['some failed', report(5, 2), false, { passed: 5, failed: 2 }],
    ['a file that could not be loaded', report(5, 0, 0, 1), false, { passed: 5, failed: 1 }],
    ['an error outside any test', report(5, 0), false, { passed: 5, failed: 1 }],
    ['no test at all', report(0, 0), true, { passed: 0, failed: 1 }],
    ['no report', undefined, true, { passed: 0, failed: 1 }],
  ])('%s', (_name, found, ok, expected) => {
    expect(count(found, ok, '')).toMatchObject(expected);
  });

  it('keeps count of what was skipped', () => {
    expect(count(report(5, 0, 2), true, '').skipped).toBe(2);
  });
});

describe('judging the add-on linter', () => {
  const warning = (code: string, file = 'popup.js') => ({ code, message: 'text', file, line: 2, column: 6 });
  const printed = (errors: object[], warnings: object[]) => `note\n${JSON.stringify({ errors, warnings })}\n`;
  const read = (file: string) =>
    file === 'preact.js' ? 'first\nif(a)(e.innerHTML=d.__html)' : 'first\nif(a)this.innerHTML=e';

  it("lets only Preact's own assignment of markup pass", () => {
    expect(judge(printed([], [warning('UNSAFE_VAR_ASSIGNMENT', 'preact.js')]), read)).toMatchObject({ failed: 0 });
    expect(judge(printed([], [warning('UNSAFE_VAR_ASSIGNMENT', 'chart.js')]), read)).toMatchObject({ failed: 1 });
    expect(judge(printed([], [warning('DANGEROUS_EVAL', 'preact.js')]), read)).toMatchObject({ failed: 1 });
  });

  it('fails for an error, also of the known code', () => {
    const outcome = judge(printed([warning('UNSAFE_VAR_ASSIGNMENT', 'preact.js')], []), read);
    expect(outcome).toMatchObject({ passed: 0, failed: 1, details: 'UNSAFE_VAR_ASSIGNMENT preact.js:2 text' });
  });

  it('fails when the linter printed no report', () => {
    expect(judge('crashed', read)).toMatchObject({ passed: 0, failed: 1, details: 'crashed' });
  });
});

it('goes on after a step that throws', async () => {
  vi.spyOn(console, 'log').mockImplementation(() => {});
  const outcomes = await runSteps([
    { name: 'planted: throws', check: () => Promise.reject(new Error('planted')) },
    { name: 'planted: passes', check: async () => ({ passed: 2, failed: 0, details: '' }) },
  ]);
  expect(outcomes.map(({ passed, failed }) => [passed, failed])).toEqual([
    [0, 1],
    [2, 0],
  ]);
});
