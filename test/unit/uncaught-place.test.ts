import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { LANGUAGE_IDS } from '../../matcher/languages/ids';
import { placeOf } from '../../scripts/browsers/uncaught';

const at = (file: string) => placeOf({ source: `moz-extension://11111111-2222-4333-8444-555555555555/${file}` }, true);

it.each([
  ...['gate.js', 'reader.js', 'card.js', 'detector.js', 'likeness.js'],
  ...LANGUAGE_IDS.flatMap((id) => [`gate-${id}.js`, `language-${id}.js`]),
])('an error in %s is one of a content script', (file) => {
  expect(at(file)).toBe('content script');
});

it('an error elsewhere is not', () => {
  expect(at('background.js')).toBe('worker');
  expect(at('options.html')).toBe('extension page');
  expect(at('chunks/reader-Ab1.js')).toBe('extension page');
  expect(placeOf({ source: 'https://news.example/gate.js' }, false)).toBe('page');
});

it('no script of ours is missing above', () => {
  const scripts = readdirSync('entrypoints').filter((name) => /^(?!background)[a-z]+\.ts$/.test(name));
  for (const name of [...scripts, 'gate.ts', 'card.ts']) expect(at(name.replace('.ts', '.js'))).toBe('content script');
});
