import { mount } from '../../components/elements/mount';
import { Options } from '../../components/options/Options';
import type { OptionsActions, OptionsView } from '../../components/options/view';
import { browser } from '../../extension/browser';
import { updateDismissals } from '../../extension/dismissals';
import { forgetEverything } from '../../extension/forget';
import { openPage } from '../../extension/pages';
import type { Settings } from '../../extension/settings';
import {
  clearSetAside,
  loadSettings,
  SettingsNotStored,
  updateSettings,
  watchSettings,
} from '../../extension/settings-store';
import { askFor, pauseSite, resumeSite, withdrawAll } from '../../extension/site-access';
import { ALL_SITES, newsSites, patternOf } from '../../extension/sites';
import { loadStrings } from '../../extension/strings';
import { loadChanging, loadView } from './load';
import { transferActions } from './transfer-actions';

const life = new AbortController();
addEventListener('pagehide', () => life.abort(), { once: true });

let strings = await loadStrings((await loadSettings()).settings.language);
let view: OptionsView = await loadView(strings.language);

function show(changes: Partial<OptionsView>): void {
  if (life.signal.aborted) return;
  view = { ...view, ...changes };
  mount(strings, strings.t('options.title'), <Options view={view} actions={actions} />);
}

async function refresh(changes: Partial<OptionsView> = {}): Promise<void> {
  show({ ...(await loadChanging()), ...changes });
}

/** Does something that writes, and shows the outcome; a refused write is told in words. */
async function keep(work: Promise<unknown>, changes: Partial<OptionsView> = {}): Promise<void> {
  try {
    await work;
    await refresh({ notSaved: undefined, accessDenied: false, forgotten: false, ...changes });
  } catch (error) {
    await refresh({ notSaved: error instanceof SettingsNotStored ? error.reason : 'failed' });
  }
}

async function keepAccess(asked: Promise<boolean>): Promise<void> {
  const allowed = await asked;
  await refresh({ accessDenied: !allowed, forgotten: false });
}

const change = (work: (current: Settings) => Settings) => {
  keep(updateSettings(work));
};

const actions: OptionsActions = {
  change,
  setCategory: (category, on) => change((s) => ({ ...s, categories: { ...s.categories, [category]: on } })),
  setStance: (stance, on) => change((s) => ({ ...s, stances: { ...s.stances, [stance]: on } })),
  dismissNotice: () => keep(clearSetAside()),
  allowSite: (site) => keepAccess(askFor([patternOf(site)])),
  allowNews: () => {
    const sites = newsSites(
      view.shippedNews.map((entry) => entry.site),
      view.settings.newsSites,
    );
    keepAccess(askFor(sites.map(patternOf)));
  },
  allowAll: () => keepAccess(askFor([ALL_SITES])),
  removeOrigin: (pattern) => keep(browser.permissions.remove({ origins: [pattern] })),
  withdrawAll: () => keep(withdrawAll()),
  pause: (site) => keep(pauseSite(site)),
  resume: (site) => keep(resumeSite(site)),
  addNews: (site) =>
    change((s) => {
      const shipped = view.shippedNews.some((entry) => entry.site === site);
      const added = shipped ? s.newsSites.added : [...new Set([...s.newsSites.added, site])];
      return { ...s, newsSites: { added, removed: s.newsSites.removed.filter((other) => other !== site) } };
    }),
  removeNews: (site) =>
    change((s) => {
      const shipped = view.shippedNews.some((entry) => entry.site === site);
      const removed = shipped ? [...new Set([...s.newsSites.removed, site])] : s.newsSites.removed;
      return { ...s, newsSites: { added: s.newsSites.added.filter((other) => other !== site), removed } };
    }),
  openShortcuts: () => {
    browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
  },
  undismiss: (hash) => keep(updateDismissals((all) => all.filter((entry) => entry.hash !== hash))),
  clearDismissals: () => keep(updateDismissals(() => [])),
  ...transferActions(
    () => view,
    (changes) => refresh(changes),
    (work, changes) => keep(work, changes),
  ),
  forgetEverything: () => keep(forgetEverything(), { forgotten: true, pending: undefined, transferNote: undefined }),
  open: (page) => {
    openPage(page);
  },
};

watchSettings(async (settings) => {
  strings = await loadStrings(settings.language);
  await refresh();
}, life.signal);
const onAccess = () => refresh();
browser.permissions.onAdded.addListener(onAccess);
browser.permissions.onRemoved.addListener(onAccess);
life.signal.addEventListener(
  'abort',
  () => {
    browser.permissions.onAdded.removeListener(onAccess);
    browser.permissions.onRemoved.removeListener(onAccess);
  },
  { once: true },
);

show({});
// The sections exist only now, so the browser could not go to the one named in the address.
document.getElementById(location.hash.slice(1))?.scrollIntoView();
