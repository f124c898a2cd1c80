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
 * Tells which of some patterns could fit a text, from its letters alone; it never leaves out one that does. What each
 * needs is read from it. That understands what the grammars are written in: letters, sets, groups, looks ahead and behind,
 * and how often; of what it takes to need nothing (".", "[^a]", "\d") it asks nothing.
 */
export class Sieve {
  /** For each choice of each pattern how many numbers it has, then three for each of its sets. */
  readonly #row: Int32Array;
  /** Where the choices of each pattern begin in the row, and where the last end. */
  readonly #begins: Int32Array;
  readonly #size: number;

  constructor(patterns: readonly RegExp[]) {
    const row: number[] = [];
    const begins = [0];
    for (const pattern of patterns) {
      const needs = pattern.ignoreCase ? [[]] : new Reader(pattern.source).alternatives();
      // What few letters are in is seldom there, and ends the look at once.
      for (const sets of needs) row.push(sets.length * 3, ...[...sets].sort(fewest).flatMap(numbersOf));
      begins.push(row.length);
    }
    this.#row = Int32Array.from(row);
    this.#begins = Int32Array.from(begins);
    this.#size = patterns.length;
  }

  /** The place of the first pattern from `from` on that could fit, or how many patterns there are. */
  next({ capital, small, other }: Letters, from: number): number {
    const row = this.#row;
    const begins = this.#begins;
    const size = this.#size;
    let at = begins[from] as number;
    for (let place = from; place < size; place++) {
      const last = begins[place + 1] as number;
      while (at < last) {
        const end = at + 1 + (row[at++] as number);
        while (
          at < end &&
          (((row[at] as number) & capital) | ((row[at + 1] as number) & small) | ((row[at + 2] as number) & other)) !==
            0
        )
          at += 3;
        if (at === end) return place;
        at = end;
      }
    }
    return size;
  }
}

const fewest = (a: string, b: string): number => a.length - b.length;

function numbersOf(set: string): number[] {
  const { capital, small, other } = lettersOf(set);
  return [capital, small, other];
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
