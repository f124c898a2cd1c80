import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createWideGate } from '../../../matcher/gate';

const wide = createWideGate({ strong: ['refugee', 'let in', 'in their'], weak: ['border'], harm: ['crime'] });

/** Text with words, accents, soft hyphens and what stands between. */
const text = fc
  .array(
    fc.constantFrom(
      'refugee',
      're\u00adfugee',
      'réfugee',
      'let',
      'in',
      'their',
      'border',
      'é',
      '\u0301',
      ' ',
      'x',
      '한',
    ),
    {
      maxLength: 30,
    },
  )
  .chain((parts) => fc.integer({ min: 1, max: 900 }).map((fill) => parts.join('y'.repeat(fill % 7 === 0 ? fill : 0))));

test('no part of a text that the wide gate would let through lies between two places where nothing begins', () => {
  fc.assert(
    fc.property(text, fc.array(fc.nat(4000), { maxLength: 12 }), (all, cuts) => {
      const spots = wide.spots(all);
      const ends = [...new Set([0, ...cuts.filter((cut) => cut < all.length), all.length])].sort((a, b) => a - b);
      for (let k = 1; k < ends.length; k++) {
        const [from, to] = [ends[k - 1] as number, ends[k] as number];
        if (!spots.between(from, to)) expect(wide.test(all.slice(from, to))).toBe(false);
      }
    }),
    { numRuns: 500 },
  );
});

test('without accents places are told exactly', () => {
  const all = `${'a'.repeat(3000)} refugee ${'b'.repeat(3000)} border`;
  const spots = wide.spots(all);
  expect(spots.between(0, 3001)).toBe(false);
  expect(spots.between(3001, 3002)).toBe(true);
  expect(spots.between(3002, all.indexOf('border'))).toBe(false);
  expect(spots.between(all.indexOf('border'), all.length)).toBe(true);
  expect(wide.spots('').between(0, 0)).toBe(false);
});

test('with accents a long text is still told apart', () => {
  const all = `${'é'.repeat(9000)} réfugee ${'e\u0301'.repeat(9000)} border`;
  const spots = wide.spots(all);
  expect(spots.between(0, 8000)).toBe(false);
  expect(spots.between(8000, 9500)).toBe(true);
  expect(spots.between(12_000, 24_000)).toBe(false);
  expect(spots.between(24_000, all.length)).toBe(true);
});
