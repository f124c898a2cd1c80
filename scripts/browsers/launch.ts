import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { launchChromium } from './chromium';
import { BrowserMissing, type BrowserName } from './find';
import { launchFirefox } from './firefox';
import { openableCopy } from './look-inside';
import { BuildMissing, type LaunchOptions, type ReaderBrowser } from './reader';

/**
 * Starts a browser with the built extension. On a busy machine a browser now and then fails to start: that is tried once
 * more, with a word on stderr.
 *
 * @throws BrowserMissing when there is no such browser on this machine.
 * @throws BuildMissing when the extension was not built.
 */
export async function launch(browser: BrowserName, options: LaunchOptions = {}): Promise<ReaderBrowser> {
  const start = (how: LaunchOptions) => startTwice(browser, how);
  if (!options.lookInside) return start(options);
  const built = browser === 'chromium' ? 'chrome-mv3' : 'firefox-mv3';
  const folder = openableCopy(options.extension ?? join(import.meta.dirname, '../../.output', built));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  try {
    const reader = await start({ ...options, extension: folder });
    return { ...reader, close: () => reader.close().finally(remove) };
  } catch (error) {
    remove();
    throw error;
  }
}

async function startTwice(browser: BrowserName, options: LaunchOptions): Promise<ReaderBrowser> {
  const start = browser === 'chromium' ? launchChromium : launchFirefox;
  try {
    return await start(options);
  } catch (error) {
    if (error instanceof BrowserMissing || error instanceof BuildMissing) throw error;
    process.stderr.write(`${browser} did not start (${(error as Error).message.split('\n')[0]}). Trying once more.\n`);
    return start(options);
  }
}
