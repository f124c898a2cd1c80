import { execFileSync } from 'node:child_process';
import { ensureBrowsers } from '../../scripts/browsers/install';
import { clearRecords, loadRecords, summary } from './uncaught-record';

/**
 * Builds and packs the extension before the first test, unless the command that runs the tests has just done so. After the last
 * one, says how many errors were caught by nothing in all browsers of the run, and fails when there was one.
 */
export default function build(): () => void {
  clearRecords();
  ensureBrowsers(['chromium', 'firefox']);
  if (process.env.CONFOUNDER_BUILT === '1') return conclude;
  for (const browser of ['chrome', 'firefox']) {
    execFileSync('npx', ['wxt', 'zip', '-b', browser], { stdio: ['ignore', 'ignore', 'inherit'] });
  }
  return conclude;
}

function conclude(): void {
  const records = loadRecords();
  // Some tests open no browser.
  if (records.length === 0) return;
  const { line, ok } = summary(records);
  console.log(`\n${line}`);
  if (!ok) process.exitCode = 1;
}
