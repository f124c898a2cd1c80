import { readdirSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { CATEGORIES } from '../../data/categories';
import { loadDataSet } from '../../data/load';
import { readCards } from '../../data/load-cards';
import { checkCard, englishOf } from '../../data/rules/card';
import { loadNeverTogether } from '../../data/rules/index';
import { problemLine } from '../../data/rules/problem';
import { cardSchema } from '../../data/schema/card';
import { evidenceAssets } from '../../scripts/evidence-assets';

const data = loadDataSet();
const works = new Map(data.works.map((work) => [work.id, work]));
const cards = readCards();
const never = loadNeverTogether();

test('every category has an English card, and no card is without a category', () => {
  const names = readdirSync(new URL('../../data/cards/en/', import.meta.url)).sort();
  expect(names).toEqual(CATEGORIES.map((category) => `${category}.json`).sort());
});

describe('cards', () => {
  test.each(cards.map((file) => [`${file.language}/${file.name}`, file] as const))('%s breaks no rule', (_, file) => {
    expect(checkCard(file, works, never, englishOf(file, cards)).map(problemLine)).toEqual([]);
  });

  test('a card in the wrong file, or with a field that is missing, breaks a rule', () => {
    const first = cards.find(({ language }) => language === 'en');
    if (!first) throw new Error('no card was read');
    expect(checkCard({ ...first, name: 'other' }, works, never).map(problemLine)).toEqual([
      expect.stringMatching(/^cards\/en\/other: category is "[a-z-]+"; name the file/),
    ]);
    const { claim: _claim, ...without } = first.record as Record<string, unknown>;
    expect(checkCard({ ...first, record: without }, works, never)).toEqual([
      expect.objectContaining({ where: 'claim' }),
    ]);
  });

  test('no statement shows a figure that no reader could find: each cited work is shipped', () => {
    for (const { record } of cards) {
      const card = v.parse(cardSchema, record);
      const cited = card.sections.flatMap(({ statements }) => statements.flatMap((statement) => statement.works));
      expect(cited.filter((id) => !works.has(id))).toEqual([]);
    }
  });
});

test('the build packages each card with its figures filled in, and lists it', () => {
  const assets = new Map(evidenceAssets().map(({ path, contents }) => [path, contents]));
  const { files } = JSON.parse(assets.get('manifest.json') ?? '{}');
  for (const category of CATEGORIES) {
    const path = `cards/en/${category}.json`;
    expect(assets.get(path)).not.toMatch(/\{\{\s*[a-z]/);
    expect(files).toHaveProperty([path]);
  }
  expect(assets.get('cards/en/overrepresentation.json')).toContain('2.5 times as often as people born in Sweden');
}, 30_000);
