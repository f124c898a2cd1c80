import { expect, it } from 'vitest';
import { createMatcher } from '../../../matcher';
import { german } from '../../../matcher/languages/de';
import { createParser } from '../../../matcher/parse';

const parser = createParser(german);
const tokensOf = (text: string) =>
  parser
    .parse(text, () => true)
    .flatMap((paragraph) =>
      paragraph.flatMap((sentence) =>
        sentence.tokens.map(({ start, end, stem }) => ({ stem, word: sentence.folded.text.slice(start, end) })),
      ),
    );
const stemsOf = (text: string): string[] => tokensOf(text).map(({ stem }) => stem);

it('reads a compound as its parts, each with its own place', () => {
  expect(tokensOf('Ausländerkriminalität')).toEqual([
    { stem: 'auslander', word: 'auslander' },
    { stem: 'kriminalitat', word: 'kriminalitat' },
  ]);
  expect(stemsOf('Flüchtlingswelle, Messermigration')).toEqual(['fluchtling', 'well', ',', 'messer', 'migration']);
  expect(stemsOf('Asylanten')).toEqual(['asylant']);
});

it('meets inflected forms, and Swiss spelling, under one stem', () => {
  expect(new Set(stemsOf('kriminelle krimineller kriminellen kriminelles'))).toEqual(new Set(['kriminell']));
  expect(stemsOf('Straße')).toEqual(stemsOf('Strasse'));
  expect(stemsOf('Ausländer')).not.toEqual(stemsOf('Ausland'));
});

it('lets an ending behind a mark belong to its word', () => {
  expect(tokensOf('Migrant:innen und Bürger*innen')).toEqual([
    { stem: 'migrant', word: 'migrant:innen' },
    { stem: 'und', word: 'und' },
    { stem: 'burger', word: 'burger*innen' },
  ]);
  expect(stemsOf('Minister: Innen')).toContain(':');
});

it('keeps a date in one sentence', () => {
  expect(parser.parse('Am 3. Oktober kamen sie. Danach gingen sie.', () => true).flat()).toHaveLength(2);
});

it('marks a claim wherever its letters are made up of two, in any quotes, at the same words', () => {
  const matcher = createMatcher(german);
  const plain = 'Kriminelle Ausländer machen unsere Straßen unsicher.';
  for (const text of [plain, plain.normalize('NFD'), plain.replace('ß', 'ss'), `„${plain}“`, `«${plain}»`]) {
    const [claim] = matcher.find(`${text} Heute scheint die Sonne.`, 'broad');
    expect(claim, text).toBeDefined();
    expect(`${text} Heute scheint die Sonne.`.slice(claim?.start, claim?.end)).toBe(text);
  }
});
