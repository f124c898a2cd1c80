import type { Page } from 'puppeteer-core';
import type { FirefoxReader } from '../../scripts/browsers/firefox';
import type { ReaderBrowser } from '../../scripts/browsers/reader';

/** What has the focus, looked up through open shadow roots: its name for people, and its element name. */
export function focused(page: Page): Promise<{ name: string; element: string; visible: boolean }> {
  return page.evaluate(() => {
    let active = document.activeElement;
    while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
    const label = active instanceof HTMLInputElement ? active.labels?.[0]?.textContent : undefined;
    const name = active?.getAttribute('aria-label') ?? label ?? active?.textContent ?? '';
    // A ring, a shadow or a border must say where the focus is.
    const style = active && getComputedStyle(active);
    const visible = style ? style.outlineStyle !== 'none' || style.boxShadow !== 'none' : false;
    return { name: name.replace(/\s+/g, ' ').trim(), element: active?.localName ?? '', visible };
  });
}

/**
 * Presses Tab until the thing with this name has the focus.
 *
 * @throws when it can't be reached with 120 presses, or is reached without a visible focus
 */
export async function tabTo(page: Page, element: string, name: string | RegExp): Promise<void> {
  const passed: string[] = [];
  for (let presses = 0; presses < 120; presses++) {
    await page.keyboard.press('Tab');
    const now = await focused(page);
    if (now.element === element && (typeof name === 'string' ? now.name.includes(name) : name.test(now.name))) {
      if (!now.visible) throw new Error(`The focus on "${now.name}" can't be seen`);
      return;
    }
    passed.push(`${now.element} ${now.name.slice(0, 30)}`);
  }
  throw new Error(`Tab never reached ${element} "${name}", but: ${[...new Set(passed)].join(' | ')}`);
}

/** The events of the extension's worker, which Chromium lets its own code set off. */
declare const chrome: { commands: { onCommand: { dispatch(name: string): void } } };

/**
 * Sets off one of the extension's keyboard commands. Browsers keep these keys from automation, so this begins where the
 * key has been recognised: at the browser's key element in Firefox, at the worker's event in Chromium.
 *
 * @param command its name in the manifest
 */
export async function command(reader: ReaderBrowser, name: string): Promise<void> {
  if (reader.name === 'firefox') {
    await (reader as FirefoxReader).chrome(`(async () => {
      const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
      const { extension } = WebExtensionPolicy.getByID('confounder@confounder.invalid');
      extension.shortcuts.onCommand(${JSON.stringify(name)});
    })()`);
    return;
  }
  const target = await reader.browser.waitForTarget(
    (candidate) => candidate.type() === 'service_worker' && candidate.url().startsWith(reader.extensionOrigin),
    { timeout: 15_000 },
  );
  const worker = await target.worker();
  await worker?.evaluate((wanted) => chrome.commands.onCommand.dispatch(wanted), name);
}
