import type { Item } from './lexicon';
import type { Token } from './tokens';

/** A sentence as the model sees it: its tokens and the lexicon entries found among them, from left to right. */
export interface Parsed {
  tokens: readonly Token[];
  items: readonly Item[];
}

/**
 * The named features of a sentence, each at most once. `c:` a class occurs, `p:A>B` class A stands shortly before
 * class B, `u:A+B` both occur, `w:` a word, `b:` two words in a row, `g:` a word beside a class, `x:` a class in the
 * sentences around it.
 */
export function featuresOf(sentence: Parsed, around: readonly Parsed[]): Set<string> {
  const features = new Set<string>(['1']);
  addClasses(sentence, features);
  addWords(sentence, features);
  for (const other of around) {
    for (const item of other.items) for (const name of item.classes) features.add(`x:${name}`);
  }
  if (around.length > 0) features.add('x:any');
  return features;
}

/** How many lexicon entries further two classes may stand apart and still count as near. */
const NEAR = 3;

function addClasses({ items, tokens }: Parsed, features: Set<string>): void {
  const all = new Set<string>();
  for (let i = 0; i < items.length; i++) {
    const item = items[i] as Item;
    for (const name of item.classes) {
      if (all.has(name)) features.add(`2:${name}`);
      all.add(name);
      features.add(`c:${name}`);
      for (let k = i + 1; k <= i + NEAR && k < items.length; k++) {
        for (const other of (items[k] as Item).classes) features.add(`p:${name}>${other}`);
      }
    }
    for (const name of item.classes) if (i === 0) features.add(`f:${name}`);
  }
  const names = [...all].sort();
  for (let i = 0; i < names.length; i++) {
    for (let k = i + 1; k < names.length; k++) features.add(`u:${names[i]}+${names[k]}`);
  }
  if (tokens.length < 9) features.add('n:short');
  else if (tokens.length > 24) features.add('n:long');
}

function addWords({ items, tokens }: Parsed, features: Set<string>): void {
  let before = '^';
  let at = 0;
  let classesBefore: readonly string[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const stem = (tokens[i] as Token).stem;
    while (at < items.length && (items[at] as Item).last <= i) at++;
    const item = items[at];
    const classes = item !== undefined && item.first <= i ? item.classes : [];
    features.add(`w:${stem}`);
    features.add(`b:${before}_${stem}`);
    if (item === undefined || item.first >= i || item.first > i) {
      for (const name of classes) features.add(`g:${before}_${name}`);
    }
    for (const name of classesBefore) features.add(`g:${name}_${stem}`);
    before = stem;
    classesBefore = classes;
  }
}
