import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createMatcher } from '../../../matcher';
import { BitReader, PrefixCode } from '../../../matcher/bit-reader';
import { compile } from '../../../matcher/compile';
import { FeatureNames } from '../../../matcher/feature-names';
import type { LanguagePack } from '../../../matcher/language';
import { LANGUAGE_IDS, LANGUAGES } from '../../../matcher/languages';
import { fold } from '../../../matcher/normalize';
import { unpack } from '../../../matcher/packed';
import { numbered, tokenize } from '../../../matcher/tokens';
import { packedWeights } from '../../../scripts/pack-language';
import { BitWriter, bestLow, codeLengths } from '../../../scripts/pack-language/bit-writer';
import { packLanguage } from '../../../scripts/pack-language/pack';

describe('bits', () => {
  it('come back as they were written, in every kind of code', () => {
    const numbers = fc.array(fc.nat({ max: 200 }), { minLength: 1, maxLength: 300 });
    fc.assert(
      fc.property(numbers, fc.array(fc.nat({ max: 2 ** 30 })), (small, large) => {
        const writer = new BitWriter();
        const lengths = codeLengths(small);
        const low = bestLow(large);
        for (const each of small) writer.code(lengths, each);
        for (const each of large) writer.rice(low, each);
        for (const each of small) writer.bits(8, each);
        const reader = new BitReader(String(writer));
        const code = new PrefixCode(lengths);
        expect(small.map(() => reader.code(code))).toEqual(small);
        expect(large.map(() => reader.rice(low))).toEqual(large);
        expect(small.map(() => reader.bits(8))).toEqual(small);
      }),
      { numRuns: 100 },
    );
  });

  it('have no code longer than a reader can hold, however uneven the numbers are', () => {
    const uneven = Array.from({ length: 22 }, (_, i) => Array.from({ length: 2 ** Math.min(i, 16) }, () => i)).flat();
    const lengths = codeLengths(uneven);
    expect(new PrefixCode(lengths).bits).toBeLessThanOrEqual(14);
    const writer = new BitWriter();
    for (let i = 0; i < 22; i++) writer.code(lengths, i);
    const reader = new BitReader(String(writer));
    const code = new PrefixCode(lengths);
    for (let i = 0; i < 22; i++) expect(reader.code(code)).toBe(i);
  });

  it('end in noughts, and a reader ends with them', () => {
    const reader = new BitReader('');
    expect(reader.bits(16)).toBe(0);
    expect(reader.rice(3)).toBeGreaterThan(0);
  });

  it('refuse what does not fit', () => {
    expect(() => new BitWriter().bits(3, 8)).toThrow('8 does not fit 3 bits');
    expect(() => new BitWriter().code('11', 2)).toThrow('no code for 2');
  });
});

/** All sentences of a folder of labelled texts. */
function textsIn(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .flatMap((name) => readFileSync(`${folder}/${name}`, 'utf8').split('\n').filter(Boolean))
    .map((line) => (JSON.parse(line) as { text: string }).text);
}

describe.each(LANGUAGE_IDS)('the packed data of %s', async (id) => {
  const pack = await LANGUAGES[id]();
  const weights = await packedWeights(id);
  const bare: LanguagePack = { ...pack, lexicon: {}, grammar: { ...pack.grammar, words: {} }, model: weights };
  const texts = [...textsIn(`test/cases/${id}`), ...textsIn(`scripts/training/${id}`)];

  it('hold all words, phrases and weights', () => {
    const plain = compile(pack);
    const back = unpack(weights.packed, new FeatureNames(pack));
    expect(back.vocabulary.size).toBe(plain.vocabulary.size);
    expect(back.tree.words.length).toBe(plain.tree.words.length);
    expect(back.tree.meanings.length).toBe(plain.tree.meanings.length);
    const sum = (all: Int8Array): number => all.reduce((a, b) => a + Math.abs(b), 0);
    expect(back.model.keys.length).toBe(plain.model.keys.length);
    expect(sum(back.model.weights)).toBe(sum(plain.model.weights));
  });

  it('take no other word of its sentences for one of their own', () => {
    const plain = numbered(pack.words, compile(pack).vocabulary);
    const packed = numbered(pack.words, unpack(weights.packed, new FeatureNames(pack)).vocabulary);
    const { text } = fold(texts.join('\n'), pack.words.letters);
    const known = (words: typeof plain) => tokenize(text, 0, text.length, words).map(({ word }) => word >= 0);
    expect(known(packed)).toEqual(known(plain));
  });

  it('find in all sentences that it was taught with and is judged by what the originals find', () => {
    const plain = createMatcher(pack);
    const packed = createMatcher(bare);
    const found = texts.map((text) => plain.find(text, 'broad'));
    expect(found.flat().length).toBeGreaterThan(texts.length / 20);
    expect(texts.map((text) => packed.find(text, 'broad'))).toEqual(found);
  }, 60_000);
});

it('a language is not packed with words that its own could be taken for', async () => {
  const pack = await LANGUAGES.en();
  // With these no seed is left that parts the stems of a language from all others.
  const endless = Array.from({ length: 400_000 }, (_, i) => `word${i}`);
  expect(() => packLanguage(pack, endless)).toThrow('hashes need more bits');
});
