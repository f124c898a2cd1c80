import { expect, it } from 'vitest';
import { readAll } from '../../data/load';
import { checkDuplicateKeys } from '../../data/rules/duplicate-keys';
import { problemLine } from '../../data/rules/problem';

const check = (text: string) => checkDuplicateKeys({ room: 'works', name: 'x', text });

it('no record names a field twice', () => {
  expect(readAll().flatMap(checkDuplicateKeys).map(problemLine)).toEqual([]);
});

it('a field that stands twice is found, at any depth and however it is escaped', () => {
  expect(check('{"a":1,"a":2}')).toMatchObject([{ where: 'a' }]);
  expect(check('{"a":[{"b":1},{"b":{"c":1,"\\u0063":2}}]}')).toMatchObject([{ where: 'c' }]);
});

it('the same field in two objects, or as a value, is fine', () => {
  expect(check('{"a":{"b":1},"c":{"b":"a","d":["b","b"]}}')).toEqual([]);
});
