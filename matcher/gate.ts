/**
 * The words that let a text pass. All are lower-case beginnings of words, spaces allowed inside; a word that ends in
 * "$" must end there. `strong` words pass on their own, `weak` ones only with one of `harm` in the same text.
 */
export interface GateWords {
  strong: readonly string[];
  weak: readonly string[];
  harm: readonly string[];
}

/** Tells at memory speed whether a text could hold a claim at all. */
export interface Gate {
  /** True when the text is worth matching. Looks at each character once. */
  test(text: string): boolean;
}

const STRONG = 1;
const WEAK = 2;
const HARM = 4;
const LETTERS = 28;
const SPACE = 27;

/** Which of 28 symbols a character is: 1 to 26 for letters, 27 for what parts words, 0 for marks to be skipped. */
const SYMBOLS = new Uint8Array(0x10000).fill(SPACE);
for (let code = 97; code <= 122; code++) {
  SYMBOLS[code] = code - 96;
  SYMBOLS[code - 32] = code - 96;
}
for (const code of [0xad, 0x200b, 0x200c, 0x200d, 0x2060, 0xfeff]) SYMBOLS[code] = 0;
for (let code = 0xc0; code < 0x180; code++) {
  const base = String.fromCharCode(code).normalize('NFD').toLowerCase().charCodeAt(0);
  if (base >= 97 && base <= 122) SYMBOLS[code] = base - 96;
}

/** Makes a gate: an Aho-Corasick automaton in one flat table, so that time is linear whatever the text. */
export function createGate(words: GateWords): Gate {
  const { next, found } = build(words);
  return {
    test(text) {
      let state = 0;
      let seen = 0;
      // The text is read as if it stood between spaces, since patterns begin, and may end, at the edge of a word.
      state = next[SPACE] ?? 0;
      for (let i = 0; i <= text.length; i++) {
        const symbol = i < text.length ? (SYMBOLS[text.charCodeAt(i)] as number) : SPACE;
        if (symbol === 0) continue;
        state = next[state + symbol] as number;
        const mask = found[state / LETTERS] as number;
        if (mask !== 0) {
          seen |= mask;
          if ((seen & STRONG) !== 0 || (seen & (WEAK | HARM)) === (WEAK | HARM)) return true;
        }
      }
      return false;
    },
  };
}

function build(words: GateWords): { next: Uint32Array; found: Uint8Array } {
  const rows: number[][] = [new Array<number>(LETTERS).fill(0)];
  const masks: number[] = [0];
  const add = (word: string, mask: number): void => {
    let state = 0;
    for (const character of ` ${word.replace('$', ' ')}`) {
      const symbol = SYMBOLS[character.charCodeAt(0)] ?? SPACE;
      const row = rows[state] as number[];
      if (row[symbol] === 0) {
        row[symbol] = rows.length;
        rows.push(new Array<number>(LETTERS).fill(0));
        masks.push(0);
      }
      state = row[symbol] as number;
    }
    masks[state] = (masks[state] ?? 0) | mask;
  };
  for (const word of words.strong) add(word, STRONG);
  for (const word of words.weak) add(word, WEAK);
  for (const word of words.harm) add(word, HARM);
  return link(rows, masks);
}

/** Breadth first: fills every missing step from the longest other pattern that the text could still be inside of. */
function link(rows: number[][], masks: number[]): { next: Uint32Array; found: Uint8Array } {
  const fallback = new Uint32Array(rows.length);
  const queue: number[] = [0];
  for (let head = 0; head < queue.length; head++) {
    const state = queue[head] as number;
    const row = rows[state] as number[];
    const back = rows[fallback[state] as number] as number[];
    for (let symbol = 1; symbol < LETTERS; symbol++) {
      const child = row[symbol] as number;
      const other = state === 0 ? 0 : (back[symbol] as number);
      if (child === 0 || child === other) {
        row[symbol] = other;
      } else {
        fallback[child] = other;
        masks[child] = (masks[child] ?? 0) | (masks[other] ?? 0);
        queue.push(child);
      }
    }
  }
  const next = new Uint32Array(rows.length * LETTERS);
  for (const [state, row] of rows.entries()) {
    for (const [symbol, target] of row.entries()) next[state * LETTERS + symbol] = target * LETTERS;
  }
  return { next, found: Uint8Array.from(masks) };
}
