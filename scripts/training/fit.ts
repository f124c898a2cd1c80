/** One training example: its features with their values, and for each head 1, 0 or -1 (nothing about that head). */
export interface Example {
  features: Int32Array;
  values: Float64Array;
  labels: readonly number[];
  weight: number;
  /** What other weights, held fast, add to the logit. */
  offset?: number;
}

const MEMORY = 8;

/**
 * Fits one logistic regression with a quadratic penalty of strength `l2` by L-BFGS. `size` is the number of
 * features.
 */
export function fitHead(
  examples: readonly Example[],
  head: number,
  size: number,
  { l2, iterations }: { l2: number; iterations: number },
): Float64Array {
  const used = examples.filter((example) => (example.labels[head] ?? -1) >= 0);
  const loss = (w: Float64Array, gradient: Float64Array): number => lossOf(used, head, l2, w, gradient);
  let w = new Float64Array(size);
  let gradient = new Float64Array(size);
  let value = loss(w, gradient);
  const steps: { s: Float64Array; y: Float64Array; rho: number }[] = [];
  for (let iteration = 0; iteration < iterations; iteration++) {
    const direction = descend(gradient, steps);
    const slope = dot(direction, gradient);
    let step = iteration === 0 ? 1 / Math.max(1, Math.sqrt(dot(gradient, gradient))) : 1;
    let next = w;
    let nextGradient = gradient;
    let nextValue = value;
    for (let attempt = 0; attempt < 20; attempt++, step /= 2) {
      next = w.map((x, f) => x + step * (direction[f] as number));
      nextGradient = new Float64Array(size);
      nextValue = loss(next, nextGradient);
      if (nextValue <= value + 1e-4 * step * slope) break;
    }
    const s = next.map((x, f) => x - (w[f] as number));
    const y = nextGradient.map((x, f) => x - (gradient[f] as number));
    const sy = dot(s, y);
    if (sy > 1e-10) steps.push({ s, y, rho: 1 / sy });
    if (steps.length > MEMORY) steps.shift();
    const gain = value - nextValue;
    [w, gradient, value] = [next, nextGradient, nextValue];
    if (gain < 1e-5 * Math.abs(value)) break;
  }
  return w;
}

function lossOf(
  examples: readonly Example[],
  head: number,
  l2: number,
  w: Float64Array,
  gradient: Float64Array,
): number {
  let loss = 0;
  for (let f = 0; f < w.length; f++) {
    loss += 0.5 * l2 * (w[f] as number) ** 2;
    gradient[f] = l2 * (w[f] as number);
  }
  for (const { features, values, labels, weight, offset } of examples) {
    let logit = offset ?? 0;
    for (let i = 0; i < features.length; i++) logit += (w[features[i] as number] as number) * (values[i] as number);
    const sign = labels[head] === 1 ? 1 : -1;
    const margin = sign * logit;
    loss += weight * (margin > 0 ? Math.log1p(Math.exp(-margin)) : -margin + Math.log1p(Math.exp(margin)));
    const pull = (-weight * sign) / (1 + Math.exp(margin));
    for (let i = 0; i < features.length; i++) {
      const f = features[i] as number;
      gradient[f] = (gradient[f] as number) + pull * (values[i] as number);
    }
  }
  return loss;
}

function descend(gradient: Float64Array, steps: readonly { s: Float64Array; y: Float64Array; rho: number }[]) {
  const d = gradient.map((x) => -x);
  const alphas: number[] = [];
  for (let i = steps.length - 1; i >= 0; i--) {
    const { s, y, rho } = steps[i] as (typeof steps)[number];
    const alpha = rho * dot(s, d);
    alphas[i] = alpha;
    for (let f = 0; f < d.length; f++) d[f] = (d[f] as number) - alpha * (y[f] as number);
  }
  const last = steps.at(-1);
  if (last !== undefined) {
    const scale = dot(last.s, last.y) / dot(last.y, last.y);
    for (let f = 0; f < d.length; f++) d[f] = (d[f] as number) * scale;
  }
  for (const [i, { s, y, rho }] of steps.entries()) {
    const beta = (alphas[i] as number) - rho * dot(y, d);
    for (let f = 0; f < d.length; f++) d[f] = (d[f] as number) + beta * (s[f] as number);
  }
  return d;
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] as number) * (b[i] as number);
  return sum;
}
