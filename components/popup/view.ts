import type { FrameClaim } from '../../extension/page-claims';
import type { SiteAccess } from '../../extension/site-access';
import type { Sensitivity } from '../../matcher/types';

/** Why there is nothing to list, for cases that the reader can do something about. */
export type NothingBecause =
  | 'noPermission'
  /** The reader paused the site. */
  | 'paused'
  | 'reload'
  | 'browserPage'
  | 'store'
  | 'pdf'
  /** The page is in a language without a matcher. */
  | 'otherLanguage'
  /** The reader does not want this language to be read. */
  | 'languageOff'
  | 'backedOff'
  | 'stopped';

/** Everything that the popup shows. */
export interface PopupView {
  access: SiteAccess | undefined;
  /** Undefined while it is not known yet. */
  claims: FrameClaim[] | undefined;
  /** In how many sentences the claims stand: one can make several. */
  sentences: number;
  /** The languages of the page as codes, the main one first; empty where nothing tells. */
  languages: readonly string[];
  nothing: NothingBecause | undefined;
  /** More claims may follow. */
  reading: boolean;
  listOnly: boolean;
  sensitivity: Sensitivity;
  /** Claims whose text is no longer on the page. */
  lost: ReadonlySet<string>;
  jumped: boolean;
  problem: 'denied' | 'notSaved' | undefined;
  /** What is wrong with the packaged evidence, if anything. */
  damaged: string | undefined;
}

/** What the reader can do in the popup. */
export interface PopupActions {
  /** Runs inside the click. */
  setSite: (on: boolean) => void;
  readOnce: () => void;
  jump: (claim: FrameClaim) => void;
  back: () => void;
  setSensitivity: (value: Sensitivity) => void;
  /** @param hash the place on that page */
  open: (page: 'check' | 'compare' | 'options', hash?: string) => void;
}
