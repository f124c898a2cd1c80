import type { EvidenceState, OptionsView } from '../../components/options/view';
import { CATEGORIES, type Category } from '../../data/categories';
import { SHIPPED_NEWS } from '../../data/sites';
import { browser } from '../../extension/browser';
import { loadDismissals } from '../../extension/dismissals';
import { checkAll, contentHash, loadCard } from '../../extension/evidence';
import { grantedOrigins } from '../../extension/registration';
import { loadSetAside, loadSettings } from '../../extension/settings-store';
import { MEASURED } from './measured';

async function evidenceState(): Promise<EvidenceState> {
  try {
    const manifest = await checkAll();
    return { version: manifest.version, date: manifest.date, hash: await contentHash(manifest) };
  } catch (error) {
    return { broken: error instanceof Error ? error.message : String(error) };
  }
}

async function examples(language: string): Promise<Map<Category, string>> {
  const found = CATEGORIES.map(async (category): Promise<[Category, string][]> => {
    // A card that cannot be read is told of under "version and data"; here its example is only missing.
    return loadCard(category, language).then(
      (card) => [[category, card.example]],
      () => [],
    );
  });
  return new Map((await Promise.all(found)).flat());
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

/** Everything that the options show when they open. @param language of the interface */
export async function loadView(language: string): Promise<OptionsView> {
  const [changing, commands, evidence, sentences] = await Promise.all([
    loadChanging(),
    browser.commands.getAll(),
    evidenceState(),
    examples(language),
  ]);
  return {
    ...changing,
    shippedNews: SHIPPED_NEWS,
    shortcuts: commands.map(({ name = '', description = '', shortcut = '' }) => ({ name, description, shortcut })),
    isFirefox: import.meta.env.FIREFOX,
    version: browser.runtime.getManifest().version,
    examples: sentences,
    evidence,
    measured: MEASURED,
    pending: undefined,
    canUndo: false,
    transferNote: undefined,
    notSaved: undefined,
    accessDenied: false,
    forgotten: false,
  };
}
