import { addFrames, type Outlines, outlineOf } from './frames';
import type { Item } from './lexicon';
import type { Token } from './tokens';
import { START } from './vocabulary';

/** A sentence as the model sees it: its tokens and the lexicon entries found among them, from left to right. */
export interface Parsed {
  tokens: readonly Token[];
  items: readonly Item[];
}

/**
 * The named features of a sentence, each at most once. `=` a rule of the grammar that fits, `F:` a link or frame fits, `R:` whom "they" means, `c:` a class
 * occurs, `2:` more than once, `f:` it comes first, `p:A>B` class A stands shortly before class B, `u:A+B` both occur,
 * `w:` a word, `b:` two words in a row, `g:` a word beside a class, `x:` a class in the sentences around.
 */
export function describe(
  sentence: Parsed,
  around: readonly Parsed[],
  outlines: Outlines,
  rules: Iterable<string>,
  features: Features,
): void {
  features.name('1');
  for (const rule of rules) features.name(ruleName(rule));
  const drawn = (): string[] => around.map((each) => outlineOf(each, outlines));
  addFrames(outlineOf(sentence, outlines), drawn, outlines, features);
  addClasses(sentence, features);
  addWords(sentence, features);
  for (const other of around) {
    for (const item of other.items) for (const id of item.ids) features.one(MARK.around, id);
  }
  if (around.length > 0) features.name('x:any');
}

const RULES = new Map<string, string>();

function ruleName(rule: string): string {
  let name = RULES.get(rule);
  if (name === undefined) {
    name = `=${rule}`;
    RULES.set(rule, name);
  }
  return name;
}

/** What is said of a class by itself, as places in `MARKS`. */
export const MARK = { once: 0, twice: 1, first: 2, around: 3 } as const;

/** The marks in the names of such features. */
export const MARKS = 'c2fx';

/**
 * Where the features of a sentence go: into a set of names to learn from, or straight into the sums of a model. Classes
 * come as places in the lexicon's list of names. A feature may be given more than once and counts once.
 */
export interface Features {
  name(name: string): void;
  one(mark: number, id: number): void;
  ordered(first: number, second: number): void;
  both(first: number, second: number): void;
  word(token: Token): void;
  words(first: Token, second: Token): void;
  wordThenClass(token: Token, id: number): void;
  classThenWord(id: number, token: Token): void;
}

/** Features as a set of names. */
export class NamedFeatures implements Features {
  readonly names = new Set<string>();
  readonly #classes: readonly string[];
  constructor(classes: readonly string[]) {
    this.#classes = classes;
  }
  name(name: string): void {
    this.names.add(name);
  }
  one(mark: number, id: number): void {
    this.names.add(`${MARKS.charAt(mark)}:${this.#classes[id]}`);
  }
  ordered(first: number, second: number): void {
    this.names.add(`p:${this.#classes[first]}>${this.#classes[second]}`);
  }
  both(first: number, second: number): void {
    this.names.add(`u:${this.#classes[first]}+${this.#classes[second]}`);
  }
  word({ stem }: Token): void {
    this.names.add(`w:${stem}`);
  }
  words(first: Token, second: Token): void {
    this.names.add(`b:${first.stem}_${second.stem}`);
  }
  wordThenClass({ stem }: Token, id: number): void {
    this.names.add(`g:${stem}_${this.#classes[id]}`);
  }
  classThenWord(id: number, { stem }: Token): void {
    this.names.add(`g:${this.#classes[id]}_${stem}`);
  }
}

/** How many lexicon entries further two classes may stand apart and still count as near. */
const NEAR = 3;

/** More classes than this do not occur in a sentence of prose; in a list without end they would pair without end. */
const MOST = 40;

function addClasses({ items, tokens }: Parsed, features: Features): void {
  // In rising order, each once.
  const all: number[] = [];
  for (let i = 0; i < items.length; i++) {
    for (const id of (items[i] as Item).ids) {
      let at = all.length;
      while (at > 0 && (all[at - 1] as number) > id) at--;
      if (at > 0 && all[at - 1] === id) features.one(MARK.twice, id);
      else all.splice(at, 0, id);
      if (i === 0) features.one(MARK.first, id);
      for (let k = i + 1; k <= i + NEAR && k < items.length; k++) {
        for (const other of (items[k] as Item).ids) features.ordered(id, other);
      }
    }
  }
  const count = Math.min(all.length, MOST);
  for (let i = 0; i < count; i++) {
    features.one(MARK.once, all[i] as number);
    for (let k = i + 1; k < count; k++) features.both(all[i] as number, all[k] as number);
  }
  if (tokens.length < 9) features.name('n:short');
  else if (tokens.length > 24) features.name('n:long');
}

const NONE: readonly number[] = [];

/** The place before the first word. */
const NOTHING: Token = { start: 0, end: 0, stem: START, word: 0, plural: false };

function addWords({ items, tokens }: Parsed, features: Features): void {
  let before = NOTHING;
  let at = 0;
  let classesBefore = NONE;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    while (at < items.length && (items[at] as Item).last <= i) at++;
    const item = items[at];
    const classes = item !== undefined && item.first <= i ? item.ids : NONE;
    features.word(token);
    features.words(before, token);
    if (item?.first === i) for (const id of classes) features.wordThenClass(before, id);
    for (const id of classesBefore) features.classThenWord(id, token);
    before = token;
    classesBefore = classes;
  }
}
