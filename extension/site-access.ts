import { browser, type Tabs } from './browser';
import { grantedOrigins } from './registration';
import type { Settings } from './settings';
import { loadSettings, updateSettings } from './settings-store';
import {
  belongsTo,
  grantsAllSites,
  isGranted,
  isPaused,
  isStore,
  patternOf,
  readableHostname,
  siteOf,
  siteOfPattern,
} from './sites';
import { pauseInTab } from './tabs';

/** Why a page can never be read. */
export type Closed = 'browserPage' | 'store';

/** What the reader allowed on the site of one tab. */
export type SiteAccess =
  | { kind: 'closed'; why: Closed }
  | {
      kind: 'site';
      tabId: number;
      /** The site as readers call it, without `www.`. */
      site: string;
      pattern: string;
      granted: boolean;
      /** Whether it is granted because all sites are. */
      allSites: boolean;
      /** The granted patterns of this very site, which can be taken back alone. */
      ownGrants: string[];
      paused: boolean;
      /** Whether this page alone is paused, as in private windows, where nothing is stored. */
      pausedHere: boolean;
      /** Whether the tab belongs to a private window: then nothing about its site is stored. */
      private: boolean;
    };

/** What the reader allowed on the site that a tab shows. @param pausedHere what the page says of itself */
export async function siteAccess(tab: Tabs.Tab, settings: Settings, pausedHere: boolean): Promise<SiteAccess> {
  const hostname = readableHostname(tab.url);
  if (hostname === undefined || tab.id === undefined) return { kind: 'closed', why: 'browserPage' };
  if (isStore(tab.url ?? '')) return { kind: 'closed', why: 'store' };
  const origins = await grantedOrigins();
  const site = siteOf(hostname);
  const pattern = patternOf(site);
  return {
    kind: 'site',
    tabId: tab.id,
    site,
    pattern,
    granted: isGranted(hostname, origins),
    allSites: grantsAllSites(origins),
    ownGrants: origins.filter((origin) => siteOfPattern(origin) === site),
    paused: pausedHere || isPaused(hostname, settings),
    pausedHere,
    private: tab.incognito,
  };
}

/**
 * Asks the browser for access to these patterns. Call it directly in a click handler, before anything is awaited, or
 * the browser refuses.
 * @returns whether the reader agreed.
 */
export function askFor(patterns: readonly string[]): Promise<boolean> {
  return browser.permissions.request({ origins: [...patterns] }).catch(() => false);
}

/** Ends a pause of a site and of the sites that it belongs to. */
export function resumeSite(site: string): Promise<Settings> {
  return updateSettings((s) => ({ ...s, pausedSites: s.pausedSites.filter((paused) => !belongsTo(site, paused)) }));
}

/** Ends a pause, of the site or of the page alone. */
export async function switchOn({ site, tabId, pausedHere }: Extract<SiteAccess, { kind: 'site' }>): Promise<void> {
  const { settings } = await loadSettings();
  if (isPaused(site, settings)) await resumeSite(site);
  if (pausedHere) await pauseInTab(tabId, false);
}

/** Pauses a site. */
export function pauseSite(site: string): Promise<Settings> {
  return updateSettings((s) => ({ ...s, pausedSites: [...new Set([...s.pausedSites, site])] }));
}

/**
 * Takes back the access to a site, and pauses it where it is allowed as a part of more. In a private window the pause is
 * not stored and lasts as long as the page.
 */
export async function switchOff(access: Extract<SiteAccess, { kind: 'site' }>): Promise<void> {
  const { site, tabId, ownGrants } = access;
  if (ownGrants.length > 0) await browser.permissions.remove({ origins: ownGrants });
  if (!isGranted(site, await grantedOrigins())) return;
  if (access.private) await pauseInTab(tabId, true);
  else await pauseSite(site);
}

/** Takes back all access to web sites. */
export async function withdrawAll(): Promise<void> {
  const origins = await grantedOrigins();
  if (origins.length > 0) await browser.permissions.remove({ origins });
}
