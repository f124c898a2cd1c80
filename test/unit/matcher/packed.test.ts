import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createMatcher } from '../../../matcher';
import { english } from '../../../matcher/languages/en';
import weights from '../../../matcher/languages/en/weights.json';
import type { ClassWords } from '../../../matcher/lexicon';
import { unpackWeights, unpackWords } from '../../../matcher/packed';
import { packedWeights, packedWords } from '../../../scripts/pack-language';
import { packWeights } from '../../../scripts/pack-language/weights';
import { packWords } from '../../../scripts/pack-language/words';

describe('packed words', () => {
  it('come back with their lists, classes and the order of these', () => {
    const lists: ClassWords[] = [
      { B: 'crime,night,crime', A: 'rob' },
      { 'X:b': 'night,crimes', '|': ';,:' },
    ];
    const back = unpackWords(packWords(lists, english.words));
    expect(Object.values(back).map((list) => Object.keys(list))).toEqual([
      ['B', 'A'],
      ['X:b', '|'],
    ]);
    const sorted = (list: string | undefined) => list?.split(',').sort();
    expect(sorted(back[0]?.B)).toEqual([english.words.stem('crime'), 'night'].sort());
    expect(sorted(back[1]?.['X:b'])).toEqual(sorted(back[0]?.B));
    expect(sorted(back[1]?.['|'])).toEqual([':', ';']);
  });
});

describe('packed weights', () => {
  it('come back as they were, large ones, negative ones and gaps included', () => {
    const model = {
      heads: ['flag', 'rebut', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k', 'l'],
      scale: 0.16,
      features: {
        1: '-31,2',
        'c:SEX': ',,1',
        'p:SEX>BY': '25,-25,26,-26',
        'p:SEX>SEX': '3',
        'u:BY+SEX': ',,,,,,,,,,,-1',
        'x:any': '1',
        'w:night': '-4',
        '=R:agent': '2',
        'g:night_SEX': '1,,1',
      },
    };
    expect(unpackWeights(packWeights(model))).toEqual(model);
  });

  it('are those of the English model', () => {
    expect(unpackWeights(packedWeights())).toEqual(weights);
  });

  it('says so when there are more classes than codes', () => {
    const features = Object.fromEntries(Array.from({ length: 100 }, (_, i) => [`c:A${i}`, '1']));
    expect(() => packWeights({ heads: ['flag'], scale: 1, features })).toThrow('100 classes');
  });
});

it('a matcher made of packed data finds the same as one made of the originals', () => {
  const [who, harm, links, context, people, deeds, ties] = Object.values(unpackWords(packedWords()));
  const packed = createMatcher({
    ...english,
    lexicon: { ...who, ...harm, ...links, ...context },
    grammar: { ...english.grammar, words: { ...people, ...deeds, ...ties } },
    model: unpackWeights(packedWeights()),
  });
  const plain = createMatcher(english);
  const texts = ['law-and-order', 'stance', 'tricky', 'overrepresentation', 'ordinary']
    .flatMap((name) => readFileSync(`test/cases/en/${name}.jsonl`, 'utf8').split('\n'))
    .filter((line) => line !== '')
    .map((line) => (JSON.parse(line) as { text: string }).text);
  const found = texts.map((text) => plain.find(text, 'broad'));
  expect(found.flat().length).toBeGreaterThan(50);
  expect(texts.map((text) => packed.find(text, 'broad'))).toEqual(found);
});
