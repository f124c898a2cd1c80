import fc from 'fast-check';
import { expect, it } from 'vitest';
import { plainOf } from '../../../matcher/word-pattern';

it.each([
  ['Flüchtlinge', 'fluchtlinge'],
  ['Fl\u00fcchtlinge, „Straße“ – 5 €', 'fluchtlinge, „strasse“ – 5 €'],
  ['re\u0301fugie\u0301s', 'refugies'],
  ['œuvre, łódź, ærø', 'oeuvre, lodz, aero'],
  ['mi\u00adgrants', 'migrants'],
  ['Thuế, Å', 'thue, a'],
  ['İSLAM', 'islam'],
])('%s is read as %s', (text, plain) => {
  expect(plainOf(text)).toBe(plain);
});

/** As the standard takes letters apart, and the letters that it leaves whole. */
const byStandard = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\u00ad|[\u0300-\u036f]/g, '')
    .replace(/ß/g, 'ss')
    .replace(/æ/g, 'ae')
    .replace(/œ/g, 'oe')
    .replace(/ø/g, 'o')
    .replace(/đ/g, 'd')
    .replace(/ł/g, 'l');

it('letters of all scripts that are written in Latin are read as the standard takes them apart', () => {
  const range = (from: number, to: number) =>
    Array.from({ length: to - from }, (_, i) => String.fromCharCode(from + i));
  const letters = [...range(0xa0, 0x250), ...range(0x1e00, 0x1f00)];
  const others = ['a', 'Z', ' ', '.', 'æ', 'Œ', '\u0301', '\u0308', '\u00ad', '–', '“', '…', '€', 'e\u0301', 'ж', '日'];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...letters, ...others), { maxLength: 20 }), (parts) => {
      const text = parts.join('');
      expect(plainOf(text)).toBe(byStandard(text));
    }),
    { numRuns: 3000 },
  );
});
