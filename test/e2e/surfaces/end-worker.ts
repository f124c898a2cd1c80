import { expect, vi } from 'vitest';
import type { FirefoxReader } from '../../../scripts/browsers/firefox.js';
import type { ReaderBrowser } from '../../../scripts/browsers/reader.js';

/** How Firefox ends an event page that has nothing to do. */
const END = `(async () => {
  const { extension } = WebExtensionPolicy.getByID('confounder@confounder.invalid');
  await extension.terminateBackground({ ignoreDevToolsAttached: true });
  return extension.backgroundState;
})()`;

/**
 * Ends the worker as browsers do to save memory: Chromium's service worker, Firefox's event page.
 *
 * @throws when it still runs 5 s later
 */
export async function endWorker(reader: ReaderBrowser): Promise<void> {
  if (reader.name === 'firefox') {
    await vi.waitFor(async () => expect(await (reader as FirefoxReader).chrome(END)).toBe('stopped'), 5000);
    return;
  }
  const page = (await reader.browser.pages())[0];
  const session = await page?.createCDPSession();
  await session?.send('ServiceWorker.enable');
  await session?.send('ServiceWorker.stopAllWorkers');
  await session?.detach();
  const running = () => reader.browser.targets().filter((target) => target.type() === 'service_worker');
  await vi.waitFor(() => expect(running()).toEqual([]), 5000);
}
