import { expect, it } from 'vitest';
import { loadDataSet } from '../../data/load';
import { checkPairNote } from '../../data/rules/pair-notes';
import { problemLine } from '../../data/rules/problem';
import type { Pair } from '../../data/schema/pair';

const { pairs, works, reports } = loadDataSet();
const all = [...works, ...reports];
const norway = pairs.find(({ id }) => id === 'norway-immigrants') as Pair;
const check = (note: string) => checkPairNote({ ...norway, note }, all).map(({ message }) => message);

it('every number in a note is a figure of the works behind it', () => {
  expect(pairs.flatMap((pair) => checkPairNote(pair, all)).map(problemLine)).toEqual([]);
});

it('a number that drifted is found', () => {
  expect(check('Among others it was 4.5 percent.')).toEqual([]);
  expect(check('Among others it was 4.6 percent.')).toEqual([expect.stringContaining('holds 4.6')]);
});

it('years, ages and units are no figures', () => {
  expect(check('People aged 15, ages 18 to 54, in 2010-2013, per 100,000 residents.')).toEqual([]);
});
