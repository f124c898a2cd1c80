import { useRef } from 'preact/hooks';
import { Notice } from '../elements/Notice';
import { useWords } from '../elements/words';
import { Section } from './Section';
import { describeChange, settingName } from './setting-words';
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
  const leftOut = new Set(pending.leftOut.map((field) => settingName(field, words)));
  return (
    <Notice live title={t('options.data.preview')}>
      {leftOut.size > 0 && <p>{t('options.data.leftOut', { fields: [...leftOut].join(', ') })}</p>}
      {pending.changes.length === 0 ? (
        <p>{t('options.data.noChange')}</p>
      ) : (
        <ul class="bullets">
          {pending.changes.map((change) => (
            <li key={change.field}>{describeChange(change, words)}</li>
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
    return <Notice tone="warn" live title={t('options.data.badFile', { detail: t(`options.data.${reason}`) })} />;
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
