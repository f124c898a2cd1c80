import { describe, expect, it } from 'vitest';
import { type DataSet, loadDataSet } from '../../data/load';
import { problemLine } from '../../data/rules/problem';
import { checkReferences } from '../../data/rules/references';

const data = loadDataSet();
const check = (change: Partial<DataSet>) => checkReferences({ ...data, ...change }).map(({ where }) => where);
const altered = data.alteredQuotations.slice(0, 1);

describe('references', () => {
  it('all lead somewhere', () => expect(checkReferences(data).map(problemLine)).toEqual([]));

  it('of an altered quotation must exist, and one must be there', () => {
    expect(check({ alteredQuotations: altered.map((one) => ({ ...one, alters: 'nothing' })) })).toEqual(['alters']);
    expect(check({ alteredQuotations: altered.map((one) => ({ ...one, discrepancy: 'none' })) })).toEqual([
      'discrepancy',
    ]);
    const orphan = altered.map((one) => ({ ...one, alters: null, discrepancy: null }));
    expect(check({ alteredQuotations: orphan })).toEqual(['alters']);
  });

  it('of a pair must name a figure that exists', () => {
    const pairs = data.pairs.slice(0, 1).map((pair) => ({ ...pair, crude: { label: 'crude', figures: ['a#b'] } }));
    expect(check({ pairs })).toEqual(['crude']);
  });

  it('are not possible to an id that two records share', () => {
    expect(check({ reports: [...data.reports, ...data.works.slice(0, 1)] })).toEqual(['id']);
  });
});
