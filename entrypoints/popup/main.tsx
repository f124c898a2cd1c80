import { mount } from '../../components/elements/mount';
import { Popup } from '../../components/popup/Popup';
import type { PopupActions, PopupView } from '../../components/popup/view';
import { openCheckPage } from '../../extension/check-text';
import { checkAll } from '../../extension/evidence';
import { sendToPage } from '../../extension/messaging';
import { readNow } from '../../extension/page-claims';
import { openPage } from '../../extension/pages';
import type { Settings } from '../../extension/settings';
import { loadSettings, updateSettings, watchSettings } from '../../extension/settings-store';
import { askFor, switchOff, switchOn } from '../../extension/site-access';
import { loadStrings } from '../../extension/strings';
import { look } from './state';

/** How often a page is asked again while the popup is open, in ms: text may arrive late, or go. */
const ASK_AGAIN = 700;

const life = new AbortController();
addEventListener('pagehide', () => life.abort(), { once: true });

let { settings } = await loadSettings();
let strings = await loadStrings(settings.language);
let view: PopupView = {
  access: undefined,
  claims: undefined,
  sentences: 0,
  languages: [],
  nothing: undefined,
  reading: false,
  listOnly: false,
  sensitivity: settings.sensitivity,
  lost: new Set(),
  jumped: false,
  problem: undefined,
  damaged: undefined,
};

function show(changes: Partial<PopupView>): void {
  if (life.signal.aborted) return;
  view = { ...view, ...changes };
  mount(strings, strings.t('popup.title'), <Popup view={view} actions={actions} />);
}

async function refresh(): Promise<void> {
  show(await look(settings));
}

function keep(change: Promise<unknown>): void {
  change.then(refresh, () => show({ problem: 'notSaved' }));
}

const actions: PopupActions = {
  setSite(on) {
    const { access } = view;
    if (access?.kind !== 'site') return;
    show({ problem: undefined });
    if (!on) return keep(switchOff(access));
    // Asked inside the click: browsers refuse the question later.
    const allowed = access.granted ? Promise.resolve(true) : askFor([access.pattern]);
    keep(
      allowed.then(async (yes) => {
        if (!yes) return show({ problem: 'denied' });
        if (access.paused) await switchOn(access);
      }),
    );
  },
  readOnce() {
    const { access } = view;
    if (access?.kind !== 'site') return;
    readNow(access.tabId).then((found) => (found ? refresh() : show({ nothing: 'browserPage' })));
  },
  jump(claim) {
    const { access } = view;
    if (access?.kind !== 'site') return;
    sendToPage(access.tabId, 'popup:jump', { id: claim.id }, claim.frameId).then(
      ({ found }) => show(found ? { jumped: true } : { lost: new Set([...view.lost, claim.id]) }),
      () => show({ lost: new Set([...view.lost, claim.id]) }),
    );
  },
  back() {
    const { access } = view;
    if (access?.kind !== 'site') return;
    sendToPage(access.tabId, 'popup:back', {}).then(
      () => show({ jumped: false }),
      () => refresh(),
    );
  },
  setSensitivity(value) {
    show({ sensitivity: value, problem: undefined });
    keep(updateSettings((s) => ({ ...s, sensitivity: value })));
  },
  open(page, hash) {
    const opened = page === 'check' ? openCheckPage() : openPage(page, hash);
    opened.then(() => close());
  },
};

watchSettings(async (next: Settings) => {
  settings = next;
  strings = await loadStrings(next.language);
  show({ sensitivity: next.sensitivity });
  // A site that was paused or resumed: the word of it comes after the change was kept, in some browsers.
  await refresh();
}, life.signal);

show({});
await refresh();
// After what the reader came for; a card of a damaged file is refused by itself.
checkAll().catch((error: unknown) => show({ damaged: error instanceof Error ? error.message : String(error) }));
let asking = false;
const timer = setInterval(async () => {
  if (asking || view.claims === undefined) return;
  asking = true;
  await refresh().finally(() => {
    asking = false;
  });
}, ASK_AGAIN);
life.signal.addEventListener('abort', () => clearInterval(timer), { once: true });
