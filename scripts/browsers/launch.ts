import { launchChromium } from './chromium.js';
import type { BrowserName } from './find.js';
import { launchFirefox } from './firefox.js';
import type { LaunchOptions, ReaderBrowser } from './reader.js';

/**
 * Starts a browser with the built extension.
 *
 * @throws BrowserMissing when there is no such browser on this machine.
 */
export function launch(browser: BrowserName, options: LaunchOptions = {}): Promise<ReaderBrowser> {
  return browser === 'chromium' ? launchChromium(options) : launchFirefox(options);
}
