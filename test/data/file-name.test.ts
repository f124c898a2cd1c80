import { expect, it } from 'vitest';
import { readAll } from '../../data/load';
import { checkFileName } from '../../data/rules/file-name';
import { problemLine } from '../../data/rules/problem';
import { sampleFile, sampleWork } from './samples';

it('every record stands in the file named after it', () => {
  expect(readAll().flatMap(checkFileName).map(problemLine)).toEqual([]);
});

it('a record in a file of another name is refused', () => {
  expect(checkFileName(sampleFile(sampleWork(), 'works', 'doe-2023'))).toMatchObject([{ rule: 'file-name' }]);
});
