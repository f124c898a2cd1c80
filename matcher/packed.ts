import { BitReader, PrefixCode } from './bit-reader';
import { CLASS_NAMES } from './classes';
import type { FeatureNames } from './feature-names';
import type { Knowledge } from './knowledge';
import type { Meaning, WordTree } from './lexicon';
import { KIND, keyOf, MOST, type NumberedWeights } from './model';
import { hashedVocabulary, type Vocabulary } from './vocabulary';

/*
 * How language data travel in a built extension: in half of the room that the lists and tables take which they are made
 * from, when these are compressed, and ready for use in a few milliseconds. `scripts/pack-language/` writes them when
 * building; everything else reads the originals, which stay readable. Words are hashes here; a word of a page is looked
 * up by its own.
 */

/** Packed data: what is text, and the rest as numbers in bits. */
export interface Packed {
  heads: readonly string[];
  scale: number;
  parts: readonly string[];
  /** Where hashes begin. */
  seed: number;
  /** How many words there are in each group of numbers, from 1; the first `followers` groups follow others in phrases. */
  groups: readonly number[];
  followers: number;
  /** How many meanings and nodes there are, and features of each kind. */
  meanings: number;
  nodes: number;
  features: readonly number[];
  /** Low bits of the Rice codes of hashes by group, and of features by kind. */
  hashBits: readonly number[];
  featureBits: readonly number[];
  /** Prefix codes: what follows a node, its meaning, the group of a word that follows; and of weights, see below. */
  codes: Readonly<Record<'turn' | 'meaning' | 'group' | 'weight0' | 'weight1' | 'weight2' | 'category', string>>;
  bits: string;
}

/** Bits of a class of the lexicon. */
export const CLASS_BITS = 7;
/** Bits of a class of the grammar. */
export const PART_BITS = 8;
/** Bits of how many classes a word has. */
export const COUNT_BITS = 3;

/** Unpacks the words and weights of a language. `names` are those of its own grammar and outlines. */
export function unpack(packed: Packed, names: FeatureNames): Knowledge {
  const reader = new BitReader(packed.bits);
  return {
    vocabulary: unpackVocabulary(reader, packed),
    tree: unpackTree(reader, packed),
    model: unpackWeights(reader, packed),
    names,
  };
}

/**
 * Words that follow others in phrases come first, in groups of 1, 2, 4 and so on, the most frequent before the others;
 * then all other words that begin an entry; then those that only the model knows. Hashes rise within a group, so that
 * only their distances are written.
 */
function unpackVocabulary(reader: BitReader, { groups, hashBits, seed }: Packed): Vocabulary {
  const hashes: number[] = [];
  for (const [group, size] of groups.entries()) {
    const low = hashBits[group] as number;
    for (let i = 0, hash = 0; i < size; i++) {
      hash += reader.rice(low);
      hashes.push(hash);
    }
  }
  return hashedVocabulary(hashes, seed);
}

/**
 * What follows a node: 0 one below it, where itself has no meaning, 1 the same where it has one, and from 2 on the next
 * one beside it, or beside the one above it and so on; all of these have a meaning.
 */
function unpackTree(reader: BitReader, packed: Packed): WordTree {
  const { groups, followers, meanings: count, nodes, parts } = packed;
  const meanings = Array.from({ length: count }, (): Meaning => {
    const part = reader.bits(PART_BITS) - 1;
    return { part, classes: Array.from({ length: reader.bits(COUNT_BITS) }, () => reader.bits(CLASS_BITS)) };
  });
  const turns = new PrefixCode(packed.codes.turn);
  const meaning = new PrefixCode(packed.codes.meaning);
  const group = new PrefixCode(packed.codes.group);
  const following = groups.slice(0, followers).reduce((sum, size) => sum + size, 0);
  const words = new Int32Array(nodes);
  const depths = new Int32Array(nodes);
  const sets = new Int32Array(nodes);
  for (let node = 0, depth = 0, root = 0; node < nodes; node++) {
    if (depth > 0) {
      const bits = reader.code(group);
      words[node] = 2 ** bits + reader.bits(bits);
    } else {
      // Of the words that follow others some begin an entry; of those behind them each does.
      do root++;
      while (root <= following && reader.bits(1) === 0);
      words[node] = root;
    }
    depths[node] = depth;
    const turn = reader.code(turns);
    sets[node] = turn === 0 ? -1 : reader.code(meaning);
    depth += turn < 2 ? 1 : 2 - turn;
  }
  return { words, depths, sets, meanings, classes: CLASS_NAMES, parts };
}

/** How many second numbers there are to a first, by kind of key. */
export function widthsOf({ groups }: Pick<Packed, 'groups'>): number[] {
  const words = groups.reduce((sum, size) => sum + size, 1);
  const widths: number[] = [];
  for (const kind of [KIND.one, KIND.ordered, KIND.both, KIND.wordThenClass]) widths[kind] = CLASS_NAMES.length;
  for (const kind of [KIND.word, KIND.words, KIND.classThenWord]) widths[kind] = words;
  widths[KIND.name] = MOST;
  return widths;
}

/** Heads that weigh most features; the rest are categories, which weigh few. */
const FIRST_HEADS = 3;

/** A weight as it is written: 0, 1, -1, 2, -2 and so on are 0, 1, 2, 3, 4. */
function unfold(written: number): number {
  return (written & 1) === 1 ? (written + 1) >> 1 : -(written >> 1);
}

/** The last of the first heads says by an odd number that categories weigh the feature, too. */
function unpackWeights(reader: BitReader, packed: Packed): NumberedWeights {
  const { heads, scale, features, featureBits } = packed;
  const { weight0, weight1, weight2, category } = packed.codes;
  const first = new PrefixCode(weight0);
  const second = new PrefixCode(weight1);
  const last = new PrefixCode(weight2);
  const further = new PrefixCode(category);
  const total = features.reduce((sum, count) => sum + count, 0);
  const keys = new Int32Array(total);
  const weights = new Int8Array(total * heads.length);
  let row = 0;
  for (const [kind, width] of widthsOf(packed).entries()) {
    const low = featureBits[kind] as number;
    let place = -1;
    for (let left = features[kind] as number; left > 0; left--, row++) {
      place += reader.rice(low) + 1;
      keys[row] = keyOf(kind, Math.floor(place / width), place % width);
      let at = row * heads.length;
      weights[at++] = unfold(reader.code(first));
      weights[at++] = unfold(reader.code(second));
      const both = reader.code(last);
      weights[at++] = unfold(both >> 1);
      if ((both & 1) === 0) continue;
      for (let head = FIRST_HEADS; head < heads.length; head++) weights[at++] = unfold(reader.code(further));
    }
  }
  return { heads, scale, keys, weights };
}
