import { browser } from './browser';
import { exclusively } from './exclusively';
import { injectGate } from './inject';
import type { Settings } from './settings';
import { loadSettings } from './settings-store';
import { grantsAllSites, isPaused, patternOf, readableHostname, siteOfPattern } from './sites';

const ID = 'gate';

/** The web sites that the reader granted, as the browser's patterns. */
export async function grantedOrigins(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  return origins.filter((origin) => grantsAllSites([origin]) || siteOfPattern(origin) !== undefined).sort();
}

const same = (a: readonly string[] = [], b: readonly string[] = []) =>
  a.length === b.length && [...a].sort().join() === [...b].sort().join();

/**
 * Makes the browser load the gate script on the granted sites and nowhere else, paused ones left out. It compares with
 * what is registered first, so that it can run at every start of the worker; registrations outlive the worker and the
 * browser session.
 */
export function syncRegistration(): Promise<void> {
  return exclusively('registration', async () => {
    const [origins, { settings }, registered] = await Promise.all([
      grantedOrigins(),
      loadSettings(),
      browser.scripting.getRegisteredContentScripts({ ids: [ID] }),
    ]);
    const current = registered[0];
    const excludeMatches = settings.pausedSites.map(patternOf);
    if (origins.length === 0) {
      if (current) await browser.scripting.unregisterContentScripts({ ids: [ID] });
      return;
    }
    if (current && same(current.matches, origins) && same(current.excludeMatches, excludeMatches)) return;
    // Replaced whole: an update cannot empty `excludeMatches` in every browser.
    if (current) await browser.scripting.unregisterContentScripts({ ids: [ID] });
    await browser.scripting.registerContentScripts([
      {
        id: ID,
        js: ['gate.js'],
        matches: origins,
        ...(excludeMatches.length > 0 && { excludeMatches }),
        runAt: 'document_idle',
        // The gate itself leaves frames of other sites at once; embedded parts of the same article are read.
        allFrames: true,
        persistAcrossSessions: true,
      },
    ]);
  });
}

/**
 * Starts the gate in pages that were open before the reader granted or resumed their site, so that no reload is needed. A
 * page that was paused by itself stays so (`paused-page.ts`). No tab waits for another: one that the browser put to sleep
 * answers only when it wakes.
 */
export async function startInOpenTabs(settings: Settings): Promise<void> {
  const origins = await grantedOrigins();
  if (origins.length === 0) return;
  const tabs = await browser.tabs.query({ url: origins, discarded: false });
  const starting = tabs.flatMap(({ id, url }) => {
    const hostname = readableHostname(url);
    return id === undefined || !hostname || isPaused(hostname, settings) ? [] : [injectGate(id)];
  });
  await Promise.all(starting);
}
