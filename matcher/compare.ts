import Fuse from 'fuse.js/min-basic';

/**
 * How far a text is from holding a wording, spelling and order taken together: 0 for not at all, 1 for hardly alike, null
 * where it holds nothing like it. Both are folded.
 */
export type Compare = (wording: string, text: string) => number | null;

/** Compares by Fuse's approximate matching (the bitap algorithm), wherever in the text the wording stands. */
export const compareByFuse: Compare = (wording, text) => {
  const { isMatch, score } = Fuse.match(wording, text, { ignoreLocation: true, includeScore: true, threshold: 0.5 });
  return isMatch ? (score ?? 1) : null;
};
