import { fold } from './normalize';
import { type Token, tokenize, type Words } from './tokens';

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

interface Node {
  next: Map<string, Node> | null;
  classes: string[] | null;
  ids: number[];
}

/** A compiled lexicon: one tree over stems, so that its size hardly matters for speed. */
export interface Lexicon {
  /** All classes in alphabetical order. */
  names: readonly string[];
  /** The longest entries, from left to right, without overlap. */
  find(tokens: readonly Token[]): Item[];
}

/** Compiles the words of a language. A phrase is found in every form that stems alike. */
export function createLexicon(classes: ClassWords, words: Words): Lexicon {
  const root: Node = { next: null, classes: null, ids: [] };
  const names = Object.keys(classes).sort();
  for (const [name, entries] of Object.entries(classes)) {
    for (const entry of entries.split(',')) {
      const text = fold(entry.trim()).text;
      if (text !== '') add(root, tokenize(text, 0, text.length, words), name, names.indexOf(name));
    }
  }
  return { names, find: (tokens) => find(root, tokens) };
}

function add(root: Node, tokens: readonly Token[], name: string, id: number): void {
  let node = root;
  for (const { stem } of tokens) {
    node.next ??= new Map();
    let child = node.next.get(stem);
    if (child === undefined) {
      child = { next: null, classes: null, ids: [] };
      node.next.set(stem, child);
    }
    node = child;
  }
  node.classes ??= [];
  if (node.classes.includes(name)) return;
  node.classes.push(name);
  node.ids.push(id);
  node.ids.sort((a, b) => a - b);
}

function find(root: Node, tokens: readonly Token[]): Item[] {
  const items: Item[] = [];
  let i = 0;
  while (i < tokens.length) {
    let node: Node | undefined = root;
    let last = 0;
    let found: Node | null = null;
    for (let k = i; k < tokens.length; k++) {
      node = node.next?.get((tokens[k] as Token).stem);
      if (node === undefined) break;
      if (node.classes !== null) {
        last = k + 1;
        found = node;
      }
    }
    if (found?.classes == null) {
      i++;
    } else {
      items.push({
        first: i,
        last,
        plural: (tokens[last - 1] as Token).plural,
        classes: found.classes,
        ids: found.ids,
      });
      i = last;
    }
  }
  return items;
}
