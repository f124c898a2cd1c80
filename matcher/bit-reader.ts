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
    const each = Uint8Array.from(lengths, (length) => Number.parseInt(length, 36));
    const counts = new Int32Array(LONGEST_CODE + 1);
    for (const length of each) counts[length] = (counts[length] as number) + 1;
    let bits = LONGEST_CODE;
    while (bits > 1 && counts[bits] === 0) bits--;
    this.bits = bits;
    this.meanings = new Uint16Array(2 ** bits);
    this.lengths = new Uint8Array(2 ** bits);
    /** Where the codes of each length begin. */
    const begins = new Int32Array(bits + 1);
    for (let length = 2; length <= bits; length++) {
      begins[length] = (begins[length - 1] as number) + (counts[length - 1] as number) * 2 ** (bits - length + 1);
    }
    for (let meaning = 0; meaning < each.length; meaning++) {
      const length = each[meaning] as number;
      if (length === 0) continue;
      const begin = begins[length] as number;
      const end = begin + 2 ** (bits - length);
      this.meanings.fill(meaning, begin, end);
      this.lengths.fill(length, begin, end);
      begins[length] = end;
    }
  }
}

/** Characters in a window, and its bits: as many as the longest read needs, wherever in a character it begins. */
const SPAN = 4;
const WINDOW = 6 * SPAN;

/** Reads numbers from text of six bits a character. Throws nothing: behind the end all bits are 0. */
export class BitReader {
  /** For each character the bits from it on, so that any read is one look: most of the work of unpacking is reads. */
  readonly #windows: Int32Array;
  /** The bit to be read next. */
  #at = 0;

  constructor(text: string) {
    const { length } = text;
    this.#windows = new Int32Array(length);
    let window = 0;
    for (let i = 0; i < length + SPAN - 1; i++) {
      const value = i < length ? (VALUES[text.charCodeAt(i) & 127] as number) : 0;
      window = ((window << 6) | value) & ((1 << WINDOW) - 1);
      if (i >= SPAN - 1) this.#windows[i - SPAN + 1] = window;
    }
  }

  /** The next bits as a number. At most 16. */
  bits(count: number): number {
    const at = this.#at;
    const character = (at / 6) | 0;
    this.#at = at + count;
    const left = WINDOW - at + 6 * character - count;
    return ((this.#windows[character] as number) >> left) & ((1 << count) - 1);
  }

  /** What the next code stands for. */
  code({ bits, meanings, lengths }: PrefixCode): number {
    const at = this.#at;
    const character = (at / 6) | 0;
    const left = WINDOW - at + 6 * character - bits;
    const next = ((this.#windows[character] as number) >> left) & ((1 << bits) - 1);
    this.#at = at + (lengths[next] as number);
    return meanings[next] as number;
  }

  /**
   * A number from 0, by a Golomb code for powers of two (R. Rice, "Some practical universal noiseless coding techniques",
   * 1979): its last `low` bits behind the rest of it, which is written as that many noughts and a one.
   */
  rice(low: number): number {
    let high = 0;
    for (;;) {
      const at = this.#at;
      const character = (at / 6) | 0;
      const used = at - 6 * character;
      // The window's bits moved to the left end of 32, so that what was read is gone.
      const noughts = Math.clz32((this.#windows[character] as number) << (32 - WINDOW + used));
      if (noughts < WINDOW - used) {
        this.#at = at + noughts + 1;
        high += noughts;
        break;
      }
      this.#at = at + WINDOW - used;
      high += WINDOW - used;
      if (high > ENDLESS) break;
    }
    if (low <= 16) return high * 2 ** low + this.bits(low);
    const upper = this.bits(low - 16);
    return (high * 2 ** (low - 16) + upper) * 65_536 + this.bits(16);
  }
}

/** More noughts than this only stand behind the end of the text. */
const ENDLESS = 100_000;
