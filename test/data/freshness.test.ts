import { expect, it } from 'vitest';
import { checkFreshness } from '../../data/rules/freshness';
import { sampleWork } from './samples';

const check = (checkedOn: string) => checkFreshness(sampleWork({ checkedOn }), 'works', '2027-06-15');

it('a record that was checked within the year is fine', () => expect(check('2026-06-15')).toEqual([]));

it('a record that was checked longer ago gives a warning, no error', () => {
  expect(check('2026-06-14')).toMatchObject([{ level: 'warning', where: 'checkedOn' }]);
});

it('a day in the future is an error', () => expect(check('2027-06-16')).toMatchObject([{ level: 'error' }]));
