import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { english } from '../../../matcher/languages/en';
import { type Letters, lettersOf, Sieve } from '../../../matcher/needs';

const { grammar, outlines } = english;
const PATTERNS = [
  ...[...grammar.reductions, ...grammar.claims, ...grammar.cancels, ...grammar.marks],
  ...[...outlines.links, ...outlines.frames],
].map(({ name, pattern }): [string, RegExp] => [name, new RegExp(pattern.source)]);
const LETTERS = [...new Set(PATTERNS.flatMap(([, { source }]) => [...source]))];

const possible =
  (pattern: RegExp) =>
  (letters: Letters): boolean =>
    new Sieve([pattern]).next(letters, 0) === 0;

describe('what a pattern needs', () => {
  it.each([
    // pattern, fits and passes, lacks what is needed
    [/ab?c/, 'ac', 'a'],
    [/a{0,3}b{2}/, 'bb', 'aaa'],
    [/x(?:a|bc)y/, 'xay', 'xy'],
    [/a|bc/, 'bc', 'b'],
    [/(?<=q)a(?!b)/, 'qa', 'q'],
    [/[ab]\?/, 'b?', 'b'],
  ])('%s', (pattern, fits, lacks) => {
    expect(pattern.test(fits)).toBe(true);
    expect(possible(pattern)(lettersOf(fits))).toBe(true);
    expect(possible(pattern)(lettersOf(lacks))).toBe(false);
  });

  it.each([/.*/, /[^a]/, /a?/, /a|b?/, /(?:a|b?)/, /\d/, /A/i, /(?!a)/])('asks nothing of %s', (pattern) => {
    expect(possible(pattern)(lettersOf('_'))).toBe(true);
  });

  it('never refuses a text that fits', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...LETTERS), { maxLength: 12 }), (letters) => {
        const text = letters.join('');
        const held = lettersOf(text);
        for (const [name, pattern] of PATTERNS) {
          if (pattern.test(text)) expect([name, possible(pattern)(held)]).toEqual([name, true]);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('goes through many patterns in order, and tells of each what it tells of it alone', () => {
    const sieve = new Sieve(PATTERNS.map(([, pattern]) => pattern));
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...LETTERS), { maxLength: 12 }), (letters) => {
        const held = lettersOf(letters.join(''));
        const places: number[] = [];
        for (let i = sieve.next(held, 0); i < PATTERNS.length; i = sieve.next(held, i + 1)) places.push(i);
        const alone = PATTERNS.flatMap(([, pattern], place) => (possible(pattern)(held) ? [place] : []));
        expect(places).toEqual(alone);
      }),
      { numRuns: 100 },
    );
  });

  it('spares most patterns for a short text', () => {
    const held = lettersOf('_W_B_');
    expect(PATTERNS.filter(([, pattern]) => possible(pattern)(held)).length).toBeLessThan(PATTERNS.length / 3);
  });
});
