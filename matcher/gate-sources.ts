import type { GateWords } from './gate';
import { anyOf } from './word-pattern';

/**
 * What a gate looks for, as sources of regular expressions: `wide` the strong and weak words anywhere, `named` the same as
 * words, `strong` and `harm` those words. Pages get them ready made, since making them costs a page more than loading them.
 */
export interface GateSources {
  wide: string;
  named: string;
  strong: string;
  harm: string;
}

const ANYWHERE = '*';
const bare = (word: string): string => (word.startsWith(ANYWHERE) ? word.slice(1) : word);

// A word begins behind anything that is no letter, unless it may stand anywhere.
function wordOf(words: readonly string[]): string {
  const inner = words.filter((word) => word.startsWith(ANYWHERE)).map(bare);
  const starts = words.filter((word) => !word.startsWith(ANYWHERE));
  const first = `(?:^|[^a-z])${anyOf(starts, true)}`;
  return inner.length === 0 ? first : `${first}|${anyOf(inner, true)}`;
}

/** The sources of some gate words, each made when it is asked for, since most texts end at the first. */
export function sourcesOf({ strong, weak, harm }: GateWords): GateSources {
  return {
    get wide() {
      return anyOf([...strong, ...weak].map(bare), false);
    },
    get named() {
      return wordOf([...strong, ...weak]);
    },
    get strong() {
      return wordOf(strong);
    },
    get harm() {
      return wordOf(harm);
    },
  };
}
