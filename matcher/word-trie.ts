/**
 * Writes words with common beginnings shared, which makes a search for them about three times as fast as a list of
 * alternatives: of `mob, mobs, rob, rot` it makes `(mob(|s)ro(b|t))`. No "|" follows a ")", since nothing else could.
 */
export function trieOf(words: readonly string[]): string {
  return write([...words].sort(), 0, words.length, 0);
}

/** What may follow the first `depth` letters, which the words `from`..`to` (exclusive) share; they are in order. */
function write(words: readonly string[], from: number, to: number, depth: number): string {
  if (to - from === 1) return (words[from] as string).slice(depth);
  let choices = '';
  let next = from;
  while (next < to) {
    const begin = next;
    const letter = (words[begin] as string).charAt(depth);
    while (next < to && (words[next] as string).charAt(depth) === letter) next++;
    const choice = letter + write(words, begin, next, depth + 1);
    if (begin === from && next === to) return choice;
    choices += choice.endsWith(')') || next === to ? choice : `${choice}|`;
  }
  return `(${choices})`;
}

/** What the "$" of a word is in an expression. */
export const END = '(?![a-z])';

/** The source of a regular expression of a trie. A space stands for whatever parts words; a word that ends in "$" ends there. */
export const expressionOf = (trie: string): string =>
  trie
    // Matches the ")" of "(a|b)c"; near miss: both of "(a|(b|c))".
    .replace(/\)(?=[^)])/g, ')|')
    .replaceAll('(', '(?:')
    .replaceAll(' ', '[^a-z]+')
    .replaceAll('$', END);
