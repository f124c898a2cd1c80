import { expect, it } from 'vitest';
import { loadDataSet } from '../../data/load';
import { checkDoi } from '../../data/rules/doi';
import { problemLine } from '../../data/rules/problem';
import { checkSchema } from '../../data/rules/schema';
import { sampleFile, sampleWork } from './samples';

it('every DOI was seen, and every work can be reached', () => {
  const { works, reports } = loadDataSet();
  expect([...works, ...reports].flatMap((work) => checkDoi(work)).map(problemLine)).toEqual([]);
});

it('a DOI that was not seen is refused', () => {
  expect(checkDoi(sampleWork({ doiSeen: false }))).toMatchObject([{ where: 'bibliography.DOI' }]);
});

it('a work without DOI and address is refused', () => {
  const bibliography = { type: 'report' as const, title: 'A report' };
  expect(checkDoi(sampleWork({ doiSeen: false, bibliography }))).toMatchObject([{ where: 'bibliography.URL' }]);
  expect(checkDoi(sampleWork({ bibliography }))).toMatchObject([{ where: 'doiSeen' }]);
});

it('a DOI with its resolver has the wrong shape', () => {
  const bibliography = { ...sampleWork().bibliography, DOI: 'https://doi.org/10.1234/x' };
  expect(checkSchema(sampleFile(sampleWork({ bibliography })))).toMatchObject([{ where: 'bibliography.DOI' }]);
});
