import { describe, expect, it } from 'vitest';
import { createMatcher } from '../../../matcher';
import { LANGUAGES } from '../../../matcher/languages';
import * as de from './plain-claims/de';
import * as en from './plain-claims/en';
import * as es from './plain-claims/es';
import * as it_ from './plain-claims/it';
import * as nl from './plain-claims/nl';
import * as sv from './plain-claims/sv';

describe.each(Object.entries({ de, en, es, it: it_, nl, sv }))('plain words in %s', async (language, sentences) => {
  const matcher = createMatcher(await LANGUAGES[language as keyof typeof LANGUAGES]());
  const marked = (text: string): string[] =>
    matcher.find(text, 'balanced').flatMap(({ stance, category }) => (stance === 'rebuts' ? [] : [category]));

  it.each(sentences.claims)('%s: "%s" is marked', (category, text) => expect(marked(text)).toContain(category));
  it.each(sentences.neighbours)('"%s" is not marked', (text) => expect(marked(text)).toEqual([]));
});
