import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { CATEGORIES } from '../../data/categories';
import { readHeadlines } from '../../data/load-headlines';
import { LANGUAGE_IDS } from '../../matcher/languages/ids';

/** Languages with cards of their own. */
const WITH_CARDS = ['en', 'de', 'fr'];

it('every matched language without cards of its own has headlines for all kinds of claim', () => {
  const headlines = readHeadlines();
  const there = headlines.map(({ language }) => language);
  expect(LANGUAGE_IDS.filter((id) => !WITH_CARDS.includes(id) && !there.includes(id))).toEqual([]);
  for (const { language, categories } of headlines) {
    expect(Object.keys(categories).sort(), language).toEqual([...CATEGORIES].sort());
    expect(new Set(Object.values(categories)).size, language).toBe(CATEGORIES.length);
  }
});

it.each([
  ['a missing kind', { language: 'xx', categories: {}, contextIn: {} }, /categories/],
  ['a file of another name', { ...readHeadlines()[0], language: 'yy' }, /file name/],
])('refuses %s', (_, record, message) => {
  const folder = mkdtempSync(join(tmpdir(), 'headlines-'));
  mkdirSync(join(folder, 'headlines'));
  writeFileSync(join(folder, 'headlines/xx.json'), JSON.stringify(record));
  try {
    expect(() => readHeadlines(folder)).toThrow(message);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
