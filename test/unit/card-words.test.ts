import { describe, expect, it } from 'vitest';
import { writtenDate } from '../../components/card/card-words';

describe('a date on a card', () => {
  it.each([
    ['2025-11-21', 'en', '21 November 2025'],
    ['2025-11', 'en', 'November 2025'],
    ['2025-11-21', 'de', '21. November 2025'],
    ['2025-11-21', 'fr', '21 novembre 2025'],
    ['2025', 'en', '2025'],
  ])('%s in %s is written %s', (date, language, written) => {
    expect(writtenDate(date, language)).toBe(written);
  });
});
