import { pageAnswers } from './answers';
import { showBadge } from './badge';
import { browser } from './browser';
import { answerCommands } from './commands';
import { answerMenus, makeMenus } from './menus';
import { listen } from './messaging';
import { openPage } from './pages';
import { startInOpenTabs, syncRegistration } from './registration';
import type { Settings } from './settings';
import { loadSettings, watchSettings } from './settings-store';
import { loadStrings } from './strings';
import { forgetTab, knownTabs } from './tab-state';
import { refreshTab, stopWhereWithdrawn, tellPages } from './tabs';

async function strings() {
  return loadStrings((await loadSettings()).settings.language);
}

const counted = (tabId: number): Promise<void> => showBadge(tabId, strings);

async function settingsChanged(settings: Settings, changed: ReadonlySet<string>): Promise<void> {
  const registered = async () => {
    if (!changed.has('pausedSites')) return;
    await syncRegistration();
    await startInOpenTabs(settings);
  };
  const menus = async () => {
    if (changed.has('language')) await makeMenus(await loadStrings(settings.language));
  };
  // None waits for another: a page that the browser put to sleep answers only when it wakes.
  await Promise.all([tellPages(settings), registered(), menus()]);
}

/**
 * Starts the worker. Browsers end and start it at will, so it keeps nothing in variables: what it must know stands in
 * storage, and every listener is added before anything is awaited, or the event that woke it would be lost.
 */
export function startWorker(): void {
  const life = new AbortController();
  listen(pageAnswers(counted), life.signal);
  watchSettings(settingsChanged, life.signal);
  answerMenus();
  answerCommands();

  browser.runtime.onInstalled.addListener(async ({ reason }) => {
    await makeMenus(await strings());
    await syncRegistration();
    if (reason === 'install') await openPage('welcome');
    // Content scripts of an older version are cut off from us; new ones take their place. Sites can be granted from the
    // first moment too, by whoever runs the computer or from an installation before.
    await startInOpenTabs((await loadSettings()).settings);
  });
  browser.runtime.onStartup.addListener(async () => {
    await makeMenus(await strings());
    // Tabs of the last session can be there before us.
    await syncRegistration();
    await startInOpenTabs((await loadSettings()).settings);
  });
  browser.permissions.onAdded.addListener(async () => {
    await syncRegistration();
    await startInOpenTabs((await loadSettings()).settings);
  });
  browser.permissions.onRemoved.addListener(async ({ origins = [] }) => {
    await syncRegistration();
    await stopWhereWithdrawn(origins);
  });
  browser.tabs.onRemoved.addListener((tabId) => {
    forgetTab(tabId);
  });
  browser.tabs.onUpdated.addListener(async (tabId, { status }) => {
    if (status !== 'complete' || !(await knownTabs()).includes(tabId)) return;
    await refreshTab(tabId);
    await counted(tabId);
  });
  syncRegistration();
}
