import type { EvidenceState, Measured, OptionsView } from '../../components/options/view';
import { SHIPPED_NEWS } from '../../data/sites';
import { browser } from '../../extension/browser';
import { loadDismissals } from '../../extension/dismissals';
import { checkAll, contentHash } from '../../extension/evidence';
import { grantedOrigins } from '../../extension/registration';
import { loadSetAside, loadSettings } from '../../extension/settings-store';
import type { Sensitivity } from '../../matcher/types';

// Written by the evaluation of the matcher; absent until it has run.
const MEASURED = import.meta.glob<Partial<Record<Sensitivity, Measured>>>('../../matcher/operating-points.json', {
  eager: true,
  import: 'default',
});

async function evidenceState(): Promise<EvidenceState> {
  try {
    const manifest = await checkAll();
    return { version: manifest.version, date: manifest.date, hash: await contentHash(manifest) };
  } catch (error) {
    return { broken: error instanceof Error ? error.message : String(error) };
  }
}

/** What can change while the page is open, read anew. */
export async function loadChanging(): Promise<
  Pick<OptionsView, 'settings' | 'problems' | 'hasSetAside' | 'origins' | 'dismissals'>
> {
  const [{ settings, problems }, origins, dismissals] = await Promise.all([
    loadSettings(),
    grantedOrigins(),
    loadDismissals(),
  ]);
  const setAside = await loadSetAside();
  return {
    settings,
    problems: problems.length > 0 ? problems : setAside.flatMap((entry) => entry.problems),
    hasSetAside: setAside.length > 0,
    origins,
    dismissals,
  };
}

/** Everything that the options show when they open. */
export async function loadView(): Promise<OptionsView> {
  const [changing, commands, evidence] = await Promise.all([
    loadChanging(),
    browser.commands.getAll(),
    evidenceState(),
  ]);
  return {
    ...changing,
    shippedNews: SHIPPED_NEWS,
    shortcuts: commands.map(({ name = '', description = '', shortcut = '' }) => ({ name, description, shortcut })),
    isFirefox: import.meta.env.FIREFOX,
    version: browser.runtime.getManifest().version,
    evidence,
    measured: Object.values(MEASURED)[0] ?? {},
    pending: undefined,
    canUndo: false,
    transferNote: undefined,
    notSaved: undefined,
    accessDenied: false,
    forgotten: false,
  };
}
