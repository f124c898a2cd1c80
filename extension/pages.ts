import { browser } from './browser';

/** Pages of our own that can be opened. */
export type OwnPage = 'compare' | 'options' | 'check' | 'welcome';

/**
 * Opens one of our pages in a tab, or goes to it where it is open already without anything after `#`.
 * @param hash what follows `#`, without it.
 */
export async function openPage(page: OwnPage, hash = ''): Promise<void> {
  if (page === 'options' && hash === '') return browser.runtime.openOptionsPage();
  await browser.tabs.create({ url: browser.runtime.getURL(`/${page}.html${hash === '' ? '' : `#${hash}`}`) });
}
