import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

/**
 * Licences under which a library may ship with MIT code. MPL-2.0 and CPAL-1.0 hold file by file, and their files ship
 * unchanged; citeproc names no attribution to be shown under the latter.
 */
const fitting = [
  'MIT',
  'ISC',
  'BSD-2-Clause',
  'BSD-3-Clause',
  '0BSD',
  'Apache-2.0',
  'CC0-1.0',
  'Unlicense',
  'MPL-2.0',
  'CPAL-1.0',
];

const text = readFileSync(join(import.meta.dirname, '../../.output/chrome-mv3/licences.txt'), 'utf8');
const libraries = [...text.matchAll(/^-{80}\n\n(\S+) (\S+) \((.+)\)$/gm)].map(([, name, version, licence]) => ({
  name,
  version,
  licence: licence ?? '',
}));

it('ships the licence of each library that is in the bundles', () => {
  const names = libraries.map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(['preact', 'valibot', 'webextension-polyfill']));
  expect(text).toContain('Copyright (c) 2015-present Jason Miller');
});

it('ships no tool that is only needed for building', () => {
  expect(
    libraries.filter(({ name }) => ['vite', 'typescript', 'vitest', 'puppeteer-core'].includes(name ?? '')),
  ).toEqual([]);
});

it('ships only libraries whose licence fits', () => {
  const misfits = libraries.filter(
    ({ licence }) => !licence.split(/ (?:OR|AND) |[()]/).some((id) => fitting.includes(id)),
  );
  expect(misfits).toEqual([]);
});
