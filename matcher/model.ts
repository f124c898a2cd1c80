import type { Features } from './features';

/**
 * A linear model: for each output ("head") a weight per named feature, quantised to small integers. `scale` turns an
 * integer into a weight; the sum of a sentence's weights, put through the logistic function, is a probability.
 */
export interface ModelWeights {
  heads: readonly string[];
  scale: number;
  /** Feature name to weights by head, parted by commas; nothing between two commas is nought. */
  features: Readonly<Record<string, string>>;
}

/** Sums the weights of features as they come. Made once; `start` makes it ready for the next sentence. */
export class Model implements Features {
  readonly heads: readonly string[];
  readonly #sums: Float64Array;
  readonly #weights: Float64Array;
  /** In which round each feature was last counted. */
  readonly #seen: Int32Array;
  #round = 0;
  readonly #names = new Map<string, number>();
  readonly #words = new Map<string, number>();
  readonly #pairs = new Map<string, Map<string, number>>();
  readonly #ones: Record<string, Int32Array> = {};
  readonly #twos: Record<string, Int32Array> = {};
  readonly #wordClass = new Map<string, Int32Array>();
  readonly #classWord: Map<string, number>[];
  readonly #count: number;
  readonly #classes: ReadonlyMap<string, number>;

  /** Compiles weights; `classes` are the lexicon's names. */
  constructor({ heads, scale, features }: ModelWeights, classes: readonly string[]) {
    this.heads = heads;
    this.#count = classes.length;
    this.#classes = new Map(classes.map((name, id) => [name, id]));
    this.#classWord = classes.map(() => new Map());
    for (const mark of ['c', '2', 'f', 'x']) this.#ones[mark] = new Int32Array(classes.length).fill(-1);
    for (const mark of ['p', 'u']) this.#twos[mark] = new Int32Array(classes.length ** 2).fill(-1);
    const entries = Object.entries(features);
    this.#weights = new Float64Array(entries.length * heads.length);
    this.#seen = new Int32Array(entries.length);
    this.#sums = new Float64Array(heads.length);
    for (const [row, [name, list]] of entries.entries()) {
      for (const [h, weight] of list.split(',').entries())
        this.#weights[row * heads.length + h] = Number(weight) * scale;
      this.#place(name, row);
    }
  }

  /** Puts a feature where the method that will ask for it looks. */
  #place(name: string, row: number): void {
    const mark = name.charAt(0);
    const rest = name.slice(2);
    const id = this.#classes.get(rest);
    if (this.#ones[mark] !== undefined && id !== undefined) this.#ones[mark][id] = row;
    else if (mark === 'w') this.#words.set(rest, row);
    else if (mark === 'b') this.#placeWords(rest, row);
    else if (mark === 'g') this.#placeMixed(rest, row);
    else if (this.#twos[mark] !== undefined) this.#placeTwo(mark, rest, row);
    else this.#names.set(name, row);
  }

  #placeWords(rest: string, row: number): void {
    const [first, second] = rest.split('_') as [string, string];
    const seconds = this.#pairs.get(first) ?? new Map<string, number>();
    this.#pairs.set(first, seconds.set(second, row));
  }

  #placeMixed(rest: string, row: number): void {
    const [first, second] = rest.split('_') as [string, string];
    const id = this.#classes.get(first);
    if (id !== undefined) {
      this.#classWord[id]?.set(second, row);
      return;
    }
    const rows = this.#wordClass.get(first) ?? new Int32Array(this.#count).fill(-1);
    rows[this.#classes.get(second) ?? -1] = row;
    this.#wordClass.set(first, rows);
  }

  #placeTwo(mark: string, rest: string, row: number): void {
    const [first, second] = rest.split(mark === 'p' ? '>' : '+').map((name) => this.#classes.get(name) ?? -1);
    const table = this.#twos[mark];
    if (table !== undefined) table[(first ?? -1) * this.#count + (second ?? -1)] = row;
  }

  /** Forgets the last sentence. */
  start(): void {
    this.#round++;
    this.#sums.fill(0);
  }

  /** The logit of a head for the features since `start`. */
  logit(head: number): number {
    return this.#sums[head] ?? -9;
  }

  #hit(row: number | undefined): void {
    if (row === undefined || row < 0 || this.#seen[row] === this.#round) return;
    this.#seen[row] = this.#round;
    const count = this.heads.length;
    for (let h = 0, at = row * count; h < count; h++, at++) {
      this.#sums[h] = (this.#sums[h] as number) + (this.#weights[at] as number);
    }
  }

  name(name: string): void {
    this.#hit(this.#names.get(name));
  }
  one(mark: 'c' | '2' | 'f' | 'x', id: number): void {
    this.#hit(this.#ones[mark]?.[id]);
  }
  two(mark: 'p' | 'u', first: number, second: number): void {
    this.#hit(this.#twos[mark]?.[first * this.#count + second]);
  }
  word(stem: string): void {
    this.#hit(this.#words.get(stem));
  }
  words(first: string, second: string): void {
    this.#hit(this.#pairs.get(first)?.get(second));
  }
  wordThenClass(stem: string, id: number): void {
    this.#hit(this.#wordClass.get(stem)?.[id]);
  }
  classThenWord(id: number, stem: string): void {
    this.#hit(this.#classWord[id]?.get(stem));
  }
}

/** The logistic function. */
export function probability(logit: number): number {
  return 1 / (1 + Math.exp(-logit));
}
