import type { Settings } from './settings';

/**
 * Sites as the browser's permission patterns see them. A reader thinks "example.org", the browser wants
 * `*://*.example.org/*`; this file is the bridge.
 */

/** The pattern of every web site. */
export const ALL_SITES = '*://*/*';

/** Whether the granted patterns reach every web site. */
export function grantsAllSites(origins: readonly string[]): boolean {
  if (origins.includes(ALL_SITES) || origins.includes('<all_urls>')) return true;
  return origins.includes('http://*/*') && origins.includes('https://*/*');
}

/** The hostname of a page that content scripts can reach at all, or undefined: settings, store, file, empty tab. */
export function readableHostname(url: string | undefined): string | undefined {
  if (!url || !URL.canParse(url)) return undefined;
  const { protocol, hostname } = new URL(url);
  if (protocol !== 'http:' && protocol !== 'https:') return undefined;
  // Matches the stop that ends "example.org."; near miss: "example.org".
  return hostname === '' ? undefined : hostname.replace(/\.$/, '');
}

const STORES = ['chromewebstore.google.com', 'addons.mozilla.org', 'microsoftedge.microsoft.com'];

/** Whether this is an add-on store, which browsers close to extensions. `chrome.google.com` only under `/webstore`. */
export function isStore(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { hostname, pathname } = new URL(url);
  return STORES.includes(hostname) || (hostname === 'chrome.google.com' && pathname.startsWith('/webstore'));
}

// Matches "127.0.0.1" and "[::1]"; near miss: "1.example.org".
const ADDRESS = /^(?:\d+\.\d+\.\d+\.\d+|\[.*\])$/;

/** The site of a page as the reader would call it: `www.` is left off. */
export function siteOf(hostname: string): string {
  // Matches "www.example.org"; near miss: "www2.example.org".
  return hostname.replace(/^www\./, '');
}

/** The permission pattern of a site with its subdomains; addresses and one-word hosts have none. */
export function patternOf(site: string): string {
  return ADDRESS.test(site) || !site.includes('.') ? `*://${site}/*` : `*://*.${site}/*`;
}

/** The site that a pattern stands for, or undefined where it stands for all of them. */
export function siteOfPattern(pattern: string): string | undefined {
  // Matches "*://*.example.org/*" and "https://example.org/*"; near miss: "*://*/*".
  const host = /^(?:\*|https?):\/\/(?:\*\.)?([^/*]+)\/\*$/.exec(pattern)?.[1];
  // Matches the port of "example.org:8080"; near miss: "[::1]".
  return host?.replace(/:\d+$/, '');
}

/** Whether a hostname belongs to a site: the same or one of its subdomains. */
export function belongsTo(hostname: string, site: string): boolean {
  return hostname === site || hostname === `www.${site}` || (!ADDRESS.test(site) && hostname.endsWith(`.${site}`));
}

/** Whether the granted patterns reach this hostname. */
export function isGranted(hostname: string, origins: readonly string[]): boolean {
  if (grantsAllSites(origins)) return true;
  return origins.some((pattern) => {
    const site = siteOfPattern(pattern);
    if (site === undefined) return false;
    return pattern.includes('*.') ? belongsTo(hostname, site) : hostname === site;
  });
}

/** Whether the reader paused this hostname or a site that it belongs to. */
export function isPaused(hostname: string, settings: Pick<Settings, 'pausedSites'>): boolean {
  return settings.pausedSites.some((site) => belongsTo(hostname, site));
}

/** The news sites of the reader: the shipped list with their own changes, sorted. */
export function newsSites(shipped: readonly string[], changes: Settings['newsSites']): string[] {
  const removed = new Set(changes.removed);
  return [...new Set([...shipped.filter((site) => !removed.has(site)), ...changes.added])].sort();
}
