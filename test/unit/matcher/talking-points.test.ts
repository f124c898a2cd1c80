import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CLAIM_CATEGORIES, type ClaimCategory } from '../../../data/categories';
import { createMatcher } from '../../../matcher';
import { english } from '../../../matcher/languages/en';
import type { Sensitivity } from '../../../matcher/types';

interface TalkingPoint {
  id: string;
  quote?: string;
  category: string;
  matchAlone: boolean;
}

const matcher = createMatcher(english);
const marked = (text: string, sensitivity: Sensitivity): ClaimCategory[] =>
  matcher
    .find(text, sensitivity)
    .flatMap(({ stance, category }) => (stance === 'rebuts' || category === 'single-case' ? [] : [category]));

const talkingPoints = readdirSync('data/talking-points')
  .map((name) => JSON.parse(readFileSync(`data/talking-points/${name}`, 'utf8')) as TalkingPoint)
  .filter(({ matchAlone, quote, category }) => matchAlone && quote && CLAIM_CATEGORIES.some((id) => id === category));

/** Quotations that name nobody, which only the words around them tie to migration. */
const NAMELESS = ['cable-disruptors', 'post-rubio-munich-crisis'];
/** Quotations worded as a denial ("the idea that ... isn't the case"), which the matcher takes for a dispute. */
const READ_AS_DISPUTES = ['brief-hunky-dory', 'brief-radically-different'];

describe('a quotation of the cable that can be told by itself is marked where it is printed word for word', () => {
  it.each(talkingPoints)('$id', ({ id, quote = '' }) => {
    if (NAMELESS.includes(id)) {
      expect(marked(quote, 'careful')).toEqual([]);
      expect(marked(`Migrants, the cable says: ${quote}`, 'balanced')).not.toEqual([]);
    } else if (READ_AS_DISPUTES.includes(id)) expect(marked(quote, 'careful')).toEqual([]);
    else expect(marked(quote, 'careful')).not.toEqual([]);
  });
});

describe('who disputes a known wording is not marked', () => {
  it.each([
    'It is false that mass migration poses an existential threat to Western civilization, the historian said.',
    'There is no evidence that mass migration is an existential threat to Western civilization.',
    'Mass migration does not pose an existential threat to Western civilization, the bishop said.',
    'The ministry denied that its policies unduly favor migrants at the expense of local populations.',
    'Researchers reject the claim that mass migration has led to displacement, sexual assault and a breakdown of law and order.',
    'There have been no concerning increases in sexual assaults and violent sexual attacks by people of a migration background.',
  ])('%s', (text) => expect(marked(text, 'balanced')).toEqual([]));
});
