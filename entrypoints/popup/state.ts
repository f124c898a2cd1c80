import type { NothingBecause, PopupView } from '../../components/popup/view';
import { browser, type Tabs } from '../../extension/browser';
import { claimsOf, readNow, type TabClaims } from '../../extension/page-claims';
import { sentencesOf } from '../../extension/sentences';
import type { Settings } from '../../extension/settings';
import { type SiteAccess, siteAccess } from '../../extension/site-access';
import { isLanguageId } from '../../matcher/languages/ids';

/**
 * The tab that the popup speaks of: the one it opened over, or the one that `?tab=` names, which lets the popup be
 * opened as a page of its own (small screens, tests).
 */
export async function currentTab(): Promise<Tabs.Tab | undefined> {
  const named = Number(new URLSearchParams(location.search).get('tab'));
  if (named > 0) return browser.tabs.get(named).catch(() => undefined);
  return (await browser.tabs.query({ active: true, currentWindow: true }))[0];
}

// Matches "/files/report.PDF"; near miss: "/pdf/".
const PDF = /\.pdf$/i;

function nothingBecause(
  access: SiteAccess,
  found: TabClaims,
  tab: Tabs.Tab,
  tried: boolean,
  settings: Settings,
): NothingBecause | undefined {
  if (access.kind === 'closed') return access.why;
  if (found === undefined) {
    if (tab.url && PDF.test(new URL(tab.url).pathname)) return 'pdf';
    if (tried) return 'browserPage';
    if (access.paused) return 'paused';
    return access.granted ? 'reload' : 'noPermission';
  }
  if (found.claims.length > 0) return undefined;
  switch (found.state) {
    case 'other-language': {
      const [main = ''] = found.languages;
      return isLanguageId(main) && !settings.languages[main] ? 'languageOff' : 'otherLanguage';
    }
    case 'backed-off':
      return 'backedOff';
    case 'paused':
      return 'paused';
    case 'stopped':
      return 'stopped';
    default:
      return undefined;
  }
}

/**
 * What the popup can say of the current tab. A page of an allowed site that was open before our scripts came is read
 * at once; one that the reader paused is left alone.
 */
export async function look(settings: Settings): Promise<Partial<PopupView>> {
  const tab = await currentTab();
  if (!tab) return { access: { kind: 'closed', why: 'browserPage' }, nothing: 'browserPage' };
  let found = tab.id === undefined ? undefined : await claimsOf(tab.id);
  const access = await siteAccess(tab, settings, found?.state === 'paused');
  if (access.kind === 'closed') return { access, nothing: access.why };
  let tried = false;
  if (found === undefined && access.granted && !access.paused) {
    found = await readNow(access.tabId);
    tried = found === undefined;
  }
  return {
    access,
    claims: found?.claims,
    sentences: sentencesOf(found?.claims ?? []),
    languages: found?.languages ?? [],
    reading: found?.state === 'reading',
    listOnly: found?.state === 'list-only',
    nothing: nothingBecause(access, found, tab, tried, settings),
  };
}
