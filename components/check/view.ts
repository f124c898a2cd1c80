import type { CardContent } from '../../data/card-content';
import type { Category } from '../../data/categories';
import type { Claim, Sensitivity } from '../../matcher/types';

/** A card as it was loaded, or why it could not be. */
export type LoadedCard = { card: CardContent } | { problem: string };

/** One paragraph of the checked text with the claims in it. Offsets are into the paragraph, UTF-16, end-exclusive. */
export interface CheckedBlock {
  text: string;
  /** As a code. */
  language: string;
  claims: Claim[];
}

/** Everything that the check page shows. */
export interface CheckView {
  text: string;
  sensitivity: Sensitivity;
  /** Undefined until the reader asked for a check. */
  blocks: CheckedBlock[] | undefined;
  cards: ReadonlyMap<Category, LoadedCard>;
  problem: 'empty' | 'tooLong' | undefined;
  /** The languages of the checked text as codes, the main one first. */
  languages: readonly string[];
  /** Longest text that is checked, in UTF-16 units. */
  limit: number;
}

/** What the reader can do on the check page. */
export interface CheckActions {
  edit: (text: string) => void;
  check: () => void;
  clear: () => void;
  setSensitivity: (value: Sensitivity) => void;
  /** Opens the comparison at a category. */
  compare: (category: Category) => void;
}
