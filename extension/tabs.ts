import { browser } from './browser';
import { injectGate } from './inject';
import type { Carries, ToPageMessage } from './messages';
import { sendToPage } from './messaging';
import { grantedOrigins } from './registration';
import { sentencesOf } from './sentences';
import type { Settings } from './settings';
import { isGranted, isPaused, readableHostname } from './sites';
import { forgetTab, knownTabs, loadTabState, noteAnswer } from './tab-state';

/** The address that a tab shows. The browser tells it only where access is given. */
export async function addressOf(tabId: number): Promise<string | undefined> {
  return browser.tabs.get(tabId).then(
    (tab) => tab.url,
    () => undefined,
  );
}

/** Sends to every frame of ours in a tab. Frames that are gone do not matter. False when there is none of ours. */
function tell<T extends ToPageMessage>(tabId: number, type: T, data: Carries<T>): Promise<boolean> {
  return sendToPage(tabId, type, data, 'all').then(
    () => true,
    () => false,
  );
}

/**
 * Tells all pages in which a script of ours may run about new settings: those that are read, and those on granted sites,
 * which have a gate at least. Pages of a paused site clean up. All are told at once, since a page that the browser put to
 * sleep answers only when it wakes; the promise waits for that.
 */
export async function tellPages(settings: Settings): Promise<void> {
  const origins = await grantedOrigins();
  const granted = origins.length > 0 ? await browser.tabs.query({ url: origins, discarded: false }) : [];
  const tabs = new Set([...(await knownTabs()), ...granted.flatMap(({ id }) => id ?? [])]);
  const tellTab = async (tabId: number): Promise<void> => {
    const hostname = readableHostname(await addressOf(tabId));
    await tell(tabId, 'worker:settingsChanged', {
      settings,
      paused: hostname !== undefined && isPaused(hostname, settings),
    });
  };
  await Promise.all([...tabs].map(tellTab));
}

/**
 * Ends reading in tabs whose access the reader took back: those on the withdrawn sites that are not granted as a part of
 * more, and those whose address the browser no longer tells. A tab that the reader opened to us by a click shows its
 * address until it goes elsewhere. No tab waits for another, as in `tellPages`.
 * @param withdrawn the patterns that were taken back
 */
export async function stopWhereWithdrawn(withdrawn: readonly string[]): Promise<void> {
  const known = new Set(await knownTabs());
  const origins = await grantedOrigins();
  const isWithdrawn = (url: string | undefined): boolean => {
    const hostname = readableHostname(url);
    // Pages of the browser and of extensions are no one's site.
    if (hostname === undefined) return url === undefined;
    return isGranted(hostname, withdrawn) && !isGranted(hostname, origins);
  };
  const stopIn = async (tabId: number): Promise<void> => {
    await tell(tabId, 'worker:stop', {});
    if (!known.has(tabId)) return;
    await forgetTab(tabId);
    await browser.action.setBadgeText({ tabId, text: '' }).catch(() => {});
  };
  // A gate alone makes its tab known to nobody.
  const open = await browser.tabs.query({ discarded: false });
  await Promise.all(open.flatMap(({ id, url }) => (id !== undefined && isWithdrawn(url) ? [stopIn(id)] : [])));
}

/**
 * Asks a tab again after it finished loading: it may show another page, or the same one after navigating inside itself.
 */
export async function refreshTab(tabId: number): Promise<void> {
  const before = await loadTabState(tabId);
  await forgetTab(tabId);
  for (const frameId of new Set([0, ...Object.keys(before).map(Number)])) {
    try {
      const { claims, state } = await sendToPage(tabId, 'popup:getClaims', {}, frameId);
      await noteAnswer(tabId, frameId, sentencesOf(claims), state);
    } catch {
      // No script of ours in that frame any more.
    }
  }
}

/**
 * Pauses or resumes reading in one tab without storing anything: private windows leave no trace of a site. It lasts as long
 * as the page.
 */
export async function pauseInTab(tabId: number, paused: boolean): Promise<void> {
  const heard = await tell(tabId, 'worker:pauseHere', { paused });
  if (!paused) await injectGate(tabId);
  // Nothing runs there any more, or not yet: what starts next is to know of it.
  else if (!heard && (await injectGate(tabId))) await tell(tabId, 'worker:pauseHere', { paused });
}
