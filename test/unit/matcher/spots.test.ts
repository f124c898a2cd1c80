import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createWideGate } from '../../../matcher/gate';
import { finds } from './wide-gate';

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
        if (spots.next(from) >= to) expect(finds(wide, all.slice(from, to))).toBe(false);
      }
    }),
    { numRuns: 500 },
  );
});

test('without accents places are told exactly', () => {
  const all = `${'a'.repeat(3000)} refugee ${'b'.repeat(3000)} border`;
  const spots = wide.spots(all);
  expect(spots.next(0)).toBe(3001);
  expect(spots.next(3001)).toBe(3001);
  expect(spots.next(3002)).toBe(all.indexOf('border'));
  expect(spots.next(all.indexOf('border') + 1)).toBe(Number.POSITIVE_INFINITY);
  expect(wide.spots('').next(0)).toBe(Number.POSITIVE_INFINITY);
});

test('with accents a long text is still told apart', () => {
  const all = `${'é'.repeat(9000)} réfugee ${'e\u0301'.repeat(9000)} border`;
  const spots = wide.spots(all);
  expect(spots.next(0)).toBeGreaterThanOrEqual(8000);
  expect(spots.next(8000)).toBeLessThan(9500);
  expect(spots.next(12_000)).toBeGreaterThanOrEqual(24_000);
  expect(spots.next(24_000)).toBeLessThan(all.length);
});
