import { compile } from '../../matcher/compile';
import type { LanguagePack } from '../../matcher/language';
import type { WordTree } from '../../matcher/lexicon';
import { type NumberedWeights, partsOf } from '../../matcher/model';
import { CLASS_BITS, COUNT_BITS, PART_BITS, type Packed, widthsOf } from '../../matcher/packed';
import { BitWriter, bestLow, codeLengths } from './bit-writer';
import { type Numbered, numberStems } from './numbering';

/**
 * Packs all words and weights of a language for `unpack` in `matcher/packed.ts`, which says what stands where. `others`
 * are stems that must not be taken for any of its own.
 */
export function packLanguage(pack: LanguagePack, others: Iterable<string>): Packed {
  let numbered: Numbered | undefined;
  const { tree, model } = compile(pack, (stems, phrases) => {
    numbered = numberStems(stems, phrases, others);
    return numbered.vocabulary;
  });
  if (numbered === undefined) throw new Error(`packing ${pack.id}: it was compiled without numbering its stems`);
  const writer = new BitWriter();
  const words = packVocabulary(writer, numbered);
  const { codes: treeCodes, ...nodes } = packTree(writer, tree, numbered);
  const { codes: weightCodes, ...weights } = packWeights(writer, model, words);
  const codes = { ...treeCodes, ...weightCodes };
  return { ...words, ...nodes, ...weights, seed: numbered.seed, codes, bits: String(writer) };
}

const gapsOf = (rising: readonly number[], first: number): number[] =>
  rising.map((each, i) => each - (rising[i - 1] ?? first));

function packVocabulary(writer: BitWriter, { groups, followers }: Numbered) {
  const gaps = groups.map((hashes) => gapsOf(hashes, 0));
  const hashBits = gaps.map(bestLow);
  for (const [group, each] of gaps.entries()) for (const gap of each) writer.rice(hashBits[group] as number, gap);
  return { groups: groups.map(({ length }) => length), followers, hashBits };
}

function packTree(
  writer: BitWriter,
  { words, depths, sets, meanings, parts }: WordTree,
  { groups, followers }: Numbered,
) {
  const uses = new Map<number, number>();
  for (const set of sets) uses.set(set, (uses.get(set) ?? 0) + 1);
  // The most frequent meanings get the lowest numbers.
  const order = [...meanings.keys()].sort((a, b) => (uses.get(b) ?? 0) - (uses.get(a) ?? 0));
  for (const set of order) {
    const { part, classes } = meanings[set] as (typeof meanings)[number];
    writer.bits(PART_BITS, part + 1);
    writer.bits(COUNT_BITS, classes.length);
    for (const each of classes) writer.bits(CLASS_BITS, each);
  }
  const following = groups.slice(0, followers).flat().length;
  const nodes = [...words.entries()].map(([node, word]) => {
    const depth = depths[node] as number;
    const up = depth - (depths[node + 1] ?? 0);
    const meaning = order.indexOf(sets[node] as number);
    return { word, depth, meaning, group: Math.floor(Math.log2(word)), turn: up < 0 ? Number(meaning >= 0) : up + 2 };
  });
  const codes = {
    turn: codeLengths(nodes.map(({ turn }) => turn)),
    meaning: codeLengths(nodes.filter(({ meaning }) => meaning >= 0).map(({ meaning }) => meaning)),
    group: codeLengths(nodes.filter(({ depth }) => depth > 0).map(({ group }) => group)),
  };
  let root = 0;
  for (const { word, depth, meaning, group, turn } of nodes) {
    if (depth > 0) {
      writer.code(codes.group, group);
      writer.bits(group, word - 2 ** group);
    } else {
      // Of the words that follow others some begin an entry; of those behind them each does.
      for (root++; root <= following; root++) {
        writer.bits(1, Number(root === word));
        if (root === word) break;
      }
    }
    writer.code(codes.turn, turn);
    if (turn > 0) writer.code(codes.meaning, meaning);
  }
  return { meanings: meanings.length, nodes: nodes.length, parts, codes };
}

/** 0, 1, -1, 2, -2 and so on as 0, 1, 2, 3, 4. */
const folded = (weight: number): number => (weight > 0 ? 2 * weight - 1 : -2 * weight);

function packWeights(
  writer: BitWriter,
  { heads, scale, keys, weights }: NumberedWeights,
  words: Pick<Packed, 'groups'>,
) {
  const widths = widthsOf(words);
  const rows = [...keys.entries()].map(([row, key]) => {
    const { kind, first, second } = partsOf(key);
    const own = weights.subarray(row * heads.length, (row + 1) * heads.length);
    const [weight0 = 0, weight1 = 0, weight2 = 0, ...categories] = Array.from(own, folded);
    const all = categories.some((weight) => weight !== 0);
    const place = first * (widths[kind] as number) + second;
    return { kind, place, weight0, weight1, weight2: weight2 * 2 + Number(all), categories: all ? categories : [] };
  });
  const codes = {
    weight0: codeLengths(rows.map(({ weight0 }) => weight0)),
    weight1: codeLengths(rows.map(({ weight1 }) => weight1)),
    weight2: codeLengths(rows.map(({ weight2 }) => weight2)),
    category: codeLengths(rows.flatMap(({ categories }) => categories)),
  };
  const features: number[] = [];
  const featureBits: number[] = [];
  for (const kind of widths.keys()) {
    const own = rows.filter((row) => row.kind === kind).sort((a, b) => a.place - b.place);
    const places = own.map(({ place }) => place);
    const gaps = gapsOf(places, -1).map((gap) => gap - 1);
    features.push(own.length);
    featureBits.push(bestLow(gaps));
    for (const [i, { weight0, weight1, weight2, categories }] of own.entries()) {
      writer.rice(featureBits[kind] as number, gaps[i] as number);
      writer.code(codes.weight0, weight0);
      writer.code(codes.weight1, weight1);
      writer.code(codes.weight2, weight2);
      for (const weight of categories) writer.code(codes.category, weight);
    }
  }
  return { heads, scale, features, featureBits, codes };
}
