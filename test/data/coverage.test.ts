import { describe, expect, it } from 'vitest';
import { loadDataSet } from '../../data/load';
import { checkCoverage } from '../../data/rules/coverage';
import { loadNoneFound } from '../../data/rules/index';
import { problemLine } from '../../data/rules/problem';

const { works } = loadDataSet();
const noneFound = loadNoneFound();

describe('coverage', () => {
  it('every category lists each side, or says none found with the day', () => {
    expect(checkCoverage(works, noneFound).map(problemLine)).toEqual([]);
  });

  it('a side that is empty and says nothing is found', () => {
    const onlyOther = works.filter(({ direction, categories }) => {
      return direction !== 'supports-claim' || !categories.includes('sexual-assault');
    });
    const problems = checkCoverage(onlyOther, noneFound).map(({ where }) => where);
    expect(problems).toContain('sexual-assault.supports-claim');
  });

  it('"none found" that is no longer true is found', () => {
    const stale = { ...noneFound, 'violent-crime': { 'supports-claim': '2026-11-21' } };
    expect(checkCoverage(works, stale).map(({ where }) => where)).toEqual(['violent-crime.supports-claim']);
  });
});
