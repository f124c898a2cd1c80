import { Check } from '../../components/check/Check';
import type { CheckActions, CheckedBlock, CheckView } from '../../components/check/view';
import { mount } from '../../components/elements/mount';
import { browser } from '../../extension/browser';
import { CHECK_LIMIT, takeCheckText } from '../../extension/check-text';
import { openPage } from '../../extension/pages';
import { loadSettings } from '../../extension/settings-store';
import { loadStrings } from '../../extension/strings';
import { createMatcher } from '../../matcher';
import { english } from '../../matcher/languages/en';
import { loadCards } from './cards';

const { settings } = await loadSettings();
const strings = await loadStrings(settings.language);
// The reader asked about this text, so the cheap gate that spares ordinary pages is left out.
const matcher = createMatcher(english, { ungated: true });

let view: CheckView = {
  text: '',
  sensitivity: settings.sensitivity,
  blocks: undefined,
  cards: new Map(),
  problem: undefined,
  otherLanguage: false,
  limit: CHECK_LIMIT,
};

function show(changes: Partial<CheckView>): void {
  view = { ...view, ...changes };
  mount(strings, strings.t('check.title'), <Check view={view} actions={actions} />);
}

async function isOtherLanguage(text: string): Promise<boolean> {
  const { isReliable, languages } = await browser.i18n.detectLanguage(text);
  const first = languages[0]?.language;
  return isReliable && first !== undefined && first !== 'und' && !first.startsWith('en');
}

/** All categories and stances are shown here, whatever is switched off elsewhere: this text was asked about. */
function find(text: string): CheckedBlock[] {
  // Matches one or more line ends with only spaces between; near miss: a space within a line.
  const paragraphs = text.split(/\s*\n\s*/).filter((paragraph) => paragraph.trim() !== '');
  return paragraphs.map((paragraph) => ({ text: paragraph, claims: matcher.find(paragraph, view.sensitivity) }));
}

async function check(): Promise<void> {
  const { text } = view;
  if (text.trim() === '') return show({ problem: 'empty', blocks: undefined });
  if (text.length > CHECK_LIMIT) return show({ problem: 'tooLong', blocks: undefined });
  const blocks = find(text);
  const found = new Set(blocks.flatMap((block) => block.claims.map((claim) => claim.category)));
  const [cards, otherLanguage] = await Promise.all([loadCards(found, strings.language), isOtherLanguage(text)]);
  show({ problem: undefined, blocks, cards, otherLanguage });
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
