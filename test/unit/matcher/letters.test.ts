import { expect, it } from 'vitest';
import { createMatcher } from '../../../matcher';
import { LANGUAGES } from '../../../matcher/languages';
import { fold, original } from '../../../matcher/normalize';

const SWEDISH = new Set('åäö');

it('letters of their own keep their marks, whole or put together, and all others lose them', () => {
  for (const form of ['NFC', 'NFD'] as const) {
    const text = 'Gång på gäng, Öland, café, Ærø'.normalize(form);
    expect(fold(text, SWEDISH).text).toBe('gång på gäng, öland, cafe, aero');
    expect(fold(text).text).toBe('gang pa gang, oland, cafe, aero');
  }
});

it('offsets stay exact where a letter is put together from two', () => {
  const text = 'på gäng å'.normalize('NFD');
  const folded = fold(text, SWEDISH);
  const at = folded.text.indexOf('gäng');
  expect(text.slice(original(folded, at)).startsWith('ga\u0308ng')).toBe(true);
  expect(original(folded, folded.text.length)).toBe(text.length);
});

/** The same sentence as pages also write it: put-together letters, soft hyphens, odd spaces and quotation marks. */
const DISGUISES: readonly ((text: string) => string)[] = [
  (text) => text.normalize('NFD'),
  (text) => text.replaceAll(' ', '\u00a0'),
  (text) => text.replaceAll(' ', '\u2009'),
  (text) => text.replace(/(\p{L}{4})(\p{L}{4})/gu, '$1\u00ad$2'),
  (text) => `„${text}”`,
  (text) => `»${text}«`,
  (text) => `– ${text}`,
];

it.each([
  ['nl', 'De politie zegt dat asielzoekers uit Syrië verantwoordelijk zijn voor de helft van alle misdrijven.'],
  ['sv', 'Enligt polisen begår invandrare från Syrien hälften av alla våldtäkter och rån i området.'],
] as const)('a sentence of %s is found in every dress, and cut out whole', async (id, sentence) => {
  const { find } = createMatcher(await LANGUAGES[id]());
  expect(find(sentence, 'broad').length).toBeGreaterThan(0);
  for (const dress of DISGUISES) {
    const text = dress(sentence);
    const [claim] = find(text, 'broad');
    expect(claim, text).toBeDefined();
    expect(text.slice(claim?.start, claim?.end)).toBe(text);
    for (const { start, end } of claim?.why ?? []) {
      expect(end).toBeGreaterThan(start);
      expect(text.slice(start, end)).not.toMatch(/^\s|\s$/);
    }
  }
});
