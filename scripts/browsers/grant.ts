import { bringForward, type ReaderBrowser } from './reader';

/** Browser interfaces, inside the extension's own page. */
declare const browser: typeof import('webextension-polyfill');

/**
 * Grants origins to the extension: asks for them by a click on one of its pages, as a reader does, and waits until the
 * worker has registered its scripts. The browser must have been started with a `grant` that covers them, or it prompts.
 *
 * @param origins match patterns, such as `*://127.0.0.1/*`
 * @throws when the browser says no, or the worker does nothing within 15 s
 */
export async function grantSites(
  reader: ReaderBrowser,
  origins: readonly string[] = ['*://127.0.0.1/*'],
): Promise<void> {
  const page = await reader.openExtensionPage('options.html');
  await page.evaluate(
    (wanted) => {
      const button = document.createElement('button');
      button.id = 'scripted-grant';
      button.style.cssText = 'position:fixed;top:0;left:0;width:40px;height:40px;z-index:2147483647';
      button.addEventListener('click', async () => {
        button.dataset.answer = String(await browser.permissions.request({ origins: wanted }));
      });
      document.body.append(button);
    },
    [...origins],
  );
  // The welcome page may open in front of it meanwhile, and a page out of sight takes no click.
  await bringForward(page);
  await page.click('#scripted-grant');
  await page.waitForSelector('#scripted-grant[data-answer=true]', { timeout: 15_000 });
  await page.waitForFunction(async () => (await browser.scripting.getRegisteredContentScripts()).length > 0, {
    timeout: 15_000,
    polling: 50,
  });
  await page.close();
}
