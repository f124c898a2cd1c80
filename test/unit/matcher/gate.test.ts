import { expect, test } from 'vitest';
import { createGate, createWideGate } from '../../../matcher/gate';
import { finds } from './wide-gate';

const words = { strong: ['refugee', 'ms 13', 'boats$'], weak: ['border'], harm: ['crime', 'rap'] };
const gate = createGate(words);
const wide = createWideGate(words);

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

test('a word that ends in "$" must end there', () => {
  expect(gate.test('small boats.')).toBe(true);
  expect(gate.test('a boatswain')).toBe(false);
});

test('accents do not hide a word, whole or put together', () => {
  expect(gate.test('r\u00e9fugi\u00e9es')).toBe(false);
  expect(gate.test('r\u00e9fugee')).toBe(true);
  expect(gate.test('re\u0301fugee')).toBe(true);
});

test('the wide gate finds a word of any block of a joined text, whatever stands beside it', () => {
  const blocks = [
    'No word here',
    'Refugees came',
    'small boats',
    'an MS-13 case',
    'at the border of crime',
    're\u00adfugee',
  ];
  for (const block of blocks.slice(1)) {
    expect(gate.test(block)).toBe(true);
    expect(finds(wide, `endOf${block}Next`)).toBe(true);
  }
  expect(finds(wide, `${blocks[0]}${blocks[0]}`)).toBe(false);
});
