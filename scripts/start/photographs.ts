import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';

import { openCard } from '../browsers/card';

import { bringForward, type ReaderBrowser } from '../browsers/reader';

/** In CSS pixels; the size that the stores ask for. */
const SIZE = { width: 1280, height: 800 };

/** Light or dark, as the reader's system says. */
export type ColourScheme = 'light' | 'dark';

/**
 * Photographs every surface as a reader sees it: page, card, popup, options, welcome and comparison. A surface that
 * can't be photographed doesn't stop the others.
 *
 * @param page a tab with the article, read and marked
 * @param sentence a marked sentence whose card is opened; none is opened when undefined
 * @param folder where the PNG files go; made when missing
 * @returns the files written, and what went wrong, in words
 */
export async function photographSurfaces(
  reader: ReaderBrowser,
  page: Page,
  sentence: string | undefined,
  folder: string,
  scheme: ColourScheme = 'light',
): Promise<{ files: string[]; problems: string[] }> {
  mkdirSync(folder, { recursive: true });
  const files: string[] = [];
  const problems: string[] = [];
  const attempt = async (name: string, take: () => Promise<Uint8Array>) => {
    const file = join(folder, scheme === 'light' ? `${name}.png` : `${name}-${scheme}.png`);
    try {
      writeFileSync(file, await take());
      files.push(file);
    } catch (error) {
      problems.push(`${name}: ${(error as Error).message.split('\n')[0]}`);
    }
  };
  const inScheme = async (target: Page) => {
    await target.setViewport(SIZE);
    if (reader.name === 'chromium') {
      await target.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    }
  };

  await inScheme(page);
  await bringForward(page);
  await attempt('page', () => page.screenshot());
  if (sentence !== undefined) {
    await attempt('card', async () => {
      await openCard(page, sentence);
      return page.screenshot();
    });
    await page.keyboard.press('Escape');
  }
  await attempt('popup', async () => {
    const popup = await reader.openPopup(page);
    try {
      await popup.settle(scheme);
      return await popup.screenshot();
    } finally {
      await popup.close();
    }
  });
  for (const name of ['options', 'welcome', 'compare']) {
    await attempt(name, async () => {
      const opened = await reader.openExtensionPage(`${name}.html`);
      try {
        await inScheme(opened);
        await opened.waitForSelector('h1', { timeout: 15_000 });
        await new Promise((done) => setTimeout(done, 600));
        return await opened.screenshot();
      } finally {
        await opened.close();
      }
    });
  }
  return { files, problems };
}
