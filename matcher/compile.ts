import { CLASS_NAMES } from './classes';
import { FeatureNames, keysOf, wordsIn } from './feature-names';
import type { Knowledge } from './knowledge';
import type { LanguagePack } from './language';
import type { ClassWords, Meaning, WordTree } from './lexicon';
import { MOST, type ModelWeights, type NumberedWeights } from './model';
import { fold } from './normalize';
import { numbered, tokenize } from './tokens';
import { plainVocabulary, START, type Vocabulary } from './vocabulary';

/*
 * From lists of words and weights by name, as they stand in a language's folder, to numbers. A built extension does not
 * hold this: there the numbers come packed.
 */

/** An entry of a list: its stems, and which of the lists, by place, it belongs to. */
interface Entry {
  stems: string[];
  classes: number[];
  part: number;
}

/** Gives the stems of a language their numbers. `phrases` are the words and phrases they stand in, as stems. */
export type Numbering = (stems: readonly string[], phrases: readonly (readonly string[])[]) => Vocabulary;

/** Compiles the words and weights of a language. Takes some tens of milliseconds. Throws when it has too many stems. */
export function compile(pack: LanguagePack, numbering: Numbering = plainVocabulary): Knowledge {
  const entries = [...entriesOf(pack).values()];
  const features = Object.keys(pack.model.features);
  const classes = [...CLASS_NAMES].sort();
  const stems = new Set(entries.flatMap((entry) => entry.stems));
  for (const word of wordsIn(features, new Set(classes))) stems.add(word);
  stems.delete(START);
  if (stems.size >= MOST) throw new RangeError(`language ${pack.id}: ${stems.size} stems are more than keys can hold`);
  const phrases = entries.map((entry) => entry.stems);
  const vocabulary = numbering([...stems].sort(), phrases);
  const names = new FeatureNames(pack);
  return {
    vocabulary,
    tree: treeOf(entries, vocabulary, pack),
    model: numberWeights(pack.model, keysOf({ classes, vocabulary, names })),
    names,
  };
}

/** The entries of the lexicon and the grammar; forms that stem alike are one. */
function entriesOf({ lexicon, grammar, words }: LanguagePack): Map<string, Entry> {
  const entries = new Map<string, Entry>();
  const reader = numbered(words);
  const each = (lists: ClassWords, take: (entry: Entry, place: number) => void): void => {
    for (const [place, list] of Object.values(lists).entries()) {
      for (const written of list.split(',')) {
        const { text } = fold(written.trim(), words.letters);
        const stems = tokenize(text, 0, text.length, reader).map(({ stem }) => stem);
        if (stems.length === 0) continue;
        const key = stems.join(' ');
        const entry = entries.get(key) ?? { stems, classes: [], part: -1 };
        entries.set(key, entry);
        take(entry, place);
      }
    }
  };
  // In the order of the inventory, which decides what a word of two classes is drawn and explained as.
  each(Object.fromEntries(CLASS_NAMES.map((name) => [name, lexicon[name] ?? ''])), ({ classes }, place) => {
    if (!classes.includes(place)) classes.push(place);
  });
  each(grammar.words, (entry, place) => {
    // The first class of an entry counts.
    if (entry.part < 0) entry.part = place;
  });
  return entries;
}

function treeOf(entries: readonly Entry[], { numberOf }: Vocabulary, { grammar }: LanguagePack): WordTree {
  const rows = entries.map(({ stems, classes, part }) => ({ path: stems.map(numberOf), meaning: { classes, part } }));
  rows.sort((a, b) => compare(a.path, b.path));
  const words: number[] = [];
  const depths: number[] = [];
  const sets: number[] = [];
  const meanings = new Map<string, { set: number; meaning: Meaning }>();
  let before: number[] = [];
  for (const { path, meaning } of rows) {
    let depth = 0;
    while (depth < before.length && before[depth] === path[depth]) depth++;
    for (; depth < path.length; depth++) {
      words.push(path[depth] as number);
      depths.push(depth);
      sets.push(-1);
    }
    const key = `${meaning.classes} ${meaning.part}`;
    const { set } = meanings.get(key) ?? { set: meanings.size };
    meanings.set(key, { set, meaning });
    sets[sets.length - 1] = set;
    before = path;
  }
  return {
    words: Int32Array.from(words),
    depths: Int32Array.from(depths),
    sets: Int32Array.from(sets),
    meanings: [...meanings.values()].map(({ meaning }) => meaning),
    classes: CLASS_NAMES,
    parts: Object.keys(grammar.words),
  };
}

function compare(a: readonly number[], b: readonly number[]): number {
  for (let i = 0; i < a.length && i < b.length; i++) {
    const difference = (a[i] as number) - (b[i] as number);
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}

function numberWeights({ heads, scale, features }: ModelWeights, key: (name: string) => number): NumberedWeights {
  const rows = Object.entries(features)
    .map(([name, list]) => ({ key: key(name), weights: list.split(',').map(Number) }))
    .filter((row) => row.key >= 0)
    .sort((a, b) => a.key - b.key);
  const weights = new Int8Array(rows.length * heads.length);
  for (const [row, { weights: list }] of rows.entries()) {
    for (const [head, weight] of list.entries()) {
      if (Math.abs(weight) > 127)
        throw new RangeError(`weights: ${weight} does not fit eight bits; train with a larger scale`);
      weights[row * heads.length + head] = weight;
    }
  }
  return { heads, scale, keys: Int32Array.from(rows, (row) => row.key), weights };
}
