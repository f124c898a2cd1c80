import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainBreaks } from '../../../matcher/sentence-breaks';
import { goesOn, goesOnByPatterns, goesOnPlainly } from '../../../matcher/sentence-joins';

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
const standard = (text: string): number[] =>
  Array.from(segmenter.segment(text), ({ index, segment }) => index + segment.length);

const PLAIN = [
  ...Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i)),
  ...Array.from({ length: 64 }, (_, i) => String.fromCharCode(0xc0 + i)),
  ...'\t\xa0£«»–—‘’“”„€',
];
const TELLING = [...'.!?.!? ,:;"\')(aA1–’“”„«»\xa0$_'];

it('breaks plain text where the standard does, whatever stands in it', () => {
  const texts = fc.oneof(
    fc.array(fc.constantFrom(...TELLING), { maxLength: 14 }),
    fc.array(fc.constantFrom(...TELLING, ...PLAIN), { maxLength: 40 }),
  );
  fc.assert(
    fc.property(texts, (letters) => {
      const text = letters.join('');
      expect(plainBreaks(text)).toEqual(standard(text));
    }),
    { numRuns: 20_000 },
  );
}, 60_000);

it('breaks the sentences of every evaluation set as the standard does', () => {
  const texts = readdirSync('test/cases', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.jsonl'))
    .map((name) => readFileSync(`test/cases/${name}`, 'utf8').split('\n').filter(Boolean))
    .map((lines) => lines.map((line) => (JSON.parse(line) as { text: string }).text).join(' '));
  let plain = 0;
  for (const text of texts.flatMap((all) => [all, ...all.split(/(?<=\. )/)])) {
    const breaks = plainBreaks(text);
    if (breaks === null) continue;
    plain++;
    expect(breaks).toEqual(standard(text));
  }
  expect(plain).toBeGreaterThan(500);
});

it('leaves text that needs more than these rules to the standard', () => {
  for (const text of ['One.\nTwo.', 'Das ist so。', 'soft\u00adhyphen', 'e\u0301', '\ud83d\ude00', 'Łódź.']) {
    expect(plainBreaks(text)).toBeNull();
  }
  expect(plainBreaks('')).toEqual([]);
});

describe('breaks that are none', () => {
  const rules = { abbreviations: new Set(['mr', 'u.s', 'z.b', 'd.h']), ordinals: true };
  const parts = [
    'Mr',
    'U.S',
    'z.B',
    'A',
    'end',
    'said',
    '3',
    '21',
    '2021',
    '.',
    '!',
    '?',
    '…',
    '"',
    "'",
    ')',
    ']',
    '”',
  ];
  const others = [
    ...[' ', '\t', '\n', ',', ';', ':', '-', 'é', 'Ä', 'ß', '÷', '×', 'ª', 'œ', '’', '“', '‘', '»', '«', '–', '…'],
    ...['e\u0301', '\u00ad', '\u00a0', '. ', '.” '],
  ];
  const text = fc.array(fc.constantFrom(...parts, ...others), { maxLength: 14 }).map((all) => all.join(''));

  it('are the same by a few characters as by the patterns', () => {
    let told = 0;
    fc.assert(
      fc.property(text, text, fc.boolean(), (before, after, ordinals) => {
        const whole = before + after;
        const stretch = [whole, 0, before.length, whole.length, { ...rules, ordinals }] as const;
        const plain = goesOnPlainly(...stretch);
        if (plain === undefined) return;
        told++;
        expect(plain).toBe(goesOnByPatterns(...stretch));
      }),
      { numRuns: 5000 },
    );
    expect(told).toBeGreaterThan(1000);
  });

  it.each([
    ['Mr. Miller came.', 4, true],
    ['It ended. They left.', 10, false],
    ['Ask J. Miller.', 7, true],
    ['“Stop.” he said.', 8, true],
    ['Am 3. Mai war es.', 6, true],
    ['Im Jahr 2021. Es kam.', 14, false],
  ])('%s at %i: %s', (whole, at, joins) => {
    expect(goesOn(whole, 0, at, whole.length, rules)).toBe(joins);
  });
});
