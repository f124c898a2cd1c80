import type { Page } from 'puppeteer-core';
import { pointOnMark } from './marks';

/**
 * Waits until a card with its citations shows. Polls, since nothing outside a shadow root hears of changes in it.
 *
 * @throws when there is none within 15 s
 */
export async function waitForCard(page: Page): Promise<void> {
  await page.waitForFunction(
    () => document.querySelector('confounder-card')?.shadowRoot?.querySelector('[role=dialog] a[href^=http]') != null,
    { timeout: 15_000, polling: 50 },
  );
}

/** Clicks a marked sentence and waits until its card shows, in place. @throws when there is no such mark, or no card */
export async function openCard(page: Page, sentence: string): Promise<void> {
  const point = await pointOnMark(page, sentence);
  await page.mouse.click(point.x, point.y);
  await waitForCard(page);
  // The card glides into place.
  await new Promise((done) => setTimeout(done, 300));
}
