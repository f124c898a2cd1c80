import { describe, expect, it } from 'vitest';
import { english } from '../../../matcher/languages/en';
import { createParser } from '../../../matcher/parse';
import { createRecogniser, namesOf } from '../../../matcher/recognise/recognise';
import { segmentsOf } from '../../../matcher/recognise/segments';
import { reading } from './reading';

const parser = createParser(english);
const recognise = createRecogniser(english.grammar);
const { read } = reading(english);

describe('the recogniser of claim structures', () => {
  it('points at the words of the structure', () => {
    const text = 'In our town, migrants rob shops every night.';
    const [sentence] = parser.parse(text, () => true).flat();
    if (sentence === undefined) throw new Error('no sentence');
    const found = recognise(sentence).find(({ rule }) => rule === 'R:agent-crime');
    const words = sentence.tokens.slice(found?.first, found?.last);
    expect(text.slice(words.at(0)?.start, words.at(-1)?.end)).toBe('migrants rob');
    expect(found?.category).toBe('law-and-order');
  });

  it('points from the first word of the structure to the last where who says it was moved out of the way', () => {
    const text = 'They rob shops, he said of the migrants in town.';
    const [sentence] = parser.parse(text, () => true).flat();
    if (sentence === undefined) throw new Error('no sentence');
    const found = recognise(sentence).find(({ rule }) => rule === 'R:agent-crime');
    const words = sentence.tokens.slice(found?.first, found?.last);
    expect(text.slice(words.at(0)?.start, words.at(-1)?.end)).toContain('They rob');
  });

  it('names what the model weighs, and marks a claim that nothing takes back', () => {
    const [found = []] = read('Migrants are criminals, the mayor said.');
    expect([...namesOf(found)]).toEqual(
      expect.arrayContaining(['R:copula-crime', 'R:copula', 'R:kind-crime', 'R:claimed', 'R:report-said']),
    );
    const [denied = []] = read('Migrants are not criminals.');
    expect(namesOf(denied).has('R:claimed')).toBe(false);
  });

  it('reads no further into a sentence without end than any sentence of prose goes', () => {
    const segments = (words: number): number => {
      const [sentence] = parser.parse('migrants who come here are '.repeat(words), () => true).flat();
      if (sentence === undefined) throw new Error('no sentence');
      return segmentsOf(sentence, english.grammar).length;
    };
    expect(segments(10)).toBeGreaterThan(30);
    expect(segments(1_000)).toBeLessThanOrEqual(161);
    expect(segments(8_000)).toBe(segments(1_000));
  });
});
