import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { DATA_FOLDER, readAll } from '../../data/load';
import { checkFileName } from '../../data/rules/file-name';
import { problemLine } from '../../data/rules/problem';
import { ROOMS } from '../../data/schema/index';
import { sampleFile, sampleWork } from './samples';

it('every record stands in the file named after it', () => {
  expect(readAll().flatMap(checkFileName).map(problemLine)).toEqual([]);
});

it('a record in a file of another name is refused', () => {
  expect(checkFileName(sampleFile(sampleWork(), 'works', 'doe-2023'))).toMatchObject([{ rule: 'file-name' }]);
});

it('a folder of records holds nothing that the build would pass over', () => {
  const others = ROOMS.flatMap((room) =>
    readdirSync(join(DATA_FOLDER, room)).filter((name) => !name.endsWith('.json')),
  );
  expect(others).toEqual([]);
});
