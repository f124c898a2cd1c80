import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { launchChromium } from './chromium';
import type { BrowserName } from './find';
import { launchFirefox } from './firefox';
import { openableCopy } from './look-inside';
import type { LaunchOptions, ReaderBrowser } from './reader';

/**
 * Starts a browser with the built extension.
 *
 * @throws BrowserMissing when there is no such browser on this machine.
 */
export async function launch(browser: BrowserName, options: LaunchOptions = {}): Promise<ReaderBrowser> {
  const start = browser === 'chromium' ? launchChromium : launchFirefox;
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
