import { describe, expect, it } from 'vitest';
import { fold, original } from '../../../matcher/normalize';
import { createSegmenter } from '../../../matcher/sentences';
import { numbered, tokenize, type Words } from '../../../matcher/tokens';

const french: Words = { stem: (word) => word, isPlural: () => false, elisions: new Set(['l', 'd', 'n', 'qu']) };

function stems(text: string, words: Words): string[] {
  const { text: folded } = fold(text);
  return tokenize(folded, 0, folded.length, numbered(words)).map(({ stem }) => stem);
}

describe('words before an apostrophe', () => {
  it('part where the language knows them as words, whichever apostrophe is used', () => {
    const expected = ['l', 'etranger', 'n', 'est', 'qu', 'un', 'hote'];
    expect(stems("L'étranger n'est qu'un hôte", french)).toEqual(expected);
    expect(stems('L’étranger n’est qu’un hôte', french)).toEqual(expected);
  });

  it('stay in one word where it does not', () => {
    expect(stems("aujourd'hui", french)).toEqual(['aujourdhui']);
    expect(stems("l'étranger", { ...french, elisions: new Set() })).toEqual(['letranger']);
  });
});

describe('folding', () => {
  it('spells out ligatures and keeps the way back to the page', () => {
    const folded = fold('Cœur et Straße');
    expect(folded.text).toBe('coeur et strasse');
    const at = folded.text.indexOf('et');
    expect('Cœur et Straße'.slice(original(folded, at), original(folded, at + 2))).toBe('et');
    expect(original(folded, folded.text.length)).toBe('Cœur et Straße'.length);
  });
});

describe('guillemets', () => {
  it('close a sentence after their space, and go on where a small letter follows', () => {
    const segmenter = createSegmenter({ locale: 'fr', abbreviations: new Set() });
    const text = '« Assez\u00a0!\u00a0» dit-elle. Il part.';
    const parts = [...segmenter.split(text, 0, text.length)].map(({ start, end }) => text.slice(start, end));
    expect(parts).toEqual(['« Assez\u00a0!\u00a0» dit-elle.', 'Il part.']);
  });
});
