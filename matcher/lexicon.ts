import { type Stem, type Token, tokenize } from './tokens';

/** Words and phrases of each class, as one text a class, entries parted by commas. */
export type ClassWords = Readonly<Record<string, string>>;

/** A word or phrase of the lexicon found in a sentence: tokens `first`..`last` (exclusive) and its classes. */
export interface Item {
  first: number;
  last: number;
  classes: readonly string[];
}

interface Node {
  next: Map<string, Node> | null;
  classes: string[] | null;
}

/** A compiled lexicon: one tree over stems, so that its size hardly matters for speed. */
export interface Lexicon {
  /** The longest entries, from left to right, without overlap. */
  find(tokens: readonly Token[]): Item[];
}

/** Compiles the words of a language. A phrase is found in every form that stems alike. */
export function createLexicon(words: ClassWords, stem: Stem): Lexicon {
  const root: Node = { next: null, classes: null };
  for (const [name, entries] of Object.entries(words)) {
    for (const entry of entries.split(',')) {
      const text = entry.trim().toLowerCase();
      if (text !== '') add(root, tokenize(text, 0, text.length, stem), name);
    }
  }
  return { find: (tokens) => find(root, tokens) };
}

function add(root: Node, tokens: readonly Token[], name: string): void {
  let node = root;
  for (const { stem } of tokens) {
    node.next ??= new Map();
    let child = node.next.get(stem);
    if (child === undefined) {
      child = { next: null, classes: null };
      node.next.set(stem, child);
    }
    node = child;
  }
  node.classes ??= [];
  if (!node.classes.includes(name)) node.classes.push(name);
}

function find(root: Node, tokens: readonly Token[]): Item[] {
  const items: Item[] = [];
  let i = 0;
  while (i < tokens.length) {
    let node: Node | undefined = root;
    let last = 0;
    let classes: string[] | null = null;
    for (let k = i; k < tokens.length; k++) {
      node = node.next?.get((tokens[k] as Token).stem);
      if (node === undefined) break;
      if (node.classes !== null) {
        last = k + 1;
        classes = node.classes;
      }
    }
    if (classes === null) {
      i++;
    } else {
      items.push({ first: i, last, classes });
      i = last;
    }
  }
  return items;
}
