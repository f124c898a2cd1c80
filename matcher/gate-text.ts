import type { GateWords } from './gate';

/*
 * Gate words as a page gets them: sorted, each without the letters that it shares with the one before, whose number stands
 * in their place as a capital, "A" for none. Of "migrant, migration, mob" it makes "AmigrantGionBob".
 */

const KINDS = ['strong', 'weak', 'harm'] as const;
const MOST_SHARED = 25;
const CODE_OF_A = 65;

/** Writes gate words for `readGateWords`. They are in lower case, as gate words are. */
export function writeGateWords(words: GateWords): string {
  return KINDS.map((kind) => {
    let before = '';
    const written = [...words[kind]].sort().map((word) => {
      let shared = 0;
      while (shared < MOST_SHARED && shared < word.length && word[shared] === before[shared]) shared++;
      before = word;
      return String.fromCharCode(CODE_OF_A + shared) + word.slice(shared);
    });
    return written.join('');
  }).join('\n');
}

/** Reads what `writeGateWords` wrote. */
export function readGateWords(text: string): GateWords {
  const [strong = [], weak = [], harm = []] = text.split('\n').map((line) => {
    let before = '';
    // Matches "Amigrant" and "Gion"; near miss: "migrant", which no capital leads.
    return Array.from(line.matchAll(/([A-Z])([^A-Z]*)/g), ([, shared = '', rest]) => {
      before = before.slice(0, shared.charCodeAt(0) - CODE_OF_A) + rest;
      return before;
    });
  });
  return { strong, weak, harm };
}
