import type { Problem } from './problem';

/**
 * Words that judge instead of telling, from either side, each with a plain one. They are fine inside quotation marks
 * and in titles, which are others' words. Matches whole words, in any case.
 */
export const LOADED_WORDS: Readonly<Record<string, string>> = {
  aliens: 'foreign nationals',
  bigot: 'say what was done or said',
  bigots: 'say what was done or said',
  debunked: 'say what was found',
  debunks: 'say what was found',
  'fake news': 'say what is wrong',
  fearmongering: 'say what was claimed',
  flood: 'arrival',
  flooded: 'arrived in',
  horde: 'group',
  hordes: 'groups',
  hysteria: 'concern',
  illegals: 'people without a permit',
  'illegal aliens': 'people without a permit',
  infested: 'say what was found',
  invaders: 'people who arrived',
  invasion: 'arrival',
  liar: 'say what is wrong',
  myth: 'claim',
  myths: 'claims',
  propaganda: 'statement',
  racist: 'say what was done or said',
  savages: 'people',
  shocking: 'give the size',
  swarm: 'group',
  swarms: 'groups',
  thugs: 'offenders',
  vermin: 'people',
  xenophobic: 'say what was done or said',
};

const WORDS = Object.keys(LOADED_WORDS).sort((a, b) => b.length - a.length);
// Matches `hordes` in "hordes of"; near-miss: `flooding` (another word).
const PATTERN = new RegExp(`\\b(${WORDS.join('|')})\\b`, 'giu');
// Matches 'a word' and "a word" and “a word”; near-miss: the apostrophe in "people's".
const QUOTED = /(?<![\p{L}\p{N}])'[^']*'(?![\p{L}\p{N}])|"[^"]*"|“[^”]*”/gu;

/** Our own prose in a record uses no loaded word and no exclamation mark. `texts` maps where to text. */
export function checkLoadedWords(record: string, texts: Readonly<Record<string, string | undefined>>): Problem[] {
  return Object.entries(texts).flatMap(([where, text]) => {
    const own = (text ?? '').replace(QUOTED, ' ');
    const found = [...own.matchAll(PATTERN)].map(([word]) => word.toLowerCase());
    const messages = found.map((word) => `"${word}" is a loaded word; write it plainly: ${LOADED_WORDS[word]}`);
    if (own.includes('!')) messages.push('has an exclamation mark; end the sentence with a full stop');
    return messages.map((message): Problem => ({ level: 'error', rule: 'loaded-words', record, where, message }));
  });
}
