import { type Example, fitHead } from './fit';
import { HEADS, labelsOf, type Read } from './units';

/** A trained model before it is written down: feature ids, and a weight for each by head. */
export interface Trained {
  ids: Map<string, number>;
  weights: Float64Array[];
  /** The logit of a sentence for a head. */
  logit(head: number, features: Iterable<string>): number;
}

/** How to train. All were chosen by cross-validation; `docs/matcher.md` has the figures. */
export interface Settings {
  /** Strength of the penalty on large weights. */
  l2: number;
  /** Passes of the optimiser. */
  iterations: number;
  /** In how many texts a feature must occur to be known. */
  minimum: number;
  /** How many features may stay; the rest, those with the least weight, are left out and the model is fitted again. */
  keep: number;
  /** What one text of each kind of source counts. */
  trust: Readonly<Record<Read['kind'], number>>;
  /** Value of a feature by the first letter of its name: how readily its weight grows. */
  values: Readonly<Record<string, number>>;
}

/** The settings in use for whether a text is marked, and its stance. */
export const SETTINGS: Settings = {
  l2: 2,
  iterations: 60,
  minimum: 2,
  keep: 3000,
  trust: { template: 0.6, ordinary: 0.3, own: 1, labelled: 2, lent: 0.2 },
  values: { 1: 1, '=': 1.5, F: 1, R: 1, c: 1, p: 0.5, u: 0.4, w: 0.5, b: 0.4, g: 0.4, x: 0.25, f: 0.5, 2: 0.5, n: 0.5 },
};

/** For categories the grammar, the frames and the classes do better alone, and take far less room. */
export const CATEGORY_SETTINGS: Settings = {
  ...SETTINGS,
  keep: 400,
  values: { ...SETTINGS.values, w: 0, p: 0, u: 0, b: 0, g: 0, x: 0, f: 0, 2: 0 },
};

const STANCE_HEADS = 3;

/** Features that a language other than English may keep for marks and stance: its data is to pack within 15 kB. */
export const KEEP_ELSEWHERE = 1500;

/** Trains every head. `keep` is how many features may stay for marks and stance. */
export function trainAll(reads: readonly Read[], keep = SETTINGS.keep): Trained {
  const heads = HEADS.map((_, head) => head);
  const marks = train(reads, heads.slice(0, STANCE_HEADS), { ...SETTINGS, keep });
  const kinds = train(reads, heads.slice(STANCE_HEADS), CATEGORY_SETTINGS);
  const ids = new Map([...new Set([...marks.ids.keys(), ...kinds.ids.keys()])].map((name, id) => [name, id]));
  const weights = heads.map((head) => {
    const { ids: own, weights } = head < STANCE_HEADS ? marks : kinds;
    const row = weights[head] as Float64Array;
    return Float64Array.from(ids.keys(), (name) => row[own.get(name) ?? -1] ?? 0);
  });
  const logit = (head: number, features: Iterable<string>) =>
    (head < STANCE_HEADS ? marks : kinds).logit(head, features);
  return { ids, weights, logit };
}

/** Trains the named heads. A text with several sentences teaches by the one that the model finds most telling. */
export function train(reads: readonly Read[], heads: readonly number[], settings = SETTINGS): Trained {
  const counts = countFeatures(reads);
  const all = vocabulary(counts, reads.length, settings);
  const first = fitAll(reads, heads, all, settings);
  if (all.size <= settings.keep) return first;
  // A class that English has and the language's own texts lack can't matter, however often it was lent.
  const here = countFeatures(reads.filter(({ kind }) => kind !== 'lent'));
  const kept = strongest(first, here, settings.keep).map((name): [string, number] => [name, all.get(name) ?? 0]);
  return fitAll(reads, heads, new Map(kept), settings);
}

function fitAll(
  reads: readonly Read[],
  heads: readonly number[],
  values: Map<string, number>,
  settings: Settings,
): Trained {
  const ids = new Map([...values.keys()].map((name, id) => [name, id]));
  const size = ids.size;
  const list = [...values.values()];
  const encode = (features: Iterable<string>): Int32Array => {
    const found: number[] = [];
    for (const name of features) {
      const id = ids.get(name);
      if (id !== undefined) found.push(id);
    }
    return Int32Array.from(found);
  };
  const encoded = reads.map((r) => r.sentences.map(encode));
  const sum = (weights: Float64Array, features: Int32Array): number => {
    let logit = 0;
    for (const f of features) logit += (weights[f] as number) * (list[f] as number);
    return logit;
  };
  const classes = (features: Set<string>): number => [...features].filter((name) => name.startsWith('c:')).length;
  const examplesFor = (pick: (i: number) => number): Example[] => examples(reads, encoded, list, settings, pick);
  const rough = fitHead(
    examplesFor((i) => best(reads[i]?.sentences ?? [], classes)),
    0,
    size,
    settings,
  );
  const chosen = examplesFor((i) => best(encoded[i] ?? [], (features) => sum(rough, features)));
  const weights: Float64Array[] = [];
  for (const head of heads) weights[head] = fitHead(chosen, head, size, settings);
  const logit = (head: number, features: Iterable<string>): number =>
    sum(weights[head] as Float64Array, encode(features));
  return { ids, weights: weights.map((row) => row.map((weight, f) => weight * (list[f] as number))), logit };
}

/** In how many texts each feature occurs. */
function countFeatures(reads: readonly Read[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { sentences } of reads) {
    for (const name of new Set(sentences.flatMap((s) => [...s]))) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return counts;
}

/** The features worth knowing with their values: rare ones more, since where they occur they say more. */
function vocabulary(counts: ReadonlyMap<string, number>, texts: number, settings: Settings): Map<string, number> {
  const known = new Map<string, number>();
  for (const [name, count] of counts) {
    const value = settings.values[name.charAt(0)] ?? 0.5;
    if (count < settings.minimum || value === 0) continue;
    const rarity = name === '1' ? 1 : Math.log(texts / count) / 5;
    known.set(name, value * rarity);
  }
  return known;
}

/** The names of the features that move most: a large weight for some head, and common enough to matter. */
function strongest({ ids, weights }: Trained, counts: ReadonlyMap<string, number>, keep: number): string[] {
  const trained = Object.keys(weights).map(Number);
  const reach = (name: string, id: number): number =>
    Math.sqrt(counts.get(name) ?? 0) *
    Math.max(...trained.map((head) => Math.abs(weights[head]?.[id] ?? 0) * (head === 0 ? 2 : 1)));
  const ranked = [...ids].map(([name, id]) => ({ name, reach: reach(name, id) })).sort((a, b) => b.reach - a.reach);
  return ranked.slice(0, keep).map(({ name }) => name);
}

function best<T>(items: readonly T[], rank: (item: T) => number): number {
  let at = 0;
  for (let i = 1; i < items.length; i++) if (rank(items[i] as T) > rank(items[at] as T)) at = i;
  return at;
}

/** Every sentence of a text without a claim is an example; of a text with one only the sentence `pick` names. */
function examples(
  reads: readonly Read[],
  encoded: readonly Int32Array[][],
  values: readonly number[],
  { trust }: Settings,
  pick: (i: number) => number,
): Example[] {
  return reads.flatMap((r, i) => {
    const labels = labelsOf(r.unit);
    const sentences = encoded[i] ?? [];
    const tells = r.unit.flag === 1 || r.unit.stance === 'rebuts' || r.unit.categories.length > 0;
    const kept = tells ? sentences.slice(pick(i)).slice(0, 1) : sentences;
    const weight = trust[r.kind];
    return kept.map((features) => {
      return { features, values: Float64Array.from(features, (f) => values[f] as number), labels, weight };
    });
  });
}
