import type { Category, Stance } from '../data/categories';

/** What a matched stretch of text contributes to a claim, in terms that a reader can be told. */
export type WhyRole =
  | 'who'
  | 'harm'
  | 'link'
  | 'quantity'
  | 'comparison'
  | 'attribution'
  | 'negation'
  | 'doubt'
  | 'evidence'
  | 'phrase';

/** One stretch of the original text that made the sentence match. Offsets are UTF-16, end-exclusive. */
export interface Why {
  start: number;
  end: number;
  role: WhyRole;
}

/**
 * One claim found in a text. A sentence that makes two kinds of claim yields two claims with the same offsets, the
 * more central one first. `start` and `end` are UTF-16 offsets into the text that was passed in, end-exclusive, and
 * cut out the whole sentence. `score` is the calibrated probability (0 to 1) that a careful reader would agree.
 */
export interface Claim {
  category: Category;
  stance: Stance;
  score: number;
  start: number;
  end: number;
  /** Id of the nearest talking point in `data/talking-points/`, or null where none is near. */
  talkingPoint: string | null;
  why: Why[];
}

/**
 * How much the reader wants marked. `careful` marks least and is right most often; `broad` marks most. The measured
 * precision and recall of each stand in the options.
 */
export type Sensitivity = 'careful' | 'balanced' | 'broad';
