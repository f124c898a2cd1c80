import type { GateWords } from './gate';
import { trieOf } from './word-trie';

/*
 * Gate words as a page gets them, four lines of tries: strong and weak words, those of them that may stand anywhere, words
 * of harm, and those of them that may stand anywhere. "!" ends a strong word. The three expressions in which strong and
 * weak words stand are made of one trie, so that a page gets it once.
 */

const ANYWHERE = '*';
const STRONG = '!';
/** An expression that never matches, where there are no words. */
const NONE = '[]';

/** Writes gate words as `gateOf` and `wideGateOf` read them. */
export function writeGateWords({ strong, weak, harm }: GateWords): string {
  const known = new Set(strong);
  const named = new Set([...strong, ...weak]);
  const words = [...named]
    .filter((word) => !isImplied(word, known.has(word) ? known : named))
    .map((word) => (known.has(word) ? word + STRONG : word));
  const bad = new Set(harm);
  const harms = [...bad].filter((word) => !isImplied(word, bad));
  return [...linesOf(words), ...linesOf(harms)].join('\n');
}

/** Whether a word cannot stand in a text without another that passes it: "in a boat" beside "boat". */
function isImplied(word: string, others: ReadonlySet<string>): boolean {
  for (let from = 0, space = 0; space >= 0; from = space + 1) {
    space = word.indexOf(' ', from);
    for (let to = from + 1; to <= word.length; to++) {
      const part = word.slice(from, to);
      if (part !== word && others.has(part)) return true;
    }
  }
  return false;
}

function linesOf(words: readonly string[]): string[] {
  const starts = words.filter((word) => !word.startsWith(ANYWHERE));
  const inner = words.filter((word) => word.startsWith(ANYWHERE)).map((word) => word.slice(1));
  return [starts, inner].map((some) => (some.length === 0 ? NONE : trieOf(some)));
}
