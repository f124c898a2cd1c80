import { describe, expect, it } from 'vitest';
import { blocksByLanguage } from '../../entrypoints/check/languages';
import { detect } from '../../matcher/languages/detect';

const ENGLISH =
  'The council has decided that the old bridge over the river will be closed for two years, and the buses are to take another way from Monday.';

/** The languages of the paragraphs of a text, read by an English reader. */
const languagesOf = (...paragraphs: string[]) =>
  blocksByLanguage(paragraphs.join('\n\n'), detect, 'en').parts.map(({ language }) => language);

describe('the language of a pasted paragraph', () => {
  it.each([
    ['de', 'Migranten bringen Gewalt und Mord in unsere Städte.'],
    ['de', 'Die Ausländer sind alle kriminell.'],
    ['fr', 'Les étrangers commettent plus de crimes.'],
    ['it', 'Gli stranieri portano la criminalità.'],
  ])('is its own also in one short sentence in %s among English ones', (language, sentence) => {
    expect(languagesOf(ENGLISH, sentence, ENGLISH)).toEqual(['en', language, 'en']);
  });

  it.each([
    'Von der Leyen visits the port',
    'Angela Merkel, Berlin',
    'Foreigners commit more crimes.',
    'El Paso',
    'Migrant crime wave hits Germany',
  ])('is that of the whole for "%s": a name or a headline tells little', (short) => {
    expect(languagesOf(ENGLISH, short)).toEqual(['en', 'en']);
  });
});
