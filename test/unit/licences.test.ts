import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { licencesText, shippedLibraries } from '../../scripts/licences';

const libraries = shippedLibraries();

/** Licences under which a library may ship with MIT code. MPL-2.0 holds file by file; its files ship unchanged. */
const fitting = ['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD', 'Apache-2.0', 'CC0-1.0', 'Unlicense', 'MPL-2.0'];

it('ships only libraries whose licence fits', () => {
  const misfits = libraries.filter(({ licence }) => !licence.split(/ (?:OR|AND) |[()]/).some((id) => fitting.includes(id)));
  expect(misfits.map(({ name, licence }) => `${name}: ${licence}`)).toEqual([]);
});

it('names every library that package.json declares, with its version', () => {
  const declared = JSON.parse(readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8')).dependencies;
  const text = licencesText(libraries);
  expect(Object.entries(declared).filter(([name, version]) => !text.includes(`\n${name} ${version} (`))).toEqual([]);
});

it('carries the words of the licences of Preact and Floating UI', () => {
  const text = licencesText(libraries);
  expect(text).toContain('Copyright (c) 2015-present Jason Miller');
  expect(text).toContain('Floating UI contributors');
});
