import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createMatcher } from '../../../matcher';
import { LANGUAGE_IDS, LANGUAGES } from '../../../matcher/languages';
import type { Claim } from '../../../matcher/types';

/*
 * The same sentence as pages write it: with other spaces, quotation marks, apostrophes, hyphens, marks that are not seen,
 * and letters taken apart. What is found must be the same, and the offsets exact, in every language.
 */

/** Ways to write one character of a plain text, by that character. */
const SPACES = ['\u00a0', '\u2009', '\u202f', '\u2007'];
const APOSTROPHES = ["'", '\u2019', '\u02bc'];
const QUOTES = ['"', '“', '”', '„', '«', '»'];
/** Characters that take no part in a word. */
const UNSEEN = ['\u00ad', '\u200b', '\u200d', '\u2060'];

// Matches the letters of a word; near miss: a digit, where a soft hyphen would part a number.
const LETTER = /\p{L}/u;

interface Written {
  text: string;
  /** Where each character of the plain text begins in `text`; one more for its end. */
  starts: number[];
}

/** Writes a plain text in another way; `choose(n)` gives a whole number below `n`. */
function write(plain: string, choose: (n: number) => number): Written {
  const starts: number[] = [];
  let text = '';
  for (let i = 0; i < plain.length; i++) {
    starts.push(text.length);
    const character = plain.charAt(i);
    const next = plain.charAt(i + 1);
    text += other(character, choose);
    if (LETTER.test(character) && LETTER.test(next) && choose(8) === 0) text += UNSEEN[choose(UNSEEN.length)];
  }
  starts.push(text.length);
  return { text, starts };
}

function other(character: string, choose: (n: number) => number): string {
  const from = (list: readonly string[]): string => list[choose(list.length)] as string;
  if (character === ' ') return choose(2) === 0 ? ' ' : from(SPACES);
  if (APOSTROPHES.includes(character)) return from(APOSTROPHES);
  if (QUOTES.includes(character)) return character;
  return choose(2) === 0 ? character : character.normalize('NFD');
}

/** Claims with their offsets in the plain text, from those in the text as it was written. */
function back(claims: readonly Claim[], { starts, text }: Written): unknown[] {
  const at = new Map(starts.map((start, i) => [start, i]));
  /** An end may stand before marks that are not seen, which belong to the character before. */
  const endAt = (end: number): number | undefined => {
    let reached = end;
    while (!at.has(reached) && UNSEEN.includes(text.charAt(reached))) reached++;
    return at.get(reached);
  };
  return claims.map(({ category, stance, start, end, why }) => ({
    category,
    stance,
    start: at.get(start),
    end: endAt(end),
    why: why.map((part) => ({ role: part.role, start: at.get(part.start), end: endAt(part.end) })),
  }));
}

const plainly = (claims: readonly Claim[]) =>
  claims.map(({ category, stance, start, end, why }) => ({ category, stance, start, end, why }));

describe.each(LANGUAGE_IDS)('in %s', async (id) => {
  const matcher = createMatcher(await LANGUAGES[id]());
  const sentences = readdirSync(`test/cases/${id}`)
    .filter((name) => name.endsWith('.jsonl'))
    .flatMap((name) => readFileSync(`test/cases/${id}/${name}`, 'utf8').split('\n').filter(Boolean))
    .map((line) => (JSON.parse(line) as { text: string }).text)
    .filter((text) => matcher.find(text, 'balanced').length > 0);

  it('finds claims in enough sentences to try', () => {
    expect(sentences.length).toBeGreaterThan(15);
  });

  it('finds the same with other spaces, apostrophes, unseen marks and letters taken apart, at exact offsets', () => {
    fc.assert(
      fc.property(fc.constantFrom(...sentences), fc.infiniteStream(fc.nat()), (plain, numbers) => {
        const choose = (n: number): number => (numbers.next().value as number) % n;
        const written = write(plain, choose);
        expect(back(matcher.find(written.text, 'balanced'), written)).toEqual(plainly(matcher.find(plain, 'balanced')));
      }),
      { numRuns: 150 },
    );
  });

  it('finds a sentence in quotation marks of every kind, and never takes the marks for part of a word', () => {
    for (const sentence of sentences.slice(0, 20)) {
      // A quotation inside another would be another sentence.
      if (/["“”„«»]/.test(sentence)) continue;
      for (const [open, close] of [
        ['"', '"'],
        ['“', '”'],
        ['„', '“'],
        ['«\u00a0', '\u202f»'],
        ['»', '«'],
        ['‚', '‘'],
        ['‹', '›'],
      ] as const) {
        const text = `${open}${sentence}${close}`;
        for (const { start, end, why } of matcher.find(text, 'broad')) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeLessThanOrEqual(text.length);
          for (const part of why) {
            if (part.role !== 'attribution')
              expect(text.slice(part.start, part.end)).toMatch(/^[\p{L}\p{N}].*[\p{L}\p{N}\p{M}%]$|^[\p{L}\p{N}%#]$/u);
          }
        }
      }
    }
  });
});
