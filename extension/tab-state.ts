import * as v from 'valibot';
import { browser } from './browser';
import { exclusively } from './exclusively';
import { PAGE_STATES, type PageState } from './messages';

/**
 * What the worker knows of each tab: in how many sentences each frame found claims. It stands in `storage.session`, which lives in
 * memory, outlives the worker and ends with the browser; it holds no address and no text.
 */

const FrameSchema = v.object({ count: v.number(), state: v.nullable(v.picklist(PAGE_STATES)) });
const TabSchema = v.record(v.string(), FrameSchema);
/** Frame id to what that frame counted. */
export type TabState = v.InferOutput<typeof TabSchema>;

const key = (tabId: number) => `tab:${tabId}`;

/** What is known of a tab; empty when nothing is. */
export async function loadTabState(tabId: number): Promise<TabState> {
  const stored = (await browser.storage.session.get(key(tabId)))[key(tabId)];
  return v.is(TabSchema, stored) ? stored : {};
}

/** Notes what a frame counted. */
export function noteFrame(tabId: number, frameId: number, count: number, state: PageState | null): Promise<void> {
  return exclusively('tabs', async () => {
    const tab = { ...(await loadTabState(tabId)), [frameId]: { count, state } };
    await browser.storage.session.set({ [key(tabId)]: tab });
  });
}

/** Notes what a frame answered, unless it reported something itself since it was asked: that is newer. */
export function noteAnswer(tabId: number, frameId: number, count: number, state: PageState): Promise<void> {
  return exclusively('tabs', async () => {
    const tab = await loadTabState(tabId);
    if (tab[frameId] === undefined) {
      await browser.storage.session.set({ [key(tabId)]: { ...tab, [frameId]: { count, state } } });
    }
  });
}

/** Forgets a tab: it was closed, or shows another page now. */
export async function forgetTab(tabId: number): Promise<void> {
  await exclusively('tabs', () => browser.storage.session.remove(key(tabId)));
}

/** The tabs about which something is known. */
export async function knownTabs(): Promise<number[]> {
  const all = await browser.storage.session.get(null);
  // Matches "tab:12"; near miss: "check:12".
  return Object.keys(all).flatMap((name) => (/^tab:\d+$/.test(name) ? [Number(name.slice(4))] : []));
}

/** Number of sentences with a claim in all frames of a tab. */
export function totalOf(tab: TabState): number {
  return Object.values(tab).reduce((sum, frame) => sum + frame.count, 0);
}
