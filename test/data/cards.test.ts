import { readdirSync, readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { SECTION_KINDS } from '../../data/card-content';
import { CATEGORIES } from '../../data/categories';
import { renderCard } from '../../data/render-card';
import { periodProblems, textProblems } from '../../data/rules/card-text';
import { balanceProblems, citationProblems, lengthProblems } from '../../data/rules/card-works';
import { populationProblems } from '../../data/rules/population-kinds';
import { readingProblems } from '../../data/rules/reading-level';
import { cardSchema } from '../../data/schema/card';
import type { Work } from '../../data/schema/work';

const folder = new URL('../../data/', import.meta.url);
const read = (path: string) => JSON.parse(readFileSync(new URL(path, folder), 'utf8'));
const works = new Map<string, Work>(
  readdirSync(new URL('works/', folder))
    .filter((name) => name.endsWith('.json'))
    .map((name) => read(`works/${name}`) as Work)
    .map((work) => [work.id, work]),
);

test('every category has an English card, and no card is without a category', () => {
  const names = readdirSync(new URL('cards/en/', folder)).sort();
  expect(names).toEqual(CATEGORIES.map((category) => `${category}.json`).sort());
});

describe.each(CATEGORIES)('card %s', (category) => {
  const card = v.parse(cardSchema, read(`cards/en/${category}.json`));

  test('is named after its category', () => expect(card.category).toBe(category));
  test('holds no number of its own and no loaded word', () => expect(textProblems(card)).toEqual([]));
  test('says when each figure was counted', () => expect(periodProblems(card)).toEqual([]));
  test('cites a work for each figure', () => expect(citationProblems(card, works)).toEqual([]));
  test('shows both directions, support first', () => {
    expect(balanceProblems(card, SECTION_KINDS)).toEqual([]);
    expect(lengthProblems(card)).toEqual([]);
  });
  test('never mixes kinds of population', () => expect(populationProblems(card, works)).toEqual([]));
  test('can be read with ten years of school', () => {
    expect(readingProblems(renderCard(card, works, { dataVersion: 'test' }))).toEqual([]);
  });
});
