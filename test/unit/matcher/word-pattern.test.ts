import fc from 'fast-check';
import { expect, it } from 'vitest';
import { unmarked } from '../../../matcher/word-pattern';

it.each([
  ['Flüchtlinge', 'Fluchtlinge'],
  ['Fl\u00fcchtlinge, „Straße“ – 5 €', 'Fluchtlinge, „Strasse“ – 5 €'],
  ['re\u0301fugie\u0301s', 'refugies'],
  ['œuvre, łódź, ærø', 'oeuvre, lodz, aero'],
  ['mi\u00adgrants', 'migrants'],
  ['Thuế, Å', 'Thue, A'],
])('%s is read as %s', (text, plain) => {
  expect(unmarked(text)).toBe(plain);
});

/** As the standard takes letters apart, and the letters that it leaves whole. */
const byStandard = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\u00ad|[\u0300-\u036f]/g, '')
    .replace(/[ßẞ]/g, 'ss')
    .replace(/æ/gi, 'ae')
    .replace(/œ/gi, 'oe')
    .replace(/ø/gi, 'o')
    .replace(/đ/gi, 'd')
    .replace(/ł/gi, 'l');

it('letters of all scripts that are written in Latin are read as the standard takes them apart', () => {
  const range = (from: number, to: number) =>
    Array.from({ length: to - from }, (_, i) => String.fromCharCode(from + i));
  const letters = [...range(0xa0, 0x250), ...range(0x1e00, 0x1f00)];
  const others = ['a', 'Z', ' ', '.', 'æ', 'Œ', '\u0301', '\u0308', '\u00ad', '–', '“', '…', '€', 'e\u0301', 'ж', '日'];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...letters, ...others), { maxLength: 20 }), (parts) => {
      const text = parts.join('');
      expect(unmarked(text)).toBe(byStandard(text));
    }),
    { numRuns: 3000 },
  );
});
