import type { Category, SectionKind } from './categories';
import type { Direction } from './schema/topics';

/** Crude and adjusted values side by side, already written out with their unit. */
export interface CardPair {
  label: string;
  crude: string;
  adjusted: string;
  adjustedFor: string;
  note?: string;
}

/** One statement. `countries` are ISO codes (plus `EU`, `INTL`); `works` are ids of `CardContent.works`. */
export interface CardStatement {
  text: string;
  countries: string[];
  works: string[];
  pair?: CardPair;
}

/** One part of a card with its statements. */
export interface CardSection {
  kind: SectionKind;
  statements: CardStatement[];
}

/** What a card needs to cite a work. `short` is for the running text: `Brå 2021`. */
export interface CardWork {
  short: string;
  title: string;
  url: string;
  doi?: string;
  year: number | null;
  place: string;
  peerReviewed: boolean;
  direction: Direction;
}

/** A card as the page gets it: figures already stand in its texts. */
export interface CardContent {
  category: Category;
  language: string;
  title: string;
  /** The claim in neutral words; starts with "that". */
  claim?: string;
  /** One line for a hint. */
  headline?: string;
  /** A sentence of our own that makes the claim. */
  example?: string;
  summary: string;
  sections: CardSection[];
  works: Record<string, CardWork>;
  /** `YYYY-MM-DD`: when the oldest of its works was last checked. */
  checkedOn: string;
  dataVersion: string;
}
