import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createMatcher } from '../../../matcher';
import { compareByFuse } from '../../../matcher/compare';
import { english } from '../../../matcher/languages/en';
import { createMatcherWith } from '../../../matcher/matcher';

const matcher = createMatcher(english);

test('a plain claim is found with its offsets, category and reasons', () => {
  const text = 'It rained. Illegal immigrants are rapists and murderers. The match was a draw.';
  const claims = matcher.find(text, 'broad');
  expect(claims.length).toBeGreaterThan(0);
  for (const claim of claims) {
    expect(text.slice(claim.start, claim.end)).toBe('Illegal immigrants are rapists and murderers.');
    expect(claim.stance).toBe('asserts');
  }
  expect(claims.map(({ category }) => category)).toContain('sexual-assault');
  const reasons = claims.flatMap(({ why }) => why.map(({ start, end }) => text.slice(start, end)));
  expect(reasons).toContain('Illegal immigrants');
});

test('it says when a wording has to be compared closely, and finds the same once it can be', () => {
  let compare: typeof compareByFuse | undefined;
  const page = createMatcherWith(english, () => compare);
  const near = 'Officials deplore a prevalence of radical Islam among certain migrant groups.';
  const far = 'Illegal immigrants are rapists and murderers.';
  expect(page.find(far, 'broad')).toEqual(matcher.find(far, 'broad'));
  expect(page.wanting).toBe(false);
  page.find(`${far} ${near} ${far}`, 'broad');
  expect(page.wanting).toBe(true);
  compare = compareByFuse;
  expect(page.find(near, 'broad')).toEqual(matcher.find(near, 'broad'));
  expect(page.wanting).toBe(false);
  expect(matcher.find(near, 'broad')[0]?.talkingPoint).toBe('tp-religious-liberty');
});

test('ordinary text has no claims', () => {
  expect(matcher.find('Fold the eggs into the flour. Bake for forty minutes.', 'broad')).toEqual([]);
});

test('no string makes it throw, and offsets stay inside the text', () => {
  const words = fc.constantFrom(
    'migrants ',
    'rape ',
    'crime ',
    '\u00ad',
    '\ud800',
    '“',
    "'",
    '. ',
    '\n',
    '\u200b',
    'é',
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(words, fc.string({ unit: 'binary' })), { maxLength: 30 }), (parts) => {
      const text = parts.join('');
      for (const claim of matcher.find(text, 'broad')) {
        expect(claim.start).toBeGreaterThanOrEqual(0);
        expect(claim.end).toBeLessThanOrEqual(text.length);
        for (const { start, end } of claim.why) {
          expect(start).toBeGreaterThanOrEqual(claim.start);
          expect(end).toBeLessThanOrEqual(claim.end);
          expect(end).toBeGreaterThan(start);
        }
      }
    }),
    { numRuns: 300 },
  );
}, 60_000);
