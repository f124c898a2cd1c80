import { browser } from './browser';

const PREFIX = 'check:';

/** Longest text that is handed to the check page, in UTF-16 units; a long book chapter. */
export const CHECK_LIMIT = 200_000;

/**
 * Opens the check page with a text. The text waits in `storage.session`, in memory only, until the page takes it.
 */
export async function openCheckPage(text = ''): Promise<void> {
  const id = crypto.randomUUID();
  if (text !== '') await browser.storage.session.set({ [PREFIX + id]: text.slice(0, CHECK_LIMIT) });
  await browser.tabs.create({ url: browser.runtime.getURL(`/check.html${text === '' ? '' : `#${id}`}`) });
}

/** The text that was handed over under that id, once: it is removed as it is read. Empty when there is none. */
export async function takeCheckText(id: string): Promise<string> {
  const stored = await browser.storage.session.get(PREFIX + id);
  await browser.storage.session.remove(PREFIX + id);
  const text = stored[PREFIX + id];
  return typeof text === 'string' ? text : '';
}
