import { browser } from './browser';
import type { Strings } from './string-table';
import { type TabState, totalOf } from './tab-state';

/** Dark enough for white digits (contrast 8.9), and the colour of the product. */
const COLOUR = '#1f3a5f';

/** Shows the number of claims on the toolbar button of one tab; nothing for none. */
export async function showBadge(tabId: number, tab: TabState, { t }: Strings): Promise<void> {
  const count = totalOf(tab);
  try {
    await Promise.all([
      browser.action.setBadgeText({ tabId, text: count === 0 ? '' : count > 999 ? '999+' : String(count) }),
      browser.action.setBadgeBackgroundColor({ tabId, color: COLOUR }),
      browser.action.setTitle({ tabId, title: count === 0 ? t('action.title') : t('action.count', { count }) }),
    ]);
  } catch {
    // The tab was closed meanwhile.
  }
}
