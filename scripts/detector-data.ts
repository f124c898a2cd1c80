import type { Plugin } from 'vite';
import { DETECTED } from '../matcher/languages/detected';

interface NgramData {
  type: string;
  languages: Record<string, string>;
  isSubset: boolean;
  /** Score by place of the language in `languages`. */
  ngrams: Record<string, Record<string, number>>;
}

/** Leaves of the detector's data what tells these languages apart. */
export function subset(data: NgramData, kept: readonly string[]): NgramData {
  const places = new Set(Object.keys(data.languages).filter((place) => kept.includes(data.languages[place] ?? '')));
  const ngrams: NgramData['ngrams'] = {};
  for (const [ngram, scores] of Object.entries(data.ngrams)) {
    const own = Object.entries(scores).filter(([place]) => places.has(place));
    if (own.length > 0) ngrams[ngram] = Object.fromEntries(own);
  }
  return { ...data, ngrams };
}

/** Puts the smaller data into a build in place of the library's own, which know sixty languages. */
export function detectorData(): Plugin {
  let made: string | undefined;
  return {
    name: 'confounder:detector-data',
    enforce: 'pre',
    apply: 'build',
    async load(id) {
      // Matches ".../eld/src/ngrams/extrasmall.js"; near miss: ".../eld/src/ngrams/small.js".
      if (!/\/eld\/src\/ngrams\/extrasmall\.js$/.test(id)) return null;
      if (made === undefined) {
        const { ngramsData } = (await import(id)) as { ngramsData: NgramData };
        made = JSON.stringify(JSON.stringify(subset(ngramsData, DETECTED)));
      }
      return `export const ngramsData = JSON.parse(${made});`;
    },
  };
}
