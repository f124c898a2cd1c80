import { launchChromium } from './chromium';
import type { BrowserName } from './find';
import { launchFirefox } from './firefox';
import type { LaunchOptions, ReaderBrowser } from './reader';

/**
 * Starts a browser with the built extension.
 *
 * @throws BrowserMissing when there is no such browser on this machine.
 */
export function launch(browser: BrowserName, options: LaunchOptions = {}): Promise<ReaderBrowser> {
  return browser === 'chromium' ? launchChromium(options) : launchFirefox(options);
}
