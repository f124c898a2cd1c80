import { type Example, fitHead } from './fit';
import { CATEGORY_SETTINGS, SETTINGS, type Settings } from './settings';
import { HEADS, labelsOf, type Read } from './units';

/** A trained model before it is written down: feature ids, and a weight for each by head. */
export interface Trained {
  ids: Map<string, number>;
  weights: Float64Array[];
  /** The logit of a sentence for a head. */
  logit(head: number, features: Iterable<string>): number;
}

const STANCE_HEADS = 3;
const REBUTTAL = HEADS.indexOf('rebut');
const SINGLE_CASE = HEADS.length - 1;
/** How many features stay for single cases where they are learned apart; more find hardly any. */
const SINGLE_KEEP = 150;

/**
 * Trains every head; `settings` are those for marks and stance, `forKinds` those for categories, `forRebuttals` those for
 * what disputes a claim, where that is not learned along with the marks.
 */
export function trainAll(
  reads: readonly Read[],
  settings = SETTINGS,
  forKinds = CATEGORY_SETTINGS,
  forRebuttals?: Settings,
): Trained {
  const heads = HEADS.map((_, head) => head);
  const marked = heads.slice(0, STANCE_HEADS).filter((head) => head !== REBUTTAL || forRebuttals === undefined);
  const marks = train(reads, marked, settings);
  const parts: Trained[] = heads.map(() => marks);
  if (forRebuttals !== undefined) parts[REBUTTAL] = train(reads, [REBUTTAL], forRebuttals);
  if (forKinds.claimsOnly) {
    parts.fill(train(reads.filter(isAboutClaim), heads.slice(STANCE_HEADS, SINGLE_CASE), forKinds), STANCE_HEADS);
    // A single case is not one kind of claim among others: it stands against all that is none.
    parts[SINGLE_CASE] = train(reads, [SINGLE_CASE], { ...CATEGORY_SETTINGS, keep: SINGLE_KEEP });
  } else parts.fill(train(reads, heads.slice(STANCE_HEADS), forKinds), STANCE_HEADS);
  const ids = new Map([...new Set(parts.flatMap((part) => [...part.ids.keys()]))].map((name, id) => [name, id]));
  const weights = parts.map(({ ids: own, weights }, head) => {
    const row = weights[head] as Float64Array;
    return Float64Array.from(ids.keys(), (name) => row[own.get(name) ?? -1] ?? 0);
  });
  const logit = (head: number, features: Iterable<string>) => (parts[head] as Trained).logit(head, features);
  return { ids, weights, logit };
}

const isAboutClaim = ({ unit }: Read): boolean => unit.flag === 1 || unit.stance === 'rebuts';

/** Features are left out in so many steps, since what the rest must make up for shows only when they are gone. */
const STEPS = 3;

/** Trains the named heads. A text with several sentences teaches by the one that the model finds most telling. */
export function train(reads: readonly Read[], heads: readonly number[], settings = SETTINGS): Trained {
  const counts = countFeatures(reads);
  const all = vocabulary(counts, reads.length, settings);
  // A class that English has and the language's own texts lack can't matter, however often it was lent.
  const here = countFeatures(reads.filter(({ kind }) => kind !== 'lent'));
  let model = fitAll(reads, heads, all, settings);
  for (let step = 1; step <= STEPS && all.size > settings.keep; step++) {
    const keep = Math.round(all.size * (settings.keep / all.size) ** (step / STEPS));
    const kept = strongest(model, here, keep).map((name): [string, number] => [name, all.get(name) ?? 0]);
    model = fitAll(reads, heads, new Map(kept), settings);
  }
  const known = new Map([...model.ids.keys()].map((name): [string, number] => [name, all.get(name) ?? 0]));
  for (let step = 1; settings.least !== undefined && step <= STEPS; step++) {
    const bound = (settings.least * step) / STEPS;
    const { ids, weights } = model;
    const constant = ids.get('1');
    const isSmall = (head: number, f: number) => f !== constant && Math.abs(weights[head]?.[f] ?? 0) < bound;
    model = fitAll(reads, heads, known, settings, isSmall);
  }
  return model;
}

function fitAll(
  reads: readonly Read[],
  heads: readonly number[],
  values: Map<string, number>,
  settings: Settings,
  isLeftOut: (head: number, feature: number) => boolean = () => false,
): Trained {
  const ids = new Map([...values.keys()].map((name, id) => [name, id]));
  const size = ids.size;
  const list = Float64Array.from(values.values());
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
    for (const f of features) logit += weights[f] as number;
    return logit;
  };
  /** Fits one head on one sentence a text; weights come out as what a feature adds to the logit. */
  const fitted = (head: number, pick: (i: number) => number): Float64Array => {
    const chosen = examples(reads, encoded, settings, pick);
    const own = leaning(chosen, head, list, ids.get('1'), settings.lean);
    for (const example of chosen) {
      example.features = example.features.filter((f) => !isLeftOut(head, f));
      example.values = Float64Array.from(example.features, (f) => own[f] as number);
    }
    return fitHead(chosen, head, size, settings).map((weight, f) => weight * (own[f] as number));
  };
  const classes = (features: Set<string>): number => [...features].filter((name) => name.startsWith('c:')).length;
  const rough = fitted(0, (i) => best(reads[i]?.sentences ?? [], classes));
  const telling = encoded.map((sentences) => best(sentences, (features) => sum(rough, features)));
  const weights: Float64Array[] = [];
  for (const head of heads) weights[head] = fitted(head, (i) => telling[i] as number);
  const logit = (head: number, features: Iterable<string>): number =>
    sum(weights[head] as Float64Array, encode(features));
  return { ids, weights, logit };
}

/** What every count of a feature begins with, so that one never seen on a side does not count for all. */
const UNSEEN = 0.5;

/** The values of features for one head: those in `values`, and the more the more unevenly a feature falls. */
function leaning(
  examples: readonly Example[],
  head: number,
  values: Float64Array,
  constant: number | undefined,
  lean: number,
): Float64Array {
  if (lean === 0) return values;
  const sides = [new Float64Array(values.length).fill(UNSEEN), new Float64Array(values.length).fill(UNSEEN)] as const;
  const all = [1, 1];
  for (const { features, labels, weight } of examples) {
    const label = labels[head] ?? -1;
    if (label < 0) continue;
    const side = sides[label === 1 ? 1 : 0];
    all[label === 1 ? 1 : 0] = (all[label === 1 ? 1 : 0] as number) + weight;
    for (const f of features) side[f] = (side[f] as number) + weight;
  }
  return values.map((value, f) => {
    if (f === constant) return value;
    const ratio = ((sides[1][f] as number) * (all[0] as number)) / ((sides[0][f] as number) * (all[1] as number));
    return value * (1 - lean + lean * Math.abs(Math.log(ratio)));
  });
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

/**
 * Every sentence of a text without a claim is an example; of a text with one only the sentence `pick` names. A labelled
 * file counts the more for each text the fewer it has, by the root of their number, so that a large one does not drown
 * the rest.
 */
function examples(
  reads: readonly Read[],
  encoded: readonly Int32Array[][],
  { trust, others = 1 }: Settings,
  pick: (i: number) => number,
): Example[] {
  const sizes = new Map<string, number>();
  for (const { kind, source } of reads) if (kind === 'labelled') sizes.set(source, (sizes.get(source) ?? 0) + 1);
  const mean = [...sizes.values()].reduce((sum, size) => sum + size, 0) / Math.max(1, sizes.size);
  return reads.flatMap((r, i) => {
    const labels = labelsOf(r.unit);
    const sentences = encoded[i] ?? [];
    const tells = r.unit.flag === 1 || r.unit.stance === 'rebuts' || r.unit.categories.length > 0;
    const kept = tells ? sentences.slice(pick(i)).slice(0, 1) : sentences;
    const share = r.kind === 'labelled' ? Math.sqrt(mean / (sizes.get(r.source) ?? mean)) : 1;
    const weight = trust[r.kind] * share * (isAboutClaim(r) ? 1 : others);
    return kept.map((features) => ({ features, values: new Float64Array(0), labels, weight }));
  });
}
