import { Check } from '../../components/check/Check';
import type { CheckActions, CheckedBlock, CheckView } from '../../components/check/view';
import { mount } from '../../components/elements/mount';
import { CHECK_LIMIT, takeCheckText } from '../../extension/check-text';
import { openPage } from '../../extension/pages';
import { loadSettings } from '../../extension/settings-store';
import { loadStrings } from '../../extension/strings';
import { createMatcher, type Matcher } from '../../matcher';
import { isLanguageId, LANGUAGES } from '../../matcher/languages';
import { loadCards } from './cards';
import { blocksByLanguage } from './languages';

const { settings } = await loadSettings();
const strings = await loadStrings(settings.language);
const matchers = new Map<string, Promise<Matcher>>();

/** The reader asked about this text, so the cheap gate that spares ordinary pages is left out. */
function matcherOf(language: string): Promise<Matcher> | undefined {
  if (!isLanguageId(language)) return undefined;
  const made = matchers.get(language) ?? LANGUAGES[language]().then((pack) => createMatcher(pack, { ungated: true }));
  matchers.set(language, made);
  return made;
}

let view: CheckView = {
  text: '',
  sensitivity: settings.sensitivity,
  blocks: undefined,
  cards: new Map(),
  problem: undefined,
  languages: [],
  limit: CHECK_LIMIT,
};

function show(changes: Partial<CheckView>): void {
  view = { ...view, ...changes };
  mount(strings, strings.t('check.title'), <Check view={view} actions={actions} />);
}

/** All categories and stances are shown here, whatever is switched off elsewhere: this text was asked about. */
async function check(): Promise<void> {
  const { text, sensitivity } = view;
  if (text.trim() === '') return show({ problem: 'empty', blocks: undefined });
  if (text.length > CHECK_LIMIT) return show({ problem: 'tooLong', blocks: undefined });
  // The detector is only needed once a reader checks.
  const { detect } = await import('../../matcher/languages/detect');
  const { main, parts } = blocksByLanguage(text, detect, strings.language);
  const blocks = await Promise.all(
    parts.map(async (part): Promise<CheckedBlock> => {
      const matcher = await matcherOf(part.language);
      return { ...part, claims: matcher?.find(part.text, sensitivity) ?? [] };
    }),
  );
  const found = new Set(blocks.flatMap((block) => block.claims.map((claim) => claim.category)));
  const cards = await loadCards(found, strings.language);
  const languages = [...new Set([main, ...parts.map(({ language }) => language)])];
  show({ problem: undefined, blocks, cards, languages });
}

const actions: CheckActions = {
  edit: (text) => show({ text }),
  check,
  clear: () => show({ text: '', blocks: undefined, problem: undefined }),
  setSensitivity: (sensitivity) => {
    show({ sensitivity });
    if (view.blocks) check();
  },
  compare: (category) => {
    openPage('compare', `category=${category}`);
  },
};

const handedOver = location.hash.length > 1 ? await takeCheckText(location.hash.slice(1)) : '';
show({ text: handedOver });
if (handedOver !== '') await check();
