import type { MessageKey } from '../../extension/string-table';
import { Notice } from '../elements/Notice';
import { Wordmark } from '../elements/Wordmark';
import { useWords } from '../elements/words';
import { About } from './About';
import { Categories } from './Categories';
import { Forget } from './Forget';
import { Keys } from './Keys';
import { Languages } from './Languages';
import { Look } from './Look';
import { Memory } from './Memory';
import { NewsList } from './NewsList';
import './options.css';
import { SensitivityLevels } from './SensitivityLevels';
import { Sites } from './Sites';
import { Stances } from './Stances';
import { settingName } from './setting-words';
import { Transfer } from './Transfer';
import type { SectionProps } from './view';

const SECTIONS = [
  ['categories', 'options.categories.title', Categories],
  ['stances', 'options.stances.title', Stances],
  ['languages', 'options.languages.title', Languages],
  ['sensitivity', 'options.sensitivity.title', SensitivityLevels],
  ['look', 'options.look.title', Look],
  ['sites', 'options.sites.title', Sites],
  ['news', 'options.sites.news', NewsList],
  ['keys', 'options.keys.title', Keys],
  ['memory', 'options.memory.title', Memory],
  ['data', 'options.data.title', Transfer],
  ['forget', 'options.forget.title', Forget],
  ['about', 'options.about.title', About],
] as const satisfies [string, MessageKey, unknown][];

/** The options page. */
export function Options({ view, actions }: SectionProps) {
  const { t } = useWords();
  return (
    <div class="options">
      <header class="page-head">
        <Wordmark size={40} />
        <div>
          <h1>{t('options.title')}</h1>
          <p class="quiet">{t('options.lead')}</p>
        </div>
      </header>
      <nav aria-label={t('options.onThisPage')}>
        <ul>
          {SECTIONS.map(([id, title]) => (
            <li key={id}>
              <a href={`#${id}`}>{t(title)}</a>
            </li>
          ))}
        </ul>
      </nav>
      <main class="sections">
        <Repaired view={view} actions={actions} />
        {view.notSaved && (
          <Notice
            tone="warn"
            live
            title={t(`options.notSaved.${view.notSaved === 'too-often' ? 'too_often' : view.notSaved}`)}
          />
        )}
        {SECTIONS.map(([id, , View]) => (
          <View key={id} view={view} actions={actions} />
        ))}
      </main>
    </div>
  );
}

function Repaired({ view, actions }: SectionProps) {
  const words = useWords();
  const { t } = words;
  if (!view.hasSetAside) return null;
  const later = view.problems.some((problem) => problem.reason === 'future-version');
  const named = view.problems.map((problem) => problem.field).filter((field) => field !== '');
  const fields = new Set(named.map((field) => settingName(field, words)));
  return (
    <Notice tone="warn" live>
      <p>{later ? t('options.repairedLater') : t('options.repaired', { fields: [...fields].join(', ') })}</p>
      <button type="button" class="button slim" onClick={actions.dismissNotice}>
        {t('options.dismissNotice')}
      </button>
    </Notice>
  );
}
