import { expect, it } from 'vitest';
import { readAll } from '../../data/load';
import { canonicalText, checkCanonical } from '../../data/rules/canonical';
import { problemLine } from '../../data/rules/problem';
import { sampleFile, sampleWork } from './samples';

it('every file holds its record in standard form', () => {
  expect(readAll().flatMap(checkCanonical).map(problemLine)).toEqual([]);
});

it('another order of fields, or other spacing, is found and mended', () => {
  const { id, ...rest } = sampleWork();
  const file = { ...sampleFile({ ...rest, id }), text: JSON.stringify({ ...rest, id }, null, 2) };
  expect(checkCanonical(file)).toMatchObject([{ rule: 'canonical', message: expect.stringContaining('line 2') }]);
  expect(canonicalText(file)).toBe(canonicalText({ room: 'works', record: sampleWork() }));
});

it('a missing line break at the end is found', () => {
  const file = sampleFile(sampleWork());
  expect(checkCanonical({ ...file, text: file.text.trimEnd() })).toHaveLength(1);
});
