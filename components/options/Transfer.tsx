import { useRef } from 'preact/hooks';
import { CATEGORIES, STANCES } from '../../data/categories';
import type { MessageKey, Strings } from '../../extension/string-table';
import type { Change } from '../../extension/transfer';
import { languageName } from '../elements/language-names';
import { Notice } from '../elements/Notice';
import { categoryName } from '../elements/names';
import { useWords } from '../elements/words';
import { Section } from './Section';
import type { Pending, SectionProps, TransferNote } from './view';

/** Export, import and reset; what would change is shown before it changes, and can be undone after. */
export function Transfer({ view, actions }: SectionProps) {
  const { t } = useWords();
  const input = useRef<HTMLInputElement>(null);
  return (
    <Section id="data" title={t('options.data.title')}>
      <div class="actions">
        <button type="button" class="button" onClick={actions.exportFile}>
          {t('options.data.export')}
        </button>
        <span class="hint">{t('options.data.exportHint')}</span>
        <button type="button" class="button" onClick={() => input.current?.click()}>
          {t('options.data.import')}
        </button>
        <span class="hint">{t('options.data.importHint')}</span>
        <button type="button" class="button" onClick={actions.reset}>
          {t('options.data.reset')}
        </button>
        <span class="hint">{t('options.data.resetHint')}</span>
      </div>
      <input
        ref={input}
        type="file"
        accept="application/json,.json"
        hidden
        aria-label={t('options.data.import')}
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          if (file) actions.importFile(file);
          event.currentTarget.value = '';
        }}
      />
      {view.pending && <Preview pending={view.pending} actions={actions} />}
      {view.transferNote && <Note note={view.transferNote} canUndo={view.canUndo} undo={actions.undo} />}
    </Section>
  );
}

function Preview({ pending, actions }: { pending: Pending; actions: SectionProps['actions'] }) {
  const words = useWords();
  const { t } = words;
  return (
    <Notice live title={t('options.data.preview')}>
      {pending.leftOut.length > 0 && <p>{t('options.data.leftOut', { fields: pending.leftOut.join(', ') })}</p>}
      {pending.changes.length === 0 ? (
        <p>{t('options.data.noChange')}</p>
      ) : (
        <ul class="bullets">
          {pending.changes.map((change) => (
            <li key={change.field}>{describe(change, words)}</li>
          ))}
        </ul>
      )}
      <div class="row">
        {pending.changes.length > 0 && (
          <button type="button" class="button main" onClick={actions.applyPending}>
            {t('options.data.apply')}
          </button>
        )}
        <button type="button" class="button" onClick={actions.cancelPending}>
          {t('options.data.cancel')}
        </button>
      </div>
    </Notice>
  );
}

function Note({ note, canUndo, undo }: { note: TransferNote; canUndo: boolean; undo: () => void }) {
  const { t } = useWords();
  if (note.kind === 'badFile') {
    const { reason, detail } = note;
    if (reason === 'tooBig') return <Notice tone="warn" live title={t('options.data.tooBig', { size: detail })} />;
    const why = [t(`options.data.${reason}`), detail].filter((part) => part !== '').join(': ');
    return <Notice tone="warn" live title={t('options.data.badFile', { detail: why })} />;
  }
  return (
    <Notice live title={t(`options.data.${note.kind}`)}>
      {canUndo && note.kind === 'applied' && (
        <button type="button" class="button slim" onClick={undo}>
          {t('options.data.undo')}
        </button>
      )}
    </Notice>
  );
}

function describe({ field, before, after }: Change, { t, language }: Strings): string {
  const [group = '', key = ''] = field.split('.');
  const category = CATEGORIES.find((id) => id === key);
  const stance = STANCES.find((id) => id === key);
  const name = category
    ? t(categoryName(category))
    : stance
      ? t(`stance.${stance}`)
      : group === 'dismissals'
        ? t('options.data.memory')
        : group === 'languages'
          ? languageName(key, language)
          : t(`setting.${group}` as MessageKey);
  const say = (value: Change['before']) =>
    typeof value === 'boolean'
      ? t(value ? 'options.data.on' : 'options.data.off')
      : typeof value === 'number' && group !== 'marks'
        ? t('options.data.entries', { count: value })
        : wordFor(group, key, String(value), t);
  return t('options.data.from', { field: name, before: say(before), after: say(after) });
}

function wordFor(group: string, key: string, value: string, t: Strings['t']): string {
  if (group === 'sensitivity') return t(`sensitivity.${value}` as MessageKey);
  if (group === 'language') return t(`options.look.${value}` as MessageKey);
  if (group === 'print') return t(`options.look.${value === 'marks' ? 'printMarks' : value}` as MessageKey);
  if (group === 'marks' && key === 'style') return t(`options.look.${value.replace('-', '_')}` as MessageKey);
  return value;
}
