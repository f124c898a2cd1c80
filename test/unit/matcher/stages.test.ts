import { describe, expect, it } from 'vitest';
import { createMatcher } from '../../../matcher';
import { compareByFuse } from '../../../matcher/compare';
import { explain } from '../../../matcher/explain';
import { describe as describeSentence, NamedFeatures } from '../../../matcher/features';
import { createModel } from '../../../matcher/knowledge';
import { english } from '../../../matcher/languages/en';
import { fold, original } from '../../../matcher/normalize';
import { around, createParser } from '../../../matcher/parse';
import { createSegmenter, paragraphs } from '../../../matcher/sentences';
import { createSimilarity } from '../../../matcher/similarity';
import { numbered, tokenize } from '../../../matcher/tokens';

const cut = (text: string): string[] => {
  const segmenter = createSegmenter(english.sentences);
  return Array.from(paragraphs(text)).flatMap(({ start, end }) =>
    Array.from(segmenter.split(text, start, end), (sentence) => text.slice(sentence.start, sentence.end)),
  );
};

describe('sentences', () => {
  it('do not end at abbreviations, initials or before a small letter', () => {
    expect(cut('Mr. Smith of St. Albans spoke. He left.')).toEqual(['Mr. Smith of St. Albans spoke.', 'He left.']);
    expect(cut('J. Doe won. The end.')).toEqual(['J. Doe won.', 'The end.']);
  });

  it('end at line breaks, but not at a wrapped line', () => {
    expect(cut('A headline\nThe story begins.')).toEqual(['A headline', 'The story begins.']);
    expect(cut('It goes\non here.')).toEqual(['It goes\non here.']);
  });
});

describe('folding', () => {
  it('drops invisible marks and accents, and finds the way back', () => {
    const text = 'A mi\u00adgrant’s cafe\u0301';
    const folded = fold(text);
    expect(folded.text).toBe("a migrant's cafe");
    expect(text.slice(original(folded, 2), original(folded, 8) + 1)).toBe('mi\u00adgrant');
    expect(original(folded, folded.text.length)).toBe(text.length);
  });
});

describe('tokens', () => {
  it('part hyphens, keep numbers whole, drop possessives and see plurals', () => {
    const tokens = tokenize("foreign-born men's 1,200", 0, 24, numbered(english.words));
    expect(tokens.map(({ stem }) => stem)).toEqual(['foreign', 'born', 'men', '#']);
    const [one, many] = tokenize('migrant migrants', 0, 16, numbered(english.words));
    expect([one?.plural, many?.plural]).toEqual([false, true]);
    expect(one?.stem).toBe(many?.stem);
  });
});

describe('the model', () => {
  it('sums in place what the named features would sum to', () => {
    const parser = createParser(english);
    const model = createModel(english);
    const text = 'They say the refugees commit crimes. That is a myth, 30 percent of all "thieves" were born here?';
    for (const paragraph of parser.parse(text, () => true)) {
      for (const [at, sentence] of paragraph.entries()) {
        const beside = around(paragraph, at);
        const rules = parser.rules(sentence, beside);
        const named = new NamedFeatures(parser.classes);
        describeSentence(sentence, beside, english.outlines, rules, named);
        model.start();
        describeSentence(sentence, beside, english.outlines, rules, model);
        const { features, scale, heads } = english.model;
        for (const head of heads.keys()) {
          let sum = 0;
          for (const name of named.names) sum += Number(features[name]?.split(',')[head] ?? 0) * scale;
          expect(model.logit(head)).toBeCloseTo(sum, 6);
        }
      }
    }
  });
});

describe('the parser', () => {
  const parser = createParser(english);
  const text = 'One came. Two came. Three came. Four came.\nFive came. Six came.\n\nSeven came.';
  const words = (start: number, end: number): string => text.slice(start, end).split(' ')[0] ?? '';

  it('hands over each sentence with the two before and the one after it in its paragraph', () => {
    const seen: string[] = [];
    parser.walk(
      text,
      () => true,
      (sentence, near) => {
        const beside = near.map(({ start, end }) => words(start, end)).join(' ');
        seen.push(`${words(sentence.start, sentence.end)}: ${beside}`);
      },
    );
    expect(seen).toEqual([
      'One: Two',
      'Two: One Three',
      'Three: One Two Four',
      'Four: Two Three',
      'Five: Six',
      'Six: Five',
      'Seven: ',
    ]);
  });

  it('walks over the same sentences, with the same around them, as it gives at once', () => {
    const walked: unknown[] = [];
    parser.walk(
      text,
      (paragraph) => !paragraph.startsWith('Five'),
      (...seen) => walked.push(seen),
    );
    const given = parser.parse(text, (paragraph) => !paragraph.startsWith('Five'));
    expect(walked).toEqual(given.flatMap((all) => all.map((sentence, at) => [sentence, around(all, at)])));
  });
});

describe('similarity', () => {
  const similarity = createSimilarity(english.phrasings, numbered(english.words), () => compareByFuse);
  const nearest = (text: string) => {
    const tokens = tokenize(text, 0, text.length, numbered(english.words));
    return similarity.nearest(text, tokens, similarity.shares(tokens));
  };

  it('finds a talking point that is repeated with small changes', () => {
    const near = nearest('they spoke of a prevalence of radical islam among certain migrant groups');
    expect(near?.phrasing.talkingPoint).toBe('tp-religious-liberty');
    expect(near?.similarity).toBeGreaterThan(0.7);
  });

  it('takes a wording at the start of text without end for what it is, however long that goes on', () => {
    const wording = 'a prevalence of radical islam among certain migrant populations';
    const short = nearest(`${wording} ${'and so it goes '.repeat(200)}`);
    const long = nearest(`${wording} ${'and so it goes '.repeat(2000)}`);
    expect(short?.phrasing.talkingPoint).toBe('tp-religious-liberty');
    expect(long).toEqual(short);
  });

  it('finds none for a sentence that only shares a subject', () => {
    expect(nearest('the migrant population of the town grew')).toBeNull();
  });
});

describe('explanations', () => {
  it('name what tied people to harm, in the words of the page', () => {
    const text = 'Illegal immigrants are rapists and murderers.';
    const [claim] = createMatcher(english).find(text, 'broad');
    if (claim === undefined) throw new Error('no claim found');
    const { matched } = explain(claim, text);
    expect(matched[0]).toEqual({ role: 'who', texts: ['Illegal immigrants'] });
    expect(matched.map(({ role }) => role)).toContain('harm');
  });
});
