import { browser } from './browser';
import { openCheckPage } from './check-text';
import { exclusively } from './exclusively';
import { injectReader } from './inject';
import type { Strings, Translate } from './string-table';

/** Puts our two entries into the context menu, in the reader's language. They outlive the worker. */
export function makeMenus({ t }: Strings): Promise<void> {
  return exclusively('menus', () => replaceMenus(t));
}

async function replaceMenus(t: Translate): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({ id: 'check', title: t('menu.check'), contexts: ['selection'] });
  browser.contextMenus.create({
    id: 'read',
    title: t('menu.read'),
    contexts: ['page'],
    documentUrlPatterns: ['http://*/*', 'https://*/*'],
  });
}

/** Answers the context menu. Choosing an entry gives access to that tab until it shows another site. */
export function answerMenus(): void {
  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (info.menuItemId === 'check' && info.selectionText) openCheckPage(info.selectionText);
    if (info.menuItemId === 'read' && tab?.id !== undefined) injectReader(tab.id);
  });
}
