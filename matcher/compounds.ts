/** The parts of which a language makes compounds. All folded and lower-case, parted by commas. */
export interface CompoundParts {
  /** First parts, with their linking letters where these don't follow from `linking`: "fluchtling", "auslander". */
  firsts: string;
  /** Last parts, in each of their forms: "kriminalitat", "angriff,angriffe,angriffs". */
  lasts: string;
  /** What may link two parts: "s,es,n,en,er". */
  linking?: string;
}

/** What is left of a compound beside a known part must be a word of its own. */
const SHORTEST = 3;

/**
 * Makes `Words.cut` for a language that writes compounds as one word: "fluchtlingskriminalitat" is cut behind
 * "fluchtlings", so that both halves are found in the lexicon. A word is cut before the longest last part, else behind the
 * longest first part. Costs at most as many look-ups as the longest parts of both kinds have letters.
 */
export function compoundCutter({ firsts, lasts, linking = '' }: CompoundParts): (word: string) => number {
  const links = ['', ...linking.split(',').filter(Boolean)];
  const starts = new Set(firsts.split(',').filter(Boolean));
  const ends = new Set(lasts.split(',').filter(Boolean));
  const longest = (parts: ReadonlySet<string>): number => Math.max(0, ...[...parts].map(({ length }) => length));
  const [longestStart, longestEnd] = [longest(starts), longest(ends)];
  return (word) => {
    if (word.length < 2 * SHORTEST) return 0;
    for (let n = Math.min(longestEnd, word.length - SHORTEST); n >= SHORTEST; n--) {
      if (ends.has(word.slice(word.length - n))) return word.length - n;
    }
    for (let n = Math.min(longestStart, word.length - SHORTEST); n >= SHORTEST; n--) {
      if (!starts.has(word.slice(0, n))) continue;
      const link =
        links.findLast((each) => word.startsWith(each, n) && word.length - n - each.length >= SHORTEST) ?? '';
      return n + link.length;
    }
    return 0;
  };
}
