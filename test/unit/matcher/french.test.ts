import { describe, expect, it } from 'vitest';
import { createMatcher } from '../../../matcher';
import { french } from '../../../matcher/languages/fr';
import { stem } from '../../../matcher/languages/fr/stem';

const matcher = createMatcher(french);
const CLAIM = "« L'immigration nourrit l'insécurité et les étrangers volent », a affirmé l'élu à Béziers.";

/** The ways in which pages write the same French. */
const WRITTEN: Readonly<Record<string, (text: string) => string>> = {
  'curly apostrophes': (text) => text.replaceAll("'", '’'),
  'no-break spaces in guillemets': (text) => text.replaceAll('« ', '«\u00a0').replaceAll(' »', '\u00a0»'),
  'thin spaces in guillemets': (text) => text.replaceAll('« ', '«\u202f').replaceAll(' »', '\u202f»'),
  'no spaces in guillemets': (text) => text.replaceAll('« ', '«').replaceAll(' »', '»'),
  'English quotation marks': (text) => text.replaceAll('« ', '“').replaceAll(' »', '”'),
  'accents as marks of their own': (text) => text.normalize('NFD'),
  'no accents on capitals': (text) => text.replaceAll('É', 'E'),
  'soft hyphens': (text) => text.replaceAll('immigration', 'immi\u00adgra\u00adtion'),
};

describe('a French claim', () => {
  const plain = matcher.find(CLAIM, 'balanced').map(({ category, stance }) => ({ category, stance }));

  it('is found, as somebody else’s', () => {
    expect(plain.map(({ category }) => category)).toContain('law-and-order');
    expect(plain.every(({ stance }) => stance === 'reports')).toBe(true);
  });

  it.each(Object.entries(WRITTEN))('is the same with %s, and its offsets cut out the sentence', (_, write) => {
    const text = `Rien à signaler hier. ${write(CLAIM)} Il pleut.`;
    const claims = matcher.find(text, 'balanced');
    expect(claims.map(({ category, stance }) => ({ category, stance }))).toEqual(plain);
    for (const { start, end, why } of claims) {
      expect(text.slice(start, end)).toBe(write(CLAIM));
      const who = why.filter(({ role }) => role === 'who').map((part) => text.slice(part.start, part.end));
      expect(who.map((part) => part.normalize('NFC').replaceAll('\u00ad', ''))).toContain('immigration');
    }
  });
});

describe('French stems', () => {
  it('bring the forms of a word together', () => {
    for (const forms of ['agressé,agressent,agressaient,agressées', 'étranger,étrangères', 'criminel,criminelles'])
      expect(new Set(forms.split(',').map((form) => stem(form.normalize('NFD').replace(/\p{M}/gu, '')))).size).toBe(1);
  });

  it('keep words apart that mean different things', () => {
    const pairs =
      'viol violent,pas passer,guere guerre,migrants migration,franc france,exil exiles,priere prix,ruee rue,maree mars,' +
      'rom rome,colon colonne,combat combattants,attaque attaquant,parti partie,presents presse';
    for (const pair of pairs.split(',')) {
      const [one = '', other = ''] = pair.split(' ');
      expect(stem(one), pair).not.toBe(stem(other));
    }
  });
});
