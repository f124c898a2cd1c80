import type { Category, ClaimCategory } from '../data/categories';
import type { Outlines } from './frames';
import type { GateWords } from './gate';
import type { ClassWords } from './lexicon';
import type { ModelWeights } from './model';
import type { Grammar } from './recognise/grammar';
import type { SentenceRules } from './sentences';
import type { Words } from './tokens';
import type { WhyRole } from './types';

/** A known wording of a talking point, for text that comes close to it. */
export interface Phrasing {
  text: string;
  category: ClaimCategory;
  /** Id in `data/talking-points/`, or null for a common wording that none of them has. */
  talkingPoint: string | null;
}

/** The probabilities (0 to 1) that decide at one sensitivity, and what they were measured to give. */
export interface OperatingPoint {
  /** From here on a sentence is marked as making or repeating a claim. */
  claim: number;
  /** The same where a rule of the grammar ties people to harm and none takes it back. */
  certain: number;
  /** From here on it counts as disputing one instead. */
  rebuttal: number;
  /** From here on a category is named; the likeliest always is. */
  category: number;
  /** Share of marks that were right, in cross-validation. */
  precision: number;
  /** Share of claims that were marked, in cross-validation. */
  recall: number;
  /** Share of marks that were right in sentences drawn from articles on migration, in cross-validation. */
  inNews?: number;
}

/** Everything that the matcher needs to know about a language. The pipeline itself knows none. */
export interface LanguagePack {
  /** BCP 47 tag. */
  id: string;
  gate: GateWords;
  sentences: SentenceRules;
  words: Words;
  /** Words and phrases by class; the classes are the model's vocabulary and each has a role in explanations. */
  lexicon: ClassWords;
  roles: Readonly<Record<string, WhyRole>>;
  outlines: Outlines;
  /** The rules that tie people to harm, and those that take a claim back. */
  grammar: Grammar;
  /** Classes of which at least one must occur near a sentence before it is worth scoring. */
  anchors: readonly string[];
  /** The classes of words that only point at people named elsewhere. */
  pronouns: readonly string[];
  /** For each category the classes that speak for it, used to explain. */
  evidence: Readonly<Partial<Record<Category, readonly string[]>>>;
  phrasings: readonly Phrasing[];
  model: ModelWeights;
  points: Readonly<Record<'careful' | 'balanced' | 'broad', OperatingPoint>>;
}
