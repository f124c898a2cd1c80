import fc from 'fast-check';
import { expect, it } from 'vitest';
import { withoutMarks } from '../../../matcher/word-pattern';

it.each([
  ['Flüchtlinge', 'Fluchtlinge'],
  ['Fl\u00fcchtlinge, „Straße“ – 5 €', 'Fluchtlinge, „Strasse“ – 5 €'],
  ['re\u0301fugie\u0301s', 'refugies'],
  ['œuvre, łódź, ærø', 'oeuvre, lodz, aero'],
  ['mi\u00adgrants', 'migrants'],
  ['Thuế, Å', 'Thue, A'],
])('%s is read as %s', (text, plain) => {
  expect(withoutMarks(text)).toBe(plain);
});

it('a letter is read alike whether the tables of the standard are asked or not', () => {
  const letters = Array.from({ length: 0x180 - 0xa0 }, (_, i) => String.fromCharCode(0xa0 + i));
  const others = ['a', 'Z', ' ', '.', '\u0301', '\u0308', '\u00ad', '–', '“', '…', '€', 'e\u0301'];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...letters, ...others), { maxLength: 20 }), (parts) => {
      const text = `${parts.join('')} `;
      // A letter of another script sends the whole text to the tables.
      expect(`${withoutMarks(text)}ж`).toBe(withoutMarks(`${text}ж`));
    }),
    { numRuns: 2000 },
  );
});
