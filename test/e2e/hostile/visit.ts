import type { Page } from 'puppeteer-core';
import type { ReadingSite } from '../reading/reading-site';

/** Opens a page in front, and asks the page itself nothing: it may have broken what could answer. */
export async function visitHostile(site: ReadingSite, path: string): Promise<Page> {
  const page = await site.reader.newPage();
  await page.bringToFront();
  await page.goto(site.server.origin + path);
  return page;
}
