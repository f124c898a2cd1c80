import { expect, it } from 'vitest';
import { readAll } from '../../data/load';
import { checkLoadedWords } from '../../data/rules/loaded-words';
import { ownTexts } from '../../data/rules/own-texts';
import { problemLine } from '../../data/rules/problem';
import { sampleWork } from './samples';

const check = (finding: string) => checkLoadedWords('works/x', ownTexts('works', sampleWork({ finding })));

it('no record uses a loaded word in its own prose', () => {
  const problems = readAll().flatMap(({ room, name, record }) =>
    checkLoadedWords(`${room}/${name}`, ownTexts(room, record)),
  );
  expect(problems.map(problemLine)).toEqual([]);
});

it('loaded words from either side are found, with a plain word', () => {
  expect(check('A flood of illegals.').map(({ message }) => message)).toEqual([
    expect.stringContaining('arrival'),
    expect.stringContaining('people without a permit'),
  ]);
  expect(check('It debunks a myth.')).toHaveLength(2);
  expect(check('Rates fell!')).toMatchObject([{ where: 'finding' }]);
});

it('quoted words and longer words are fine', () => {
  expect(check("Residents' reports speak of 'hordes'; flooding was rare.")).toEqual([]);
});
