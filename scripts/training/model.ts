import { type Example, type FitOptions, fitHead } from './fit';
import { labelsOf, type Read } from './units';

/** A trained model before it is written down: feature ids, and a weight for each by head. */
export interface Trained {
  ids: Map<string, number>;
  weights: Float64Array[];
  /** The logit of a sentence for a head. */
  logit(head: number, features: Iterable<string>): number;
}

/** The value that a feature has where it occurs, by the first letter of its name: trust in classes before words. */
const VALUES: Readonly<Record<string, number>> = {
  1: 1,
  c: 1,
  p: 0.5,
  u: 0.4,
  w: 0.5,
  b: 0.4,
  g: 0.4,
  x: 0.5,
  f: 0.5,
  2: 0.5,
  n: 0.5,
};

/** Settings chosen by cross-validation. */
export const SETTINGS: FitOptions & { minimum: number } = { l2: 1e-3, l1: 6e-3, epochs: 20, rate: 0.1, minimum: 3 };

/** Trains the named heads. A text with several sentences teaches by the one that the model finds most telling. */
export function train(reads: readonly Read[], heads: readonly number[], settings = SETTINGS): Trained {
  const ids = vocabulary(reads, settings.minimum);
  const values = new Float64Array(ids.size);
  for (const [name, id] of ids) values[id] = VALUES[name.charAt(0)] ?? 0.5;
  const encode = (features: Iterable<string>): Int32Array => {
    const found: number[] = [];
    for (const name of features) {
      const id = ids.get(name);
      if (id !== undefined) found.push(id);
    }
    return Int32Array.from(found);
  };
  const encoded = reads.map((r) => r.sentences.map(encode));
  const classes = (features: Set<string>): number => [...features].filter((name) => name.startsWith('c:')).length;
  const first = fitHead(
    examples(reads, encoded, (i) => best(reads[i]?.sentences ?? [], classes)),
    0,
    values,
    settings,
  );
  const sum = (weights: Float64Array, features: Int32Array): number => {
    let logit = 0;
    for (const f of features) logit += weights[f] as number;
    return logit;
  };
  const chosen = examples(reads, encoded, (i) => best(encoded[i] ?? [], (features) => sum(first, features)));
  const weights: Float64Array[] = [];
  for (const head of heads) weights[head] = fitHead(chosen, head, values, settings);
  return { ids, weights, logit: (head, features) => sum(weights[head] as Float64Array, encode(features)) };
}

function vocabulary(reads: readonly Read[], minimum: number): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { sentences } of reads) {
    for (const name of new Set(sentences.flatMap((s) => [...s]))) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const ids = new Map<string, number>();
  for (const [name, count] of counts) if (count >= minimum) ids.set(name, ids.size);
  return ids;
}

function best<T>(items: readonly T[], rank: (item: T) => number): number {
  let at = 0;
  for (let i = 1; i < items.length; i++) if (rank(items[i] as T) > rank(items[at] as T)) at = i;
  return at;
}

/** Every sentence of a text without a claim is an example; of a text with one only the sentence `pick` names. */
function examples(reads: readonly Read[], encoded: readonly Int32Array[][], pick: (i: number) => number): Example[] {
  return reads.flatMap((r, i) => {
    const labels = labelsOf(r.unit);
    const sentences = encoded[i] ?? [];
    const tells = r.unit.flag === 1 || r.unit.stance === 'rebuts' || r.unit.categories.length > 0;
    const kept = tells ? sentences.slice(pick(i)).slice(0, 1) : sentences;
    return kept.map((features) => ({ features, labels, weight: 1 }));
  });
}
