/** The characters that carry six bits each (base 64 without padding). */
export const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

const VALUES = new Uint8Array(128);
for (let i = 0; i < DIGITS.length; i++) VALUES[DIGITS.charCodeAt(i)] = i;

/** No code is longer, in bits. */
export const LONGEST_CODE = 14;

/**
 * A prefix code (D. Huffman, "A method for the construction of minimum-redundancy codes", 1952) in canonical form: the
 * lengths of its codes say all, since codes rise with length and then with what they stand for.
 */
export class PrefixCode {
  /** Bits of the longest code. */
  readonly bits: number;
  /** For every beginning of that many bits: what it stands for, and how many of the bits are its code. */
  readonly meanings: Uint16Array;
  readonly lengths: Uint8Array;

  /** Makes a code of the length of each number's code, in base 36; 0 for one that does not occur. */
  constructor(lengths: string) {
    const each = Array.from(lengths, (length) => Number.parseInt(length, 36));
    this.bits = Math.max(1, ...each);
    this.meanings = new Uint16Array(2 ** this.bits);
    this.lengths = new Uint8Array(2 ** this.bits);
    const byLength = Array.from({ length: this.bits + 1 }, (): number[] => []);
    for (const [meaning, length] of each.entries()) byLength[length]?.push(meaning);
    let at = 0;
    for (const [length, meanings] of byLength.entries()) {
      if (length === 0) continue;
      for (const meaning of meanings) {
        const end = at + 2 ** (this.bits - length);
        this.meanings.fill(meaning, at, end);
        this.lengths.fill(length, at, end);
        at = end;
      }
    }
  }
}

/** Reads numbers from text of six bits a character. Throws nothing: behind the end all bits are 0. */
export class BitReader {
  readonly #text: string;
  #at = 0;
  /** Bits that were taken from the text but not yet read, and how many. */
  #held = 0;
  #count = 0;

  constructor(text: string) {
    this.#text = text;
  }

  /** Takes characters from the text until at least 18 bits are held. */
  #refill(): void {
    let held = this.#held;
    let count = this.#count;
    while (count < 18) {
      held = ((held << 6) & 0xffffff) | (VALUES[this.#text.charCodeAt(this.#at++) & 127] as number);
      count += 6;
    }
    this.#held = held;
    this.#count = count;
  }

  /** The next bits as a number. At most 16. */
  bits(count: number): number {
    if (this.#count < count) this.#refill();
    this.#count -= count;
    return (this.#held >> this.#count) & ((1 << count) - 1);
  }

  /** What the next code stands for. */
  code({ bits, meanings, lengths }: PrefixCode): number {
    if (this.#count < bits) this.#refill();
    const next = (this.#held >> (this.#count - bits)) & ((1 << bits) - 1);
    this.#count -= lengths[next] as number;
    return meanings[next] as number;
  }

  /**
   * A number from 0, by a Golomb code for powers of two (R. Rice, "Some practical universal noiseless coding techniques",
   * 1979): its last `low` bits behind the rest of it, which is written as that many noughts and a one.
   */
  rice(low: number): number {
    let high = 0;
    for (;;) {
      if (this.#count === 0) this.#refill();
      this.#count--;
      if (((this.#held >> this.#count) & 1) === 1 || high > ENDLESS) break;
      high++;
    }
    if (low <= 16) return high * 2 ** low + this.bits(low);
    const upper = this.bits(low - 16);
    return (high * 2 ** (low - 16) + upper) * 65_536 + this.bits(16);
  }
}

/** More noughts than this only stand behind the end of the text. */
const ENDLESS = 100_000;
