import { expect, test } from 'vitest';
import { createGate } from '../../../matcher/gate';

const gate = createGate({ strong: ['refugee', 'ms 13'], weak: ['border'], harm: ['crime', 'rap'] });

test('a strong word at the beginning of a word passes, in any case and behind any mark', () => {
  expect(gate.test('Two REFUGEES were there')).toBe(true);
  expect(gate.test('(refugees)')).toBe(true);
  expect(gate.test('MS-13')).toBe(true);
});

test('inside another word it does not', () => {
  expect(gate.test('nonrefugee')).toBe(false);
  expect(gate.test('forms 13')).toBe(false);
});

test('a weak word needs a word of harm in the same text', () => {
  expect(gate.test('at the border')).toBe(false);
  expect(gate.test('crime at the border')).toBe(true);
  expect(gate.test('at the border, crime')).toBe(true);
  expect(gate.test('a scrap of the border')).toBe(false);
});

test('soft hyphens and zero-width marks inside a word do not hide it', () => {
  expect(gate.test('refu\u00adgees and re\u200bfugees')).toBe(true);
});

test('an empty text does not pass', () => {
  expect(gate.test('')).toBe(false);
});
