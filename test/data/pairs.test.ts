import { describe, expect, it } from 'vitest';
import { loadDataSet } from '../../data/load';
import { loadNeverTogether } from '../../data/rules/index';
import { checkPair, figureIndex } from '../../data/rules/pairs';
import { problemLine } from '../../data/rules/problem';
import type { Pair } from '../../data/schema/pair';

const data = loadDataSet();
const figures = figureIndex(data);
const never = loadNeverTogether();
const norway = data.pairs.find(({ id }) => id === 'norway-immigrants') as Pair;
const ssb = (id: string) => `ssb-2017-36-norway#${id}`;
const check = (change: Partial<Pair>) => checkPair({ ...norway, ...change }, figures, never).map((one) => one.message);

describe('pairs', () => {
  it('compare like with like', () => {
    expect(data.pairs.flatMap((pair) => checkPair(pair, figures, never)).map(problemLine)).toEqual([]);
    expect(data.pairs.length).toBeGreaterThanOrEqual(9);
  });

  it('do not mix kinds of population', () => {
    const crude = { label: 'crude', figures: [ssb('crude-charged-norwegian-born-immigrant-parents-2010-2013')] };
    expect(check({ crude })).toEqual([expect.stringContaining('mixes foreign-born with second-generation')]);
  });

  it('do not mix units', () => {
    expect(check({ crude: { label: 'crude', figures: [ssb('crude-ratio-immigrants')] } })).toEqual([
      expect.stringContaining('mixes units'),
    ]);
  });

  it('never set an adjusted share against an unadjusted one', () => {
    const figuresOf = [ssb('adjusted-charged-immigrants-2010-2013'), ssb('charged-rest-population-2010-2013')];
    const crude = { label: 'crude', figures: norway.crude.figures.concat(norway.crude.figures) };
    const adjusted = [{ label: 'adjusted', figures: figuresOf }];
    expect(check({ groups: ['immigrants', 'others'], crude, adjusted })).toEqual([
      expect.stringContaining('must not be drawn'),
    ]);
  });

  it('name one figure for each group, and say press where a figure is', () => {
    expect(check({ groups: ['immigrants', 'others'] })).toHaveLength(2);
    expect(check({ status: 'press' })).toEqual([expect.stringContaining('must be verified')]);
  });

  it('are guarded by entries whose figures exist', () => {
    const missing = never.flatMap((entry) => entry.figures).filter((reference) => !figures.has(reference));
    expect(missing).toEqual([]);
  });
});
