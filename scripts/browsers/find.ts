import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The browsers that the commands and the end-to-end tests drive. */
export type BrowserName = 'chromium' | 'firefox';

const variable = { chromium: 'CHROMIUM_PATH', firefox: 'FIREFOX_PATH' } as const;

const names = {
  chromium: ['chromium', 'chromium-browser', 'google-chrome-for-testing', 'microsoft-edge', 'google-chrome'],
  firefox: ['firefox-esr', 'firefox'],
} as const;

const usualPlaces = {
  chromium: [
    '/snap/bin/chromium',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    'C:/Program Files/Google/Chrome/Application/chrome.exe',
    'C:/Program Files (x86)/Microsoft/Edge/Application/msedge.exe',
  ],
  firefox: ['/Applications/Firefox.app/Contents/MacOS/firefox', 'C:/Program Files/Mozilla Firefox/firefox.exe'],
} as const;

const install = {
  chromium: 'sudo apt-get install -y chromium',
  firefox: 'sudo apt-get install -y firefox-esr',
} as const;

/** No usable browser was found; the message says how to get one. */
export class BrowserMissing extends Error {
  /** @param browser which browser is missing @param given the path in the environment variable, when that was wrong */
  constructor(
    readonly browser: BrowserName,
    given?: string,
  ) {
    super(
      given === undefined
        ? `No ${browser} found on this machine.\n` +
            `Install it (Debian, Ubuntu): ${install[browser]}\n` +
            `or name its binary:          ${variable[browser]}=/path/to/${browser}`
        : `${variable[browser]} names ${given}, but there is no such file. Correct it or unset it.`,
    );
  }
}

/**
 * The path of a browser's binary: the one in `CHROMIUM_PATH` or `FIREFOX_PATH`, else the first on the `PATH` or in
 * the usual places.
 *
 * @throws BrowserMissing when there is none.
 */
export function findBrowser(browser: BrowserName, env: NodeJS.ProcessEnv = process.env): string {
  const given = env[variable[browser]];
  if (given) {
    if (!existsSync(given)) throw new BrowserMissing(browser, given);
    return given;
  }
  const folders = [...(env.PATH ?? '').split(delimiter), '/usr/bin', '/usr/local/bin'].filter(Boolean);
  const candidates = [
    ...names[browser].flatMap((name) => folders.map((folder) => join(folder, name))),
    ...usualPlaces[browser],
  ];
  const found = candidates.find((path) => existsSync(path));
  if (!found) throw new BrowserMissing(browser);
  return found;
}
