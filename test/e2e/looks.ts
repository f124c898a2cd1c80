import type { Page } from 'puppeteer-core';
import type { FirefoxReader } from '../../scripts/browsers/firefox';
import type { ReaderBrowser } from '../../scripts/browsers/reader';

/** How a reader's system can ask pages to look. */
export const looks = ['light', 'dark', 'forced colours', 'right to left'] as const;

/** One of the looks. */
export type Look = (typeof looks)[number];

/** Makes a page look as the reader's system asks: by emulation in Chromium, by preferences in Firefox. */
export async function wear(reader: ReaderBrowser, page: Page, look: Look): Promise<void> {
  const dark = look === 'dark';
  const forced = look === 'forced colours';
  if (reader.name === 'firefox') {
    const { chrome } = reader as FirefoxReader;
    // 0 is dark and 1 light; 2 replaces every page's colours by the reader's own, which is "forced colours".
    await chrome(`Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', ${dark ? 0 : 1})`);
    await chrome(`Services.prefs.setIntPref('browser.display.document_color_use', ${forced ? 2 : 1})`);
  } else {
    const session = await page.createCDPSession();
    await session.send('Emulation.setEmulatedMedia', {
      features: [
        { name: 'prefers-color-scheme', value: dark ? 'dark' : 'light' },
        { name: 'forced-colors', value: forced ? 'active' : 'none' },
      ],
    });
  }
  await page.waitForFunction(
    (wanted) =>
      matchMedia('(prefers-color-scheme: dark)').matches === wanted.dark &&
      matchMedia('(forced-colors: active)').matches === wanted.forced,
    { timeout: 15_000, polling: 50 },
    // Forced colours in Firefox bring a scheme of their own.
    { dark, forced },
  );
  await page.evaluate(
    (direction) => {
      document.documentElement.dir = direction;
    },
    look === 'right to left' ? 'rtl' : 'ltr',
  );
}
