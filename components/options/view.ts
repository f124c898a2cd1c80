import type { Category, Stance } from '../../data/categories';
import type { NewsSite } from '../../data/sites';
import type { Dismissal } from '../../extension/dismissals';
import type { Settings, SettingsProblem } from '../../extension/settings';
import type { Change } from '../../extension/transfer';
import type { MeasuredByLanguage } from '../elements/MeasuredTable';

/** What the evidence in the package is, or what is wrong with it. */
export type EvidenceState = { version: string; date: string; hash: string } | { broken: string };

/** A change that waits for the reader's word. */
export interface Pending {
  kind: 'import' | 'reset';
  changes: Change[];
  /** Fields of the file that cannot be used. */
  leftOut: string[];
}

/** Outcome of the last action on the settings as a whole. */
export type TransferNote =
  | { kind: 'applied' | 'undone' }
  | { kind: 'badFile'; reason: 'notJson' | 'notOurs' | 'tooBig'; detail: string };

/** Everything that the options show. */
export interface OptionsView {
  settings: Settings;
  problems: SettingsProblem[];
  /** Whether values that could not be read are being kept for export. */
  hasSetAside: boolean;
  origins: string[];
  shippedNews: readonly NewsSite[];
  dismissals: Dismissal[];
  shortcuts: { name: string; description: string; shortcut: string }[];
  isFirefox: boolean;
  version: string;
  /** A sentence for each category, of our own wording, that makes the claim. */
  examples: ReadonlyMap<Category, string>;
  evidence: EvidenceState | undefined;
  measured: MeasuredByLanguage;
  pending: Pending | undefined;
  canUndo: boolean;
  transferNote: TransferNote | undefined;
  notSaved: 'full' | 'too-often' | 'failed' | undefined;
  accessDenied: boolean;
  forgotten: boolean;
}

/** What the reader can do in the options. */
export interface OptionsActions {
  change: (change: (current: Settings) => Settings) => void;
  setCategory: (category: Category, on: boolean) => void;
  setStance: (stance: Stance, on: boolean) => void;
  dismissNotice: () => void;
  /** These run inside the click, since they may ask for access. */
  allowSite: (site: string) => void;
  allowNews: () => void;
  allowAll: () => void;
  removeOrigin: (pattern: string) => void;
  withdrawAll: () => void;
  pause: (site: string) => void;
  resume: (site: string) => void;
  addNews: (site: string) => void;
  removeNews: (site: string) => void;
  openShortcuts: () => void;
  undismiss: (hash: string) => void;
  clearDismissals: () => void;
  exportFile: () => void;
  importFile: (file: File) => void;
  reset: () => void;
  applyPending: () => void;
  cancelPending: () => void;
  undo: () => void;
  forgetEverything: () => void;
  open: (page: 'welcome' | 'compare') => void;
}

/** What every section gets. */
export interface SectionProps {
  view: OptionsView;
  actions: OptionsActions;
}
