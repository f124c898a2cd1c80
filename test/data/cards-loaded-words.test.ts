import { expect, test } from 'vitest';
import { loadedWordsIn } from '../../data/rules/loaded-words';

test('finds words that take a side, from either direction', () => {
  expect(loadedWordsIn('A flood of illegals.')).toEqual(['flood', 'illegals']);
  expect(loadedWordsIn('We debunk this racist myth; it is false.')).toEqual(['debunk', 'racist', 'myth', 'false']);
  expect(loadedWordsIn('A mob told lies.')).toEqual(['mob', 'lies']);
});

test('leaves plain words alone', () => {
  expect(loadedWordsIn('Mobile police in Rotherham; families and allies; some people without legal status.')).toEqual(
    [],
  );
});
