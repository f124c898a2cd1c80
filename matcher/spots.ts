import { isMarked, plainOf } from './word-pattern';

/** Where in a text some words begin. */
export interface Spots {
  /**
   * The first place from an offset on, UTF-16, at which one may begin: that of one, or a place near one. Infinity where none
   * follows. It is to be asked from the front to the back: `from` never gets less.
   */
  next(from: number): number;
}

/** How finely places are told in a text with accents, in UTF-16 units. */
const PIECE = 2048;

/**
 * Looks for words in a text as the gate does, without regard to accents and marks. It looks on only as far as it is asked.
 * @param words in lower case, with the flag `g`
 */
export function spotsIn(text: string, words: RegExp): Spots {
  return isMarked(text) ? roughSpots(text, words) : exactSpots(text.toLowerCase(), words);
}

function exactSpots(text: string, words: RegExp): Spots {
  let next = -1;
  return {
    next(from) {
      if (next < from) {
        words.lastIndex = from;
        next = words.exec(text)?.index ?? Number.POSITIVE_INFINITY;
      }
      return next;
    },
  };
}

/** Accents and marks that are taken away move what follows them, so the text is taken piece by piece. */
function roughSpots(text: string, words: RegExp): Spots {
  const starts: number[] = [];
  let plain = '';
  for (let at = 0; at < text.length; at += PIECE) {
    starts.push(plain.length);
    plain += plainOf(text.slice(at, at + PIECE));
  }
  /** The piece in which the next word begins. */
  let next = -1;
  return {
    next(from) {
      const first = Math.min(Math.floor(from / PIECE), starts.length - 1);
      if (next < first) {
        words.lastIndex = starts[first] as number;
        const found = words.exec(plain)?.index;
        next = found === undefined ? Number.POSITIVE_INFINITY : first;
        if (found !== undefined) while ((starts[next + 1] ?? plain.length) <= found) next++;
      }
      return Math.max(from, next * PIECE);
    },
  };
}
