import { browser } from './browser';
import { exclusively } from './exclusively';
import type { Strings } from './string-table';
import { loadTabState, totalOf } from './tab-state';

/** Dark enough for white digits (contrast 8.9), and the colour of the product. */
const COLOUR = '#1f3a5f';

/**
 * Shows on the toolbar button of a tab how many of its sentences make a claim; nothing for none. Of several calls at once the last
 * shows what is known last, however long each one's strings took.
 */
export function showBadge(tabId: number, strings: () => Promise<Strings>): Promise<void> {
  return exclusively('badge', async () => {
    const { t } = await strings();
    const count = totalOf(await loadTabState(tabId));
    try {
      await Promise.all([
        browser.action.setBadgeText({ tabId, text: count === 0 ? '' : count > 999 ? '999+' : String(count) }),
        browser.action.setBadgeBackgroundColor({ tabId, color: COLOUR }),
        browser.action.setTitle({ tabId, title: count === 0 ? t('action.title') : t('action.count', { count }) }),
      ]);
    } catch {
      // The tab was closed meanwhile.
    }
  });
}
