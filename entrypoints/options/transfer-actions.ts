import type { OptionsActions, OptionsView } from '../../components/options/view';
import {
  applyBundle,
  type Bundle,
  changesBetween,
  currentBundle,
  exportFile,
  IMPORT_LIMIT,
  NotImportable,
  readFile,
  resetBundle,
} from '../../extension/transfer';

type TransferActions = Pick<
  OptionsActions,
  'exportFile' | 'importFile' | 'reset' | 'applyPending' | 'cancelPending' | 'undo'
>;

function download(text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  link.download = 'confounder-settings.json';
  link.click();
  // The browser has taken the bytes by then.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

/**
 * Export, import, reset and undo for the options page.
 * @param look the present view
 * @param show shows changes after reading what is stored
 * @param keep does something that writes, then shows changes
 */
export function transferActions(
  look: () => OptionsView,
  show: (changes: Partial<OptionsView>) => void,
  keep: (work: Promise<unknown>, changes?: Partial<OptionsView>) => void,
): TransferActions {
  let waiting: Bundle | undefined;
  let before: Bundle | undefined;

  return {
    exportFile: () => {
      exportFile().then(download);
    },
    importFile: async (file) => {
      try {
        if (file.size > IMPORT_LIMIT) throw new NotImportable('tooBig', String(Math.round(file.size / 1000)));
        const { bundle, problems } = readFile(await file.text());
        waiting = bundle;
        show({
          transferNote: undefined,
          pending: {
            kind: 'import',
            changes: changesBetween(await currentBundle(), bundle),
            leftOut: problems.map((problem) => problem.field || 'version'),
          },
        });
      } catch (error) {
        if (!(error instanceof NotImportable)) throw error;
        const { reason, detail } = error;
        show({ pending: undefined, transferNote: { kind: 'badFile', reason, detail } });
      }
    },
    reset: async () => {
      const current = await currentBundle();
      waiting = resetBundle(current);
      show({
        transferNote: undefined,
        pending: { kind: 'reset', changes: changesBetween(current, waiting), leftOut: [] },
      });
    },
    applyPending: () => {
      const bundle = waiting;
      if (!bundle || !look().pending) return;
      const work = currentBundle().then(async (current) => {
        await applyBundle(bundle);
        before = current;
      });
      keep(work, { pending: undefined, canUndo: true, transferNote: { kind: 'applied' } });
    },
    cancelPending: () => {
      waiting = undefined;
      show({ pending: undefined });
    },
    undo: () => {
      const bundle = before;
      if (!bundle) return;
      before = undefined;
      keep(applyBundle(bundle), { canUndo: false, transferNote: { kind: 'undone' } });
    },
  };
}
