import { spawnSync } from 'node:child_process';
import { BrowserMissing, type BrowserName, findBrowser } from './find';

const debianPackage = { chromium: 'chromium', firefox: 'firefox-esr' } as const;

/**
 * Makes sure that the browsers are there. Where they are not, and this is the root user of a Debian-like machine (a
 * container, a build server), installs them with `apt-get`; its output goes to stderr.
 *
 * @throws BrowserMissing when a browser is missing and can't be installed here.
 */
export function ensureBrowsers(browsers: readonly BrowserName[]): void {
  const missing = browsers.filter((browser) => !isThere(browser));
  if (missing.length === 0) return;
  if (canInstall()) {
    const packages = missing.map((browser) => debianPackage[browser]);
    process.stderr.write(`Installing ${packages.join(' and ')} with apt-get\n`);
    const install = () => apt('install', '-y', '--no-install-recommends', ...packages);
    // Package lists are stale or absent in a fresh container. A mirror that fails once gets a second chance.
    apt('update');
    if (!install()) {
      process.stderr.write('apt-get failed. Trying once more.\n');
      apt('update');
      install();
    }
  }
  for (const browser of missing) findBrowser(browser);
}

function isThere(browser: BrowserName): boolean {
  try {
    findBrowser(browser);
    return true;
  } catch (error) {
    if (error instanceof BrowserMissing && !process.env[`${browser.toUpperCase()}_PATH`]) return false;
    throw error;
  }
}

function canInstall(): boolean {
  return process.getuid?.() === 0 && spawnSync('apt-get', ['--version']).status === 0;
}

function apt(...args: string[]): boolean {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync('apt-get', args, { env, stdio: ['ignore', 2, 2] }).status === 0;
}
