import { MARKS } from './features';
import type { LanguagePack } from './language';
import { KIND, keyOf, MOST } from './model';
import { KINDS } from './recognise/kinds';
import { START, type Vocabulary } from './vocabulary';

/** Names made of one part of each of `parts`, in every combination. */
type Combinations = readonly (readonly string[])[];

/**
 * The names of all features of a language that are no words and no classes: what its grammar and its outlines can find.
 * They are counted through but not made, since a model knows a tenth of them.
 */
export class FeatureNames {
  readonly #groups: readonly Combinations[];
  readonly #sizes: readonly number[];
  constructor(pack: Pick<LanguagePack, 'grammar' | 'outlines'>) {
    this.#groups = groupsOf(pack);
    this.#sizes = this.#groups.map(sizeOf);
  }

  /** The name at a place. */
  at(place: number): string {
    let left = place;
    for (let i = 0; i < this.#groups.length; i++) {
      const size = this.#sizes[i] as number;
      if (left < size) return combined(this.#groups[i] as Combinations, left);
      left -= size;
    }
    throw new RangeError(`feature names: there are only ${place - left}, none at ${place}`);
  }

  /** All names in order; some stand there twice. */
  all(): string[] {
    return this.#groups.flatMap((group) => Array.from({ length: sizeOf(group) }, (_, place) => combined(group, place)));
  }
}

function sizeOf(group: Combinations): number {
  return group.reduce((size, parts) => size * parts.length, 1);
}

function combined(group: Combinations, place: number): string {
  let name = '';
  let left = place;
  for (const parts of group) {
    name += parts[left % parts.length];
    left = Math.floor(left / parts.length);
  }
  return name;
}

function groupsOf({ grammar, outlines }: Pick<LanguagePack, 'grammar' | 'outlines'>): Combinations[] {
  const who = [...new Set(['', ...Object.values(outlines.names)])];
  const harm = ['', ...new Set(Object.values(outlines.names).map((name) => `:${name}`))];
  const links = outlines.links.map(({ name }) => `${name}/`);
  const claims = grammar.claims.map(({ name }) => name.slice(1));
  const kinds = [...Object.keys(KINDS), ''];
  const ends = ['', ...kinds.map((kind) => `-${kind}`)];
  return [
    [['1', 'n:short', 'n:long', 'x:any', '=R:claim', '=R:claimed', 'R:none']],
    [['R:'], outlines.referents.map(([name]) => name)],
    [['F:'], outlines.frames.map(({ name }) => name)],
    [['F:'], ['', 'plain/', ...links], who, harm],
    [['='], [...grammar.cancels, ...grammar.marks].map(({ name }) => name)],
    [['=R', '=R:claimed'], claims, ends],
    [['=R:kind'], ends],
  ];
}

/** How the names of a model's features become keys. */
export interface Naming {
  /** The classes of the lexicon in alphabetical order. */
  classes: readonly string[];
  vocabulary: Vocabulary;
  names: FeatureNames;
}

/** The words that the names of features speak of. */
export function wordsIn(names: Iterable<string>, classes: ReadonlySet<string>): Set<string> {
  const words = new Set<string>();
  for (const name of names) {
    const [first = '', second = ''] = name.slice(2).split('_');
    if (name.startsWith('w:') || name.startsWith('b:')) words.add(first);
    if (name.startsWith('b:')) words.add(second);
    if (name.startsWith('g:')) words.add(classes.has(first) ? second : first);
  }
  return words;
}

/** Makes the keys of features; -1 for one that the language cannot give (any more). */
export function keysOf({ classes, vocabulary, names }: Naming): (name: string) => number {
  const ids = new Map(classes.map((name, id) => [name, id]));
  const places = new Map<string, number>();
  for (const [place, name] of names.all().entries()) if (!places.has(name)) places.set(name, place);
  const key = (kind: number, first: number | undefined, second: number | undefined): number =>
    first === undefined || second === undefined || first < 0 || second < 0 ? -1 : keyOf(kind, first, second);
  const word = (stem: string): number => (stem === START ? 0 : vocabulary.numberOf(stem));
  return (name) => {
    const place = places.get(name);
    if (place !== undefined) return keyOf(KIND.name, Math.floor(place / MOST), place % MOST);
    const mark = name.charAt(0);
    const rest = name.slice(2);
    const [first = '', second = ''] = rest.split('_');
    if (MARKS.includes(mark)) return key(KIND.one, MARKS.indexOf(mark), ids.get(rest));
    if (mark === 'p') return key(KIND.ordered, ...idsOf(rest.split('>'), ids));
    if (mark === 'u') return key(KIND.both, ...idsOf(rest.split('+'), ids));
    if (mark === 'w') return key(KIND.word, 0, word(rest));
    if (mark === 'b') return key(KIND.words, word(first), word(second));
    if (mark !== 'g') return -1;
    return ids.has(first)
      ? key(KIND.classThenWord, ids.get(first), word(second))
      : key(KIND.wordThenClass, word(first), ids.get(second));
  };
}

function idsOf([first = '', second = '']: string[], ids: ReadonlyMap<string, number>) {
  return [ids.get(first), ids.get(second)] as const;
}
