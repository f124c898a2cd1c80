import { execFileSync } from 'node:child_process';
import { ensureBrowsers } from '../../scripts/browsers/install';

/** Builds the extension before the first test, unless the command that runs the tests has just done so. */
export default function build(): void {
  ensureBrowsers(['chromium', 'firefox']);
  if (process.env.CONFOUNDER_BUILT === '1') return;
  for (const browser of ['chrome', 'firefox']) {
    execFileSync('npx', ['wxt', 'build', '-b', browser], { stdio: ['ignore', 'ignore', 'inherit'] });
  }
}
