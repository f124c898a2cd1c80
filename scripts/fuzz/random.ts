/** Random choices that come again with the same seed. */
export interface Random {
  /** From 0 up to but not including `below`. */
  below(below: number): number;
  /** One of a list. */
  pick<T>(from: readonly T[]): T;
  /** True in one of `n` cases. */
  oneIn(n: number): boolean;
  /** Between `least` and `most` results. */
  several<T>(least: number, most: number, make: () => T): T[];
}

/** Makes random choices from a seed (mulberry32). */
export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  const below = (limit: number) => Math.floor(next() * limit);
  return {
    below,
    pick: (from) => from[below(from.length)] as never,
    oneIn: (n) => below(n) === 0,
    several: (least, most, make) => Array.from({ length: least + below(most - least + 1) }, make),
  };
}
