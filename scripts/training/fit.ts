/** One training example: ids of its features, and for each head 1, 0 or -1 (says nothing about that head). */
export interface Example {
  features: Int32Array;
  labels: readonly number[];
  weight: number;
}

/** How hard to fit. `l2` pulls all weights towards nought, `l1` cuts small ones off; `epochs` passes over the data. */
export interface FitOptions {
  l2: number;
  l1: number;
  epochs: number;
  rate: number;
}

/**
 * Fits one logistic regression by AdaGrad with decoupled shrinkage. `values[f]` is the value that feature `f` has where
 * it occurs. Deterministic: the order of examples comes from a fixed generator.
 */
export function fitHead(
  examples: readonly Example[],
  head: number,
  values: Float64Array,
  { l2, l1, epochs, rate }: FitOptions,
): Float64Array {
  const weights = new Float64Array(values.length);
  const squares = new Float64Array(values.length).fill(1e-6);
  const used = examples.filter((example) => (example.labels[head] ?? -1) >= 0);
  const order = used.map((_, i) => i);
  let seed = 12345;
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      seed = (Math.imul(seed, 1103515245) + 12345) >>> 0;
      const k = seed % (i + 1);
      [order[i], order[k]] = [order[k] as number, order[i] as number];
    }
    for (const at of order) {
      const { features, labels, weight } = used[at] as Example;
      let logit = 0;
      for (const f of features) logit += (weights[f] as number) * (values[f] as number);
      const error = weight * (1 / (1 + Math.exp(-logit)) - (labels[head] as number));
      for (const f of features) {
        const gradient = error * (values[f] as number) + l2 * (weights[f] as number);
        squares[f] = (squares[f] as number) + gradient * gradient;
        const step = rate / Math.sqrt(squares[f] as number);
        const moved = (weights[f] as number) - step * gradient;
        const cut = step * l1;
        weights[f] = moved > cut ? moved - cut : moved < -cut ? moved + cut : 0;
      }
    }
  }
  for (let f = 0; f < weights.length; f++) weights[f] = (weights[f] as number) * (values[f] as number);
  return weights;
}
