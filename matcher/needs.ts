/*
 * What a text must hold before a pattern can fit it, read from the pattern itself: a literal prefilter, as grep and RE2
 * have one (R. Cox, "Regular expression matching with a trigram index", 2012), only with single letters, since the
 * texts that the grammar's patterns read are short rows of letters. Most patterns fit few sentences, and a look at two
 * numbers costs a twentieth of a pattern that finds nothing.
 */

/** Which letters a text holds. Rare ones share bits, so it may tell of one that is not there, but never misses one. */
export interface Letters {
  /** Capitals, small letters, and all others. */
  capital: number;
  small: number;
  other: number;
}

/** Tells, from its letters alone, whether a text could fit; never false for one that does. */
export type Possible = (letters: Letters) => boolean;

/** The letters of a text. */
export function lettersOf(text: string): Letters {
  let capital = 0;
  let small = 0;
  let other = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const bit = 1 << (code & 31);
    if (code >> 5 === 2) capital |= bit;
    else if (code >> 5 === 3) small |= bit;
    else other |= bit;
  }
  return { capital, small, other };
}

/** Each inner list holds sets of letters, of every one of which a fitting text holds a letter; one list suffices. */
type Needs = string[][];

/**
 * Reads from a pattern what a text must hold to fit it. Understands what the grammars are written in: letters, sets,
 * groups, looks ahead and behind, and how often; of what it takes to need nothing (".", "[^a]", "\\d") it asks nothing.
 */
export function possible(pattern: RegExp): Possible {
  const needs = new Reader(pattern.source).alternatives();
  if (pattern.ignoreCase || needs.some((sets) => sets.length === 0)) return () => true;
  // One row of numbers: for each choice how many numbers it has, then three for each of its sets.
  const row = Int32Array.from(needs.flatMap((sets) => [sets.length * 3, ...sets.flatMap(numbersOf)]));
  return (letters) => holdsAny(letters, row);
}

function numbersOf(set: string): number[] {
  const { capital, small, other } = lettersOf(set);
  return [capital, small, other];
}

function holdsAny({ capital, small, other }: Letters, row: Int32Array): boolean {
  for (let at = 0; at < row.length; ) {
    const end = at + 1 + (row[at++] as number);
    while (
      at < end &&
      (((row[at] as number) & capital) | ((row[at + 1] as number) & small) | ((row[at + 2] as number) & other)) !== 0
    )
      at += 3;
    if (at === end) return true;
    at = end;
  }
  return false;
}

/** Something with a pattern, and whether that could fit. */
export type Guarded<T> = T & { possible: Possible };

/** Adds to each what its pattern needs. */
export function guarded<T extends { pattern: RegExp }>(rules: readonly T[]): Guarded<T>[] {
  return rules.map((rule) => ({ ...rule, possible: possible(rule.pattern) }));
}

class Reader {
  #at = 0;
  readonly #source: string;
  constructor(source: string) {
    this.#source = source;
  }

  /** Reads up to the end of a group, or of the whole. */
  alternatives(): Needs {
    const found: Needs = [this.#row()];
    while (this.#source[this.#at] === '|') {
      this.#at++;
      found.push(this.#row());
    }
    return found;
  }

  #row(): string[] {
    const sets: string[] = [];
    while (this.#at < this.#source.length && this.#source[this.#at] !== '|' && this.#source[this.#at] !== ')') {
      const needs = this.#atom();
      if (!this.#mayBeMissing()) sets.push(...together(needs));
    }
    return sets;
  }

  /** What the next letter, set or group needs. */
  #atom(): Needs {
    const letter = this.#source[this.#at++] ?? '';
    if (letter === '(') return this.#group();
    if (letter === '[') return this.#set();
    // A class such as "\d" or an escaped letter: only the latter needs something.
    if (letter === '\\') return plain(this.#source[this.#at++] ?? '');
    return '.^$'.includes(letter) ? [[]] : [[letter]];
  }

  #group(): Needs {
    const grouping = this.#source.startsWith('?:', this.#at);
    // "(?<!", "(?<=", "(?!" and "(?=" look ahead or behind; "(?:" only groups.
    const looking = !grouping && this.#source.startsWith('?', this.#at);
    if (grouping) this.#at += 2;
    else if (looking) this.#at += this.#source.startsWith('?<', this.#at) ? 3 : 2;
    const needs = this.alternatives();
    this.#at++;
    return looking ? [[]] : needs;
  }

  #set(): Needs {
    const end = this.#source.indexOf(']', this.#at);
    const letters = this.#source.slice(this.#at, end);
    this.#at = end + 1;
    return letters.startsWith('^') || letters.includes('\\') || letters.includes('-') ? [[]] : [[letters]];
  }

  /** Whether what was just read may occur no time at all: before "*", "?", "{0,3}"; near miss: "+", "{2}". */
  #mayBeMissing(): boolean {
    const times = this.#source.charAt(this.#at);
    if (times === '' || !'*+?{'.includes(times)) return false;
    const none = times === '{' ? this.#source.charAt(this.#at + 1) === '0' : times !== '+';
    this.#at = times === '{' ? this.#source.indexOf('}', this.#at) + 1 : this.#at + 1;
    // It may ask for as few as possible.
    if (this.#source.charAt(this.#at) === '?') this.#at++;
    return none;
  }
}

function plain(escaped: string): Needs {
  // Matches "d" and "b" after a backslash; near miss: "?" after one.
  return /\w/.test(escaped) ? [[]] : [[escaped]];
}

/** What all of several choices need: the sets of the only one, or any letter of a set of each. */
function together(needs: Needs): string[] {
  if (needs.length === 1) return needs[0] as string[];
  const rarest = needs.map((sets) => [...sets].sort((a, b) => a.length - b.length)[0]);
  return rarest.includes(undefined) ? [] : [rarest.join('')];
}
