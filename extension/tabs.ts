import { browser } from './browser';
import { sendToPage } from './messaging';
import type { Settings } from './settings';
import { isGranted, isPaused, readableHostname } from './sites';
import { forgetTab, knownTabs, loadTabState, noteFrame, type TabState } from './tab-state';

/** Sends to every frame of ours in a tab; frames that are gone do not matter. */
export async function sendToFrames(tabId: number, send: (frameId: number) => Promise<unknown>): Promise<void> {
  const frames = new Set([0, ...Object.keys(await loadTabState(tabId)).map(Number)]);
  await Promise.allSettled([...frames].map(send));
}

/** The address that a tab shows. The browser tells it only where access is given. */
export async function addressOf(tabId: number): Promise<string | undefined> {
  return browser.tabs.get(tabId).then(
    (tab) => tab.url,
    () => undefined,
  );
}

/** Tells all pages that are being read about new settings. Pages of a paused site clean up. */
export async function tellPages(settings: Settings): Promise<void> {
  for (const tabId of await knownTabs()) {
    const hostname = readableHostname(await addressOf(tabId));
    const paused = hostname !== undefined && isPaused(hostname, settings);
    await sendToFrames(tabId, (frameId) => sendToPage(tabId, 'worker:settingsChanged', { settings, paused }, frameId));
  }
}

/**
 * Ends reading in tabs whose access the reader took back: those on the withdrawn sites, and those whose address the
 * browser no longer tells. A tab that the reader opened to us by a click shows its address until it goes elsewhere.
 * @param withdrawn the patterns that were taken back
 */
export async function stopWhereWithdrawn(withdrawn: readonly string[]): Promise<void> {
  for (const tabId of await knownTabs()) {
    const hostname = readableHostname(await addressOf(tabId));
    if (hostname !== undefined && !isGranted(hostname, withdrawn)) continue;
    await sendToFrames(tabId, (frameId) => sendToPage(tabId, 'worker:stop', {}, frameId));
    await forgetTab(tabId);
    await browser.action.setBadgeText({ tabId, text: '' }).catch(() => {});
  }
}

/**
 * Asks a tab again after it finished loading: it may show another page, or the same one after navigating inside itself.
 */
export async function refreshTab(tabId: number): Promise<TabState> {
  const before = await loadTabState(tabId);
  await forgetTab(tabId);
  let tab: TabState = {};
  for (const frameId of new Set([0, ...Object.keys(before).map(Number)])) {
    try {
      const { claims, state } = await sendToPage(tabId, 'popup:getClaims', {}, frameId);
      tab = await noteFrame(tabId, frameId, claims.length, state);
    } catch {
      // No script of ours in that frame any more.
    }
  }
  return tab;
}

/**
 * Pauses or resumes reading in one tab without storing anything: private windows leave no trace of a site. It lasts
 * until the tab goes elsewhere.
 */
export async function pauseInTab(tabId: number, settings: Settings, paused: boolean): Promise<void> {
  await sendToFrames(tabId, (frameId) => sendToPage(tabId, 'worker:settingsChanged', { settings, paused }, frameId));
}
