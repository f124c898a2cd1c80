import { type Features, MARKS } from './features';
import { IntTable } from './int-table';
import type { Packed } from './packed';
import type { Token } from './tokens';

/**
 * A linear model as it is trained: for each output ("head") a weight per named feature, quantised to small integers.
 * `scale` turns an integer into a weight; the sum of a sentence's weights, put through the logistic function, is a
 * probability.
 */
export interface ModelWeights {
  heads: readonly string[];
  scale: number;
  /** Feature name to weights by head, parted by commas; nothing between two commas is nought. */
  features: Readonly<Record<string, string>>;
  /** In a built extension, which holds no lists of words and no weights by name: all of the language's data instead. */
  packed?: Packed;
}

/** The same with numbers for names. */
export interface NumberedWeights {
  heads: readonly string[];
  scale: number;
  /** The key of each feature, by `keyOf`. */
  keys: Int32Array;
  /** The weights of each feature in the same order, all heads of one and then those of the next. */
  weights: Int8Array;
}

/**
 * What kind of feature a key is of, and what its two numbers are: classes as places in the lexicon's `names`, words of
 * the vocabulary, or the place of a name among all that the pack can give.
 */
export const KIND = {
  /** Mark, by place in `MARKS`, and class. */
  one: 0,
  /** Class and a later class. */
  ordered: 1,
  /** Class and class. */
  both: 2,
  /** 0 and word. */
  word: 3,
  words: 4,
  wordThenClass: 5,
  classThenWord: 6,
  /** How many times `MOST` names come before it, and how many more. */
  name: 7,
} as const;

/** Bits of a number in a key. */
const BITS = 13;
/** Numbers in keys are less than this. */
export const MOST = 2 ** BITS;

/** The key of a feature: whole and not negative. */
export function keyOf(kind: number, first: number, second: number): number {
  return (kind << (2 * BITS)) | (first << BITS) | second;
}

/** What a key is made of. */
export function partsOf(key: number): { kind: number; first: number; second: number } {
  return { kind: key >> (2 * BITS), first: (key >> BITS) & (MOST - 1), second: key & (MOST - 1) };
}

/** What a model must know of the language beside its weights. */
export interface ModelSurroundings {
  /** How many classes and words there are. */
  classes: number;
  words: number;
  /** The name at a place among all that the pack can give. */
  nameAt(place: number): string;
}

/** A word that opens a pair of words or of a word and a class, or follows in one: which pairs are worth looking for. */
const OPENS_WORDS = 1;
const CLOSES_WORDS = 2;
const BEFORE_CLASS = 4;
const AFTER_CLASS = 8;

/** Sums the weights of features as they come. Made once; `start` makes it ready for the next sentence. */
export class Model implements Features {
  readonly heads: readonly string[];
  readonly #scale: number;
  readonly #weights: Int8Array;
  readonly #sums: Int32Array;
  /** The features since `start`, as far as they are known, and in which round each was last counted. */
  readonly #hits: Int32Array;
  #count = 0;
  readonly #seen: Int32Array;
  #round = 0;
  /** How many heads are summed up. */
  #summed = 0;
  readonly #names = new Map<string, number>();
  readonly #ones: Int32Array;
  readonly #ordered: Int32Array;
  readonly #both: Int32Array;
  readonly #words: Int32Array;
  readonly #pairs: IntTable;
  readonly #flags: Uint8Array;
  readonly #classes: number;

  /** Compiles weights. */
  constructor({ heads, scale, keys, weights }: NumberedWeights, { classes, words, nameAt }: ModelSurroundings) {
    this.heads = heads;
    this.#scale = scale;
    this.#weights = weights;
    this.#classes = classes;
    this.#sums = new Int32Array(heads.length);
    this.#hits = new Int32Array(keys.length);
    this.#seen = new Int32Array(keys.length);
    this.#ones = new Int32Array(MARKS.length * classes).fill(-1);
    this.#ordered = new Int32Array(classes ** 2).fill(-1);
    this.#both = new Int32Array(classes ** 2).fill(-1);
    this.#words = new Int32Array(words).fill(-1);
    this.#flags = new Uint8Array(words);
    this.#pairs = new IntTable(keys.length);
    for (let row = 0; row < keys.length; row++) this.#place(keys[row] as number, row, nameAt);
  }

  #place(key: number, row: number, nameAt: ModelSurroundings['nameAt']): void {
    const { kind, first, second } = partsOf(key);
    if (kind === KIND.one) this.#ones[first * this.#classes + second] = row;
    else if (kind === KIND.ordered) this.#ordered[first * this.#classes + second] = row;
    else if (kind === KIND.both) this.#both[first * this.#classes + second] = row;
    else if (kind === KIND.word) this.#words[second] = row;
    else if (kind === KIND.name) this.#names.set(nameAt(first * MOST + second), row);
    else {
      this.#pairs.set(key, row);
      if (kind === KIND.words) {
        this.#flag(first, OPENS_WORDS);
        this.#flag(second, CLOSES_WORDS);
      } else if (kind === KIND.wordThenClass) this.#flag(first, BEFORE_CLASS);
      else this.#flag(second, AFTER_CLASS);
    }
  }

  #flag(word: number, flag: number): void {
    this.#flags[word] = (this.#flags[word] as number) | flag;
  }

  /** Forgets the last sentence. */
  start(): void {
    this.#round++;
    this.#count = 0;
    this.#summed = 0;
  }

  /** The logit of a head for the features since `start`. */
  logit(head: number): number {
    if (head < 0 || head >= this.heads.length) return -9;
    if (head >= this.#summed) this.#sumUp(head < FIRST ? FIRST : this.heads.length);
    return (this.#sums[head] as number) * this.#scale;
  }

  /** Sums the heads up to `end`. Most sentences need no more than the first few. */
  #sumUp(end: number): void {
    // In locals, head by head: browsers run it a few dozen times in a page, too seldom to make it fast themselves.
    const weights = this.#weights;
    const hits = this.#hits;
    const count = this.#count;
    const heads = this.heads.length;
    for (let head = this.#summed; head < end; head++) {
      let sum = 0;
      for (let i = 0; i < count; i++) sum += weights[(hits[i] as number) * heads + head] as number;
      this.#sums[head] = sum;
    }
    this.#summed = end;
  }

  #hit(row: number): void {
    if (row < 0 || this.#seen[row] === this.#round) return;
    this.#seen[row] = this.#round;
    this.#hits[this.#count++] = row;
  }

  #has({ word }: Token, flag: number): boolean {
    return word >= 0 && ((this.#flags[word] as number) & flag) !== 0;
  }

  name(name: string): void {
    this.#hit(this.#names.get(name) ?? -1);
  }
  one(mark: number, id: number): void {
    this.#hit(this.#ones[mark * this.#classes + id] as number);
  }
  ordered(first: number, second: number): void {
    this.#hit(this.#ordered[first * this.#classes + second] as number);
  }
  both(first: number, second: number): void {
    this.#hit(this.#both[first * this.#classes + second] as number);
  }
  word({ word }: Token): void {
    if (word >= 0) this.#hit(this.#words[word] as number);
  }
  words(first: Token, second: Token): void {
    if (!this.#has(first, OPENS_WORDS) || !this.#has(second, CLOSES_WORDS)) return;
    this.#hit(this.#pairs.get(keyOf(KIND.words, first.word, second.word)));
  }
  wordThenClass(token: Token, id: number): void {
    if (this.#has(token, BEFORE_CLASS)) this.#hit(this.#pairs.get(keyOf(KIND.wordThenClass, token.word, id)));
  }
  classThenWord(id: number, token: Token): void {
    if (this.#has(token, AFTER_CLASS)) this.#hit(this.#pairs.get(keyOf(KIND.classThenWord, id, token.word)));
  }
}

/** How many heads are summed at first: whether to mark, and the stance. */
const FIRST = 3;

/** The logistic function. */
export function probability(logit: number): number {
  return 1 / (1 + Math.exp(-logit));
}
