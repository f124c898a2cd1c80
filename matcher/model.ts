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

/** Scores sentences by their features. */
export interface Model {
  /** One logit a head, in the order of `heads`. */
  logits(features: Iterable<string>): Float64Array;
  heads: readonly string[];
}

/** Compiles a model, each row when it is first needed: a page needs few of them, and all at once would be felt. */
export function createModel(weights: ModelWeights): Model {
  const rows = new Map<string, Float64Array>();
  const rowOf = (name: string): Float64Array | undefined => {
    const known = rows.get(name);
    if (known) return known;
    const written = Object.hasOwn(weights.features, name) ? weights.features[name] : undefined;
    const row = written === undefined ? undefined : Float64Array.from(written.split(','), Number);
    // Names without a row are not kept: a text can have any number of them.
    if (row) rows.set(name, row);
    return row;
  };
  const count = weights.heads.length;
  return {
    heads: weights.heads,
    logits(features) {
      const sums = new Float64Array(count);
      for (const name of features) {
        const row = rowOf(name);
        if (row === undefined) continue;
        for (let h = 0; h < row.length; h++) sums[h] = (sums[h] as number) + (row[h] as number);
      }
      for (let h = 0; h < count; h++) sums[h] = (sums[h] as number) * weights.scale;
      return sums;
    },
  };
}

/** The logistic function. */
export function probability(logit: number): number {
  return 1 / (1 + Math.exp(-logit));
}
