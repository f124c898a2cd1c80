import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');
const scripts = Object.keys(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).scripts);

const documents = ['', 'docs', 'data', 'store', 'test', 'matcher']
  .flatMap((folder) =>
    existsSync(join(root, folder)) ? readdirSync(join(root, folder)).map((name) => join(folder, name)) : [],
  )
  .filter((name) => name.endsWith('.md'));

/** Where the relative links of a Markdown text lead to nothing. @param folder where the text stands */
function brokenLinks(folder: string, text: string): string[] {
  // Matches `[words](docs/privacy.md#top)` and `![words](a.png)`; not `[words](https://example.org)`.
  return [...text.matchAll(/\]\((?!https?:|mailto:|#)([^)#\s]+)[^)]*\)/g)]
    .map(([, link = '']) => link)
    .filter((link) => !existsSync(join(root, folder, link)));
}

/** The npm scripts that a text tells people to run and that don't exist. */
function missingScripts(text: string): string[] {
  // Matches `npm run build:edge`, `npm run --silent scan`; not `npm ci`.
  return [...text.matchAll(/npm run (?:--?\w+ )*([\w:-]+)/g)]
    .map(([, name = '']) => name)
    .filter((name) => !scripts.includes(name));
}

describe.each(documents)('%s', (name) => {
  const text = readFileSync(join(root, name), 'utf8');

  it('links only to what is there', () => {
    expect(brokenLinks(dirname(name), text)).toEqual([]);
  });

  it('names only commands that exist', () => {
    expect(missingScripts(text)).toEqual([]);
  });
});

it('finds a broken link and a missing command where there is one', () => {
  expect(brokenLinks('docs', 'See [this](privacy.md), [that](../nowhere.md#x) and [site](https://x.org).')).toEqual([
    '../nowhere.md',
  ]);
  expect(missingScripts('Run `npm run build`, then `npm run --silent nonsense`.')).toEqual(['nonsense']);
});
