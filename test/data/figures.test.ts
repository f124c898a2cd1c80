import { describe, expect, it } from 'vitest';
import { loadDataSet } from '../../data/load';
import { checkFigures } from '../../data/rules/figures';
import { problemLine } from '../../data/rules/problem';
import type { Figure } from '../../data/schema/figure';
import { sampleWork } from './samples';

const check = (change: Partial<Figure>) => {
  const [first, ...rest] = sampleWork().figures;
  return checkFigures(sampleWork({ figures: [{ ...(first as Figure), ...change }, ...rest] }));
};

describe('figures', () => {
  it('of every work can be read by themselves', () => {
    const { works, reports } = loadDataSet();
    const problems = [...works.flatMap((work) => checkFigures(work)), ...reports.flatMap((one) => checkFigures(one))];
    expect(problems.map(problemLine)).toEqual([]);
  });

  it('of the sample are fine', () => expect(check({})).toEqual([]));

  it.each([
    ['a second figure of the same id', { id: 'adjusted-ratio' }, 'id'],
    ['a ratio without what it is compared with', { denominator: 'a count' }, 'denominator'],
    ['a kind of population that the work does not name', { populationKind: 'refugees' }, 'populationKind'],
    ['a press figure without its source', { status: 'press' }, 'via'],
    ['a source on a verified figure', { via: 'a newspaper' }, 'via'],
    ['a derived figure without what it was worked out from', { derived: true }, 'derivedFrom'],
    ['sources on a figure that is not marked derived', { derivedFrom: ['adjusted-ratio'] }, 'derived'],
    ['a derived figure from nowhere', { derived: true, derivedFrom: ['nothing'] }, 'derivedFrom'],
  ] satisfies [string, Partial<Figure>, string][])('refuse %s', (_, change, field) => {
    expect(check(change).map(({ where }) => where.split('.').at(-1))).toEqual([field]);
  });

  it('refuse the United Kingdom for a work about England and Wales only', () => {
    const [first] = sampleWork().figures;
    const figures = [{ ...(first as Figure), place: 'United Kingdom' }];
    const wheres = (population: string) => checkFigures(sampleWork({ figures, population })).map(({ where }) => where);
    expect(wheres('Prisoners in England and Wales')).toEqual(['figures.0.place']);
    expect(wheres('Prisoners in the United Kingdom')).toEqual([]);
  });
});
