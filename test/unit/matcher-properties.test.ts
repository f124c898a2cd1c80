import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createMatcher } from '../../matcher/index';
import { english } from '../../matcher/languages/en/index';
import type { Claim, Sensitivity } from '../../matcher/types';
import { findInText } from '../../scripts/scan/find-in-text';

const matcher = createMatcher(english);
/** How many times more inputs than usual to try: `FUZZ_FACTOR=500 npx vitest run test/unit/matcher-properties.test.ts`. */
const FACTOR = Number(process.env.FUZZ_FACTOR ?? 1);
const POINTS: Sensitivity[] = ['careful', 'balanced', 'broad'];

/** Sentences of which the matcher finds at least the plain ones, so that the properties are not about empty lists. */
const PLAINEST = 'Illegal immigrants are criminals who murder and rape.';
const CLAIMS = [
  PLAINEST,
  'Migrants bring crime.',
  'Migrants commit most of the knife attacks in this city.',
  'Asylum seekers are responsible for the rise in crime, the minister said.',
  'It is not true that refugees are criminals.',
  'Illegal immigrants rape and murder our people!',
  'Foreigners make up half of all prisoners.',
  'Are terrorists hiding among the refugees?',
];
const OTHERS = [
  'The ferry to the islands is late again.',
  'Dr. Miller of the U.S. team won in 3.4 seconds.',
  'Stir in the flour, then let it rest.',
  '“Well,” she said, “that’s that.”',
];

/** What pages put into words and between them. */
const NOISE = [
  '\u00ad',
  '\u200b',
  '\u200d',
  '\ufeff',
  '\u0301',
  '\u00a0',
  '\u2009',
  '\u202f',
  '\t',
  '«',
  '»',
  '„',
  '“',
  '…',
  '—',
  '\ud83d\ude00',
  '\ud800',
  '\udc00',
  'İ',
  'ß',
  'ﬁ',
];

const sentence = fc.oneof(fc.constantFrom(...CLAIMS), fc.constantFrom(...OTHERS));
const noise = fc.constantFrom(...NOISE);

/** A sentence with marks dropped into it anywhere. */
const noisySentence = fc.tuple(sentence, fc.array(fc.tuple(fc.nat(), noise), { maxLength: 6 })).map(([text, marks]) =>
  marks.reduce((noisy, [place, mark]) => {
    const at = place % (noisy.length + 1);
    return noisy.slice(0, at) + mark + noisy.slice(at);
  }, text),
);
/** Any sequence of UTF-16 code units, lone surrogates and all. */
const anyString = fc.array(fc.nat({ max: 0xffff }), { maxLength: 200 }).map((codes) => String.fromCharCode(...codes));
const words = fc.array(
  fc.oneof(
    fc.constantFrom(...CLAIMS.flatMap((text) => text.split(' '))),
    noise,
    fc.string({ unit: 'binary', maxLength: 8 }),
    fc.constantFrom('.', '?', '"', '’', '\n', ','),
  ),
  { maxLength: 60 },
);
const anyText = fc.oneof(
  anyString,
  fc.array(noisySentence, { maxLength: 8 }).map((parts) => parts.join(' ')),
  words.map((parts) => parts.join(' ')),
  words.map((parts) => parts.join('')),
);

/** Whether a place in a text falls between the two halves of one character. */
function splitsCharacter(text: string, at: number): boolean {
  return /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(at - 1, at + 1));
}

function expectWellFormed(text: string, claims: Claim[]): void {
  for (const claim of claims) {
    expect(Number.isInteger(claim.start) && Number.isInteger(claim.end)).toBe(true);
    expect(claim.start).toBeGreaterThanOrEqual(0);
    expect(claim.end).toBeLessThanOrEqual(text.length);
    expect(claim.start).toBeLessThan(claim.end);
    expect(splitsCharacter(text, claim.start) || splitsCharacter(text, claim.end)).toBe(false);
    expect(claim.score).toBeGreaterThanOrEqual(0);
    expect(claim.score).toBeLessThanOrEqual(1);
    expect(claim.why.length).toBeGreaterThan(0);
    for (const { start, end } of claim.why) {
      expect(start).toBeGreaterThanOrEqual(claim.start);
      expect(end).toBeLessThanOrEqual(claim.end);
      expect(start).toBeLessThan(end);
    }
  }
}

/** The same claim further on. */
function shifted(claim: Claim, by: number): Claim {
  const why = claim.why.map((each) => ({ ...each, start: each.start + by, end: each.end + by }));
  return { ...claim, start: claim.start + by, end: claim.end + by, why };
}

describe('the matcher on any text', { timeout: 30_000 * FACTOR }, () => {
  it('finds something in the plain claims, so that the rest of this file is about something', () => {
    expect(CLAIMS.flatMap((text) => matcher.find(text, 'broad')).length).toBeGreaterThanOrEqual(4);
  });

  it('never throws, and its offsets lie in the text and in order', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom(...POINTS), (text, point) => {
        expectWellFormed(text, matcher.find(text, point));
      }),
      { numRuns: 2000 * FACTOR },
    );
  });

  it('cuts out exactly whole sentences, wherever they stand', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...CLAIMS, ...OTHERS), { minLength: 1, maxLength: 6 }),
        fc.constantFrom(' ', '  ', '\u00a0', '\n', ' \n '),
        (sentences, gap) => {
          const text = sentences.join(gap);
          const places = new Map<number, string>();
          let at = 0;
          for (const part of sentences) {
            places.set(at, part);
            at += part.length + gap.length;
          }
          for (const { start, end } of matcher.find(text, 'broad'))
            expect(text.slice(start, end)).toBe(places.get(start));
        },
      ),
      { numRuns: 1000 * FACTOR },
    );
  });

  it('finds plain claims in a paragraph that is far longer than what is cut into sentences at once', () => {
    const filler = `${OTHERS[0]} `.repeat(600);
    const text = `${PLAINEST} ${filler}${PLAINEST} ${filler.trim()}`;
    const starts = matcher.find(text, 'broad').map(({ start }) => start);
    expect(new Set(starts)).toEqual(new Set([0, PLAINEST.length + 1 + filler.length]));
  });

  it('finds in a sentence that stands again and again what it finds where it stands once', () => {
    // Whom "they" means, the sentences beside it tell.
    const pool = [
      'They rape our girls.',
      'They are criminals.',
      'The migrants came.',
      'It rained.',
      'It snowed.',
      PLAINEST,
    ];
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...pool), { minLength: 6, maxLength: 40 }),
        fc.constantFrom(...POINTS),
        (sentences, point) => {
          const text = sentences.join(' ');
          const expected = sentences.flatMap((sentence, at) => {
            const from = Math.max(0, at - 2);
            const start = sentences.slice(0, at).join(' ').length + (at === 0 ? 0 : 1);
            const before = sentences.slice(from, at).join(' ');
            const begin = before.length + (before === '' ? 0 : 1);
            return matcher
              .find(sentences.slice(from, at + 2).join(' '), point)
              .filter((claim) => claim.start === begin && claim.end === begin + sentence.length)
              .map((claim) => shifted(claim, start - begin));
          });
          expect(matcher.find(text, point)).toEqual(expected);
        },
      ),
      { numRuns: 300 * FACTOR },
    );
  });

  it('marks the whole of a sentence without end, but reads it only up to where prose would have ended', () => {
    const filler = 'and so it goes on ';
    const early = `${PLAINEST.slice(0, -1)} ${filler.repeat(2000)}`.trim();
    const claims = matcher.find(early, 'broad');
    expect(claims.length).toBeGreaterThan(0);
    for (const { start, end } of claims) expect([start, end]).toEqual([0, early.length]);
    expect(matcher.find(`${filler.repeat(2000)} ${PLAINEST}`, 'broad')).toEqual([]);
  });

  it('gives the same for a text as for its blocks alone', () => {
    fc.assert(
      fc.property(
        fc.array(noisySentence, { minLength: 1, maxLength: 6 }),
        fc.constantFrom(...POINTS),
        (blocks, point) => {
          const parted = blocks.map((block) => `A. ${block}`);
          const text = parted.join('\n\n');
          let offset = 0;
          const alone = parted.flatMap((block) => {
            const claims = matcher.find(block, point).map((claim) => shifted(claim, offset));
            offset += block.length + 2;
            return claims;
          });
          expect(findInText(text, 'en', point)).toEqual(alone);
        },
      ),
      { numRuns: 500 * FACTOR },
    );
  });

  it('does not remember the texts before', () => {
    fc.assert(
      fc.property(anyText, noisySentence, (first, second) => {
        const fresh = matcher.find(second, 'balanced');
        matcher.find(first, 'balanced');
        expect(matcher.find(second, 'balanced')).toEqual(fresh);
      }),
      { numRuns: 500 * FACTOR },
    );
  });

  it('never finds less when asked for more', () => {
    fc.assert(
      fc.property(noisySentence, (text) => {
        const counts = POINTS.map((point) => matcher.find(text, point).length);
        expect(counts).toEqual([...counts].sort((a, b) => a - b));
      }),
      { numRuns: 1000 * FACTOR },
    );
  });

  it('reads words through what pages hide in them', () => {
    const inside = fc.constantFrom('\u00ad', '\u200b', '\u2060');
    fc.assert(
      fc.property(
        fc.constantFrom(...CLAIMS),
        fc.array(fc.tuple(fc.nat(), inside), { maxLength: 5 }),
        (claim, marks) => {
          let text = claim;
          for (const [place, mark] of marks) {
            const letters = [...text.matchAll(/(?<=\p{L})(?=\p{L})/gu)].map(({ index }) => index);
            const at = letters[place % letters.length] ?? 0;
            text = text.slice(0, at) + mark + text.slice(at);
          }
          const kinds = (found: Claim[]) => found.map(({ category, stance }) => [category, stance]);
          expect(kinds(matcher.find(text, 'balanced'))).toEqual(kinds(matcher.find(claim, 'balanced')));
        },
      ),
      { numRuns: 500 * FACTOR },
    );
  });

  it('does the same with spaces and apostrophes of other kinds', () => {
    const claim = "The minister doesn't doubt that asylum seekers are behind the knife attacks.";
    const kinds = (text: string) => matcher.find(text, 'balanced').map(({ category, stance }) => [category, stance]);
    for (const space of ['\u00a0', '\u2009', '\u202f', '\u3000', '  ']) {
      expect(kinds(claim.replaceAll(' ', space))).toEqual(kinds(claim));
    }
    expect(kinds(claim.replace("'", '’'))).toEqual(kinds(claim));
  });
});
