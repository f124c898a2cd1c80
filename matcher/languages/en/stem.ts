/** Words that would lose what makes them themselves, or fall together with others ("here" with "her", "noted" with "not"). */
const KEPT = new Set(
  'note,notes,noted,noting,here,there,where,were,this,these,those,more,have,some,same,else,once,since,because,news,always,during,nothing,something,anything,everything,evening,morning'.split(
    ',',
  ),
);

/** Takes the common endings off an English word, so that "stabbed", "stabbing" and "stabs" meet. */
export function stem(word: string): string {
  return word.length < 4 || KEPT.has(word) ? word : cut(word);
}

function cut(word: string): string {
  let w = word;
  if (w.endsWith('ies') && w.length > 4) return `${w.slice(0, -3)}y`;
  if (w.endsWith('ied') && w.length > 4) return `${w.slice(0, -3)}y`;
  // Matches "churches", "boxes"; near miss: "rapes".
  if (/(?:ss|x|z|ch|sh)es$/.test(w)) w = w.slice(0, -2);
  // Matches "crimes", "somalis", "visas"; near miss: "virus", "class".
  else if (/[^su]s$/.test(w)) w = w.slice(0, -1);
  // Both match a vowel before the ending, as in "killing" and "raped"; near miss: "spring", "shred".
  if (w.endsWith('ing') && w.length > 5 && /[aeiouy]/.test(w.slice(0, -3))) w = w.slice(0, -3);
  else if (w.endsWith('ed') && w.length > 4 && /[aeiouy]/.test(w.slice(0, -2))) w = w.slice(0, -2);
  // Matches "stabb(ed)", "kill"; near miss: "pass".
  if (w.length > 3 && /([bdfgklmnprt])\1$/.test(w)) w = w.slice(0, -1);
  if (w.length > 3 && w.endsWith('e')) w = w.slice(0, -1);
  return w;
}
