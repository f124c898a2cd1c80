import { DIGITS, LONGEST_CODE } from '../../matcher/bit-reader';

/** The lengths of the codes of a Huffman code for numbers that occur so often, as `PrefixCode` reads them. */
export function codeLengths(numbers: Iterable<number>): string {
  const counts: number[] = [];
  for (const number of numbers) counts[number] = (counts[number] ?? 0) + 1;
  const lengths = Array.from(counts, () => 0);
  let trees = counts.flatMap((count, number) => [{ count, numbers: [number] }]);
  if (trees.length === 1) lengths[trees[0]?.numbers[0] as number] = 1;
  while (trees.length > 1) {
    trees.sort((a, b) => a.count - b.count);
    const [first, second, ...rest] = trees as [(typeof trees)[0], (typeof trees)[0]];
    const numbers = [...first.numbers, ...second.numbers];
    for (const number of numbers) lengths[number] = (lengths[number] as number) + 1;
    trees = [...rest, { count: first.count + second.count, numbers }];
  }
  // Rare numbers are counted up until no code is too long.
  if (lengths.some((length) => length > LONGEST_CODE)) {
    return codeLengths(
      counts.flatMap((count, number) => Array.from({ length: Math.ceil(count / 2) + 1 }, () => number)),
    );
  }
  return lengths.map((length) => length.toString(36)).join('');
}

/** Writes numbers that `BitReader` reads: each method there has its like here. */
export class BitWriter {
  readonly #bits: number[] = [];

  /** Writes a number in so many bits. Throws when it has more. */
  bits(count: number, value: number): void {
    if (value < 0 || value >= 2 ** count) throw new RangeError(`packing: ${value} does not fit ${count} bits`);
    for (let i = count - 1; i >= 0; i--) this.#bits.push(Math.floor(value / 2 ** i) % 2);
  }

  /** Writes the code of a number. Throws when it has none. */
  code(lengths: string, value: number): void {
    const each = Array.from(lengths, (length) => Number.parseInt(length, 36));
    const own = each[value];
    if (!own) throw new RangeError(`packing: there is no code for ${value}`);
    let code = 0;
    for (const [number, length] of each.entries()) {
      if (length !== 0 && (length < own || (length === own && number < value))) code += 2 ** (LONGEST_CODE - length);
    }
    this.bits(own, code / 2 ** (LONGEST_CODE - own));
  }

  /** Writes a number from 0 by a Rice code. */
  rice(low: number, value: number): void {
    for (let high = Math.floor(value / 2 ** low); high > 0; high--) this.#bits.push(0);
    this.#bits.push(1);
    this.bits(low, value % 2 ** low);
  }

  /** All that was written. */
  toString(): string {
    let text = '';
    for (let i = 0; i < this.#bits.length; i += 6) {
      let value = 0;
      for (let k = i; k < i + 6; k++) value = value * 2 + (this.#bits[k] ?? 0);
      text += DIGITS.charAt(value);
    }
    return text;
  }
}

/** With how many low bits a Rice code of numbers takes least room. */
export function bestLow(numbers: readonly number[]): number {
  const size = (low: number): number => numbers.reduce((sum, each) => sum + Math.floor(each / 2 ** low) + 1 + low, 0);
  return Array.from({ length: 30 }, (_, low) => low).reduce((best, low) => (size(low) < size(best) ? low : best));
}
