/**
 * Whole numbers from 0 filed under whole numbers from 0, by open addressing with linear probing (Knuth, The Art of
 * Computer Programming, volume 3, 6.4): no object for an entry, and one multiplication to find it.
 */
export class IntTable {
  readonly #keys: Int32Array;
  readonly #values: Int32Array;
  readonly #shift: number;

  /** Makes a table for at most `most` numbers. */
  constructor(most: number) {
    const bits = Math.max(1, Math.ceil(Math.log2(most * 2 + 1)));
    this.#keys = new Int32Array(2 ** bits).fill(-1);
    this.#values = new Int32Array(2 ** bits);
    this.#shift = 32 - bits;
  }

  /** The place of a key, or the free one where it belongs. */
  #place(key: number): number {
    const keys = this.#keys;
    // Fibonacci hashing: 2^32 divided by the golden ratio.
    let at = Math.imul(key, 0x9e3779b1) >>> this.#shift;
    while (keys[at] !== key && keys[at] !== -1) at = (at + 1) & (keys.length - 1);
    return at;
  }

  /** Files a number. */
  set(key: number, value: number): void {
    const at = this.#place(key);
    this.#keys[at] = key;
    this.#values[at] = value;
  }

  /** What is filed under a number, or -1. */
  get(key: number): number {
    const at = this.#place(key);
    return this.#keys[at] === key ? (this.#values[at] as number) : -1;
  }
}
