import type { Features, Parsed } from './features';
import type { Item } from './lexicon';
import { lettersOf, Sieve } from './needs';

/**
 * A pattern over the outline of a sentence that ties people to harm. Its first group, or its third where the first is empty,
 * is the letter of the people; its second the letters of the harm.
 */
export interface Link {
  name: string;
  pattern: RegExp;
}

/** A pattern over the outline of a sentence that stands for itself. */
export interface Frame {
  name: string;
  pattern: RegExp;
}

/**
 * How a language draws the outline of a sentence: one letter for each lexicon entry, by the first of its classes that
 * has one, and `_` for each run of other words.
 */
export interface Outlines {
  /** Letter by class; classes without one leave no trace. */
  letters: Readonly<Record<string, string>>;
  /** Letters of the classes that are drawn otherwise in the singular: one person is not a people. */
  singular: Readonly<Record<string, string>>;
  /** What the letters of people and of harm are called in the names of features. */
  names: Readonly<Record<string, string>>;
  links: readonly Link[];
  frames: readonly Frame[];
  /** Links that say the opposite of a claim. */
  denials: ReadonlySet<string>;
  /** Fits the outline of a sentence that denies, doubts or weighs something. */
  doubt: RegExp;
  /** The name of people who are only a pronoun. */
  pronoun: string;
  /** Whom that pronoun can mean, by what an outline then holds; the first that fits. */
  referents: readonly (readonly [string, RegExp])[];
}

/** Draws the outline of a sentence. */
export function outlineOf({ tokens, items }: Parsed, { letters, singular }: Outlines): string {
  let text = '';
  let at = 0;
  for (const item of items) {
    const letter = letterOf(item, letters, singular);
    if (letter === undefined) continue;
    if (item.first > at) text += '_';
    text += letter;
    at = item.last;
  }
  return tokens.length > at ? `${text}_` : text;
}

function letterOf({ classes, plural }: Item, letters: Outlines['letters'], singular: Outlines['singular']) {
  for (const name of classes) {
    const letter = letters[name];
    if (letter !== undefined) return plural ? letter : (singular[name] ?? letter);
  }
  return undefined;
}

/** Longer outlines are only looked at up to here, so that no text makes the patterns slow. */
const LONGEST = 160;

/** Adds a feature for each link and frame that fits the outline. */
export function addFrames(outline: string, around: () => string[], outlines: Outlines, features: Features): void {
  const text = outline.length > LONGEST ? outline.slice(0, LONGEST) : outline;
  const plain = !outlines.doubt.test(text);
  const letters = lettersOf(text);
  const { links, frames, linkSieve, frameSieve } = prepared(outlines);
  let pronoun = false;
  for (let i = linkSieve.next(letters, 0); i < links.length; i = linkSieve.next(letters, i + 1)) {
    const link = links[i] as PreparedLink;
    const { pattern } = link;
    pattern.lastIndex = 0;
    for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
      pattern.lastIndex = match.index + 1;
      const person = match[1] || (match[3] ?? '');
      if (!link.denies && outlines.names[person] === outlines.pronoun) pronoun = true;
      addLink(link, person, match[2] ?? '', plain, outlines, features);
    }
  }
  if (pronoun) features.name(`R:${referentOf(text, around, outlines)}`);
  for (let i = frameSieve.next(letters, 0); i < frames.length; i = frameSieve.next(letters, i + 1)) {
    const { name, pattern } = frames[i] as Frame;
    if (pattern.test(text)) features.name(name);
  }
}

interface PreparedLink extends Link {
  denies: boolean;
  /** The names that the link has given for letters of people and harm, with or without doubt. */
  known: Map<number, readonly string[]>;
}

interface Prepared {
  links: readonly PreparedLink[];
  frames: readonly Frame[];
  linkSieve: Sieve;
  frameSieve: Sieve;
}

const PREPARED = new WeakMap<Outlines, Prepared>();

function prepared(outlines: Outlines): Prepared {
  const known = PREPARED.get(outlines);
  if (known !== undefined) return known;
  const patternOf = ({ pattern }: Frame): RegExp => pattern;
  const made = {
    links: outlines.links.map((link) => ({ ...link, denies: outlines.denials.has(link.name), known: new Map() })),
    frames: outlines.frames.map(({ name, pattern }) => ({ name: `F:${name}`, pattern })),
    linkSieve: new Sieve(outlines.links.map(patternOf)),
    frameSieve: new Sieve(outlines.frames.map(patternOf)),
  };
  PREPARED.set(outlines, made);
  return made;
}

function addLink(
  link: PreparedLink,
  person: string,
  harms: string,
  plain: boolean,
  outlines: Outlines,
  features: Features,
): void {
  for (const name of namesOf(link, person, '', plain, outlines)) features.name(name);
  for (const harm of harms) {
    if (outlines.names[harm] === undefined) continue;
    for (const name of namesOf(link, person, harm, plain, outlines)) features.name(name);
  }
}

/** The names of one tie, made when they are first needed. */
function namesOf(link: PreparedLink, person: string, harm: string, plain: boolean, { names }: Outlines) {
  // Letters of outlines are UTF-16 units; text has none at 0.
  const key = ((person.charCodeAt(0) || 0) * 65536 + (harm.charCodeAt(0) || 0)) * 2 + Number(plain);
  let found = link.known.get(key);
  if (found === undefined) {
    const tied = `${names[person] ?? ''}${harm === '' ? '' : `:${names[harm]}`}`;
    found = [`F:${link.name}/${tied}`];
    if (!link.denies || harm !== '') found = [...found, `F:${tied}`];
    if (!link.denies && plain) found = [...found, `F:plain/${tied}`];
    link.known.set(key, found);
  }
  return found;
}

/** Whom "they" in this sentence means: the people that this sentence or one around it names, if any. */
function referentOf(outline: string, around: () => string[], { referents }: Outlines): string {
  for (const text of [outline, ...around()]) {
    for (const [name, pattern] of referents) if (pattern.test(text)) return name;
  }
  return 'none';
}
