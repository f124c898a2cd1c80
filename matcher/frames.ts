import type { Features, Parsed } from './features';
import type { Item } from './lexicon';
import { type Guarded, guarded, lettersOf } from './needs';

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
  const { links, frames } = prepared(outlines);
  let pronoun = false;
  for (const { name, pattern, possible } of links) {
    if (!possible(letters)) continue;
    pattern.lastIndex = 0;
    for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
      pattern.lastIndex = match.index + 1;
      const person = match[1] || (match[3] ?? '');
      if (outlines.names[person] === outlines.pronoun && !outlines.denials.has(name)) pronoun = true;
      addLink(name, person, match[2] ?? '', plain, outlines, features);
    }
  }
  if (pronoun) features.name(`R:${referentOf(text, around, outlines)}`);
  for (const { name, pattern, possible } of frames) {
    if (possible(letters) && pattern.test(text)) features.name(`F:${name}`);
  }
}

interface Prepared {
  links: Guarded<Link>[];
  frames: Guarded<Frame>[];
}

const PREPARED = new WeakMap<Outlines, Prepared>();

function prepared(outlines: Outlines): Prepared {
  let known = PREPARED.get(outlines);
  if (known === undefined) {
    known = { links: guarded(outlines.links), frames: guarded(outlines.frames) };
    PREPARED.set(outlines, known);
  }
  return known;
}

function addLink(
  link: string,
  person: string,
  harms: string,
  plain: boolean,
  { names, denials }: Outlines,
  features: Features,
): void {
  const who = names[person] ?? '';
  const denies = denials.has(link);
  features.name(`F:${link}/${who}`);
  if (!denies) features.name(`F:${who}`);
  if (!denies && plain) features.name(`F:plain/${who}`);
  for (const harm of harms) {
    const kind = names[harm];
    if (kind === undefined) continue;
    features.name(`F:${link}/${who}:${kind}`);
    features.name(`F:${who}:${kind}`);
    if (!denies && plain) features.name(`F:plain/${who}:${kind}`);
  }
}

/** Whom "they" in this sentence means: the people that this sentence or one around it names, if any. */
function referentOf(outline: string, around: () => string[], { referents }: Outlines): string {
  for (const text of [outline, ...around()]) {
    for (const [name, pattern] of referents) if (pattern.test(text)) return name;
  }
  return 'none';
}
