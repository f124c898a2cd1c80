import { IntTable } from './int-table';
import type { Token } from './tokens';

/** Words and phrases of each class, as one text a class, entries parted by commas. */
export type ClassWords = Readonly<Record<string, string>>;

/** A word or phrase of the lexicon found in a sentence: tokens `first`..`last` (exclusive) and its classes. */
export interface Item {
  first: number;
  last: number;
  /** Whether its last word is a plural. */
  plural: boolean;
  classes: readonly string[];
  /** The same classes as places in the lexicon's `names`, in rising order. */
  ids: readonly number[];
}

/** A word or phrase of the grammar found in a sentence. */
export interface Part {
  first: number;
  last: number;
  /** What the grammar calls it, and the harm that it names, if any. */
  tag: string;
  kinds: readonly string[];
}

/**
 * All words and phrases of the lexicon and of the grammar in one tree. Its nodes stand in the order in which a walk meets
 * them that goes down before it goes on, with `words` (numbers of the vocabulary) and `depths` (from 0) of each; `sets`
 * says which of `meanings` the path to a node has, -1 for none.
 */
export interface WordTree {
  words: Int32Array;
  depths: Int32Array;
  sets: Int32Array;
  meanings: readonly Meaning[];
  /** The classes of the lexicon in the order in which it lists them, and those of the grammar as `tag` or `tag:kind`. */
  classes: readonly string[];
  parts: readonly string[];
}

/** What a word or phrase is: its classes, and its class in the grammar or -1, as places in the tree's lists. */
export interface Meaning {
  classes: readonly number[];
  part: number;
}

/** What was found in a sentence. */
export interface Found {
  items: Item[];
  parts: Part[];
}

/** Finds the words and phrases of the lexicon, and those of the grammar, in one pass. */
export interface Lexicon {
  /** All classes in alphabetical order. */
  names: readonly string[];
  /** The longest entries of each kind, from left to right, without overlap among those of one kind. */
  find(tokens: readonly Token[]): Found;
}

/** Makes a lexicon of a tree over a vocabulary of `size` words. Time to find grows with the number of tokens alone. */
export function createLexicon(tree: WordTree, size: number): Lexicon {
  const { words, depths, sets } = tree;
  const names = [...tree.classes].sort();
  const items = tree.meanings.map(({ classes }) => {
    const named = classes.map((each) => tree.classes[each] as string);
    return named.length === 0 ? null : { classes: named, ids: named.map((name) => names.indexOf(name)).sort(rising) };
  });
  const parts = tree.meanings.map(({ part }) => {
    if (part < 0) return null;
    const [tag = '', kind] = (tree.parts[part] as string).split(':');
    return { tag, kinds: kind === undefined ? [] : [kind] };
  });
  const first = new Int32Array(size).fill(-1);
  const further = new IntTable(words.length);
  const path: number[] = [];
  for (let node = 0; node < words.length; node++) {
    const depth = depths[node] as number;
    const word = words[node] as number;
    if (depth === 0) first[word] = node;
    else further.set((path[depth - 1] as number) * size + word, node);
    path[depth] = node;
  }

  function find(tokens: readonly Token[]): Found {
    const found: Found = { items: [], parts: [] };
    let nextItem = 0;
    let nextPart = 0;
    for (let i = 0; i < tokens.length; i++) {
      if (i < nextItem && i < nextPart) continue;
      const { word } = tokens[i] as Token;
      let node = word < 0 ? -1 : (first[word] as number);
      let item = -1;
      let part = -1;
      let itemEnd = 0;
      let partEnd = 0;
      for (let k = i + 1; node >= 0; k++) {
        const set = sets[node] as number;
        if (set >= 0) {
          if (items[set] !== null) {
            item = set;
            itemEnd = k;
          }
          if (parts[set] !== null) {
            part = set;
            partEnd = k;
          }
        }
        // A node has others below it if the one behind it is deeper.
        if (k === tokens.length || (depths[node + 1] ?? 0) <= (depths[node] as number)) break;
        const next = (tokens[k] as Token).word;
        node = next < 0 ? -1 : further.get(node * size + next);
      }
      if (item >= 0 && i >= nextItem) {
        const { classes, ids } = items[item] as Pick<Item, 'classes' | 'ids'>;
        found.items.push({ first: i, last: itemEnd, plural: (tokens[itemEnd - 1] as Token).plural, classes, ids });
        nextItem = itemEnd;
      }
      if (part >= 0 && i >= nextPart) {
        const { tag, kinds } = parts[part] as Pick<Part, 'tag' | 'kinds'>;
        found.parts.push({ first: i, last: partEnd, tag, kinds });
        nextPart = partEnd;
      }
    }
    return found;
  }
  return { names, find };
}

const rising = (a: number, b: number): number => a - b;
