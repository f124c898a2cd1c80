import { PLACEHOLDER } from '../render-card';

/** How a language writes numbers: the pattern of one, and what its thousands and its decimals are parted by. */
interface Writing {
  number: RegExp;
  thousands: RegExp;
  decimal: string;
}

const WRITINGS: Readonly<Record<string, Writing>> = {
  // Matches `75,000`, `2.5` and `.05`; near-miss: the comma in `in 2017, 236`.
  en: { number: /\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?|(?<![\d\w])\.\d+/g, thousands: /,/g, decimal: '.' },
  // Matches `75.000` and `2,5`; near-miss: the point in `am 21. November`.
  de: { number: /\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+(?:,\d+)?/g, thousands: /\./g, decimal: ',' },
  // Matches `75 000` with a no-break or a thin space, and `2,5`; near-miss: the plain space in `en 2017 236`.
  fr: {
    number: /\d{1,3}(?:[\u00a0\u202f]\d{3})+(?:,\d+)?|\d+(?:,\d+)?/g,
    thousands: /[\u00a0\u202f]/g,
    decimal: ',',
  },
};

/**
 * The numbers of a text, written alike for all languages and sorted: digits with a decimal point and no thousands.
 * Zeros at the end stay, since they say how exact a number is. Signs and figures by reference are left out.
 * @throws {Error} for a language whose numbers nobody has described here yet.
 */
export function numbersIn(text: string, language: string): string[] {
  const writing = WRITINGS[language];
  if (!writing) throw new Error(`numbers in "${language}" cannot be read yet; describe it in translated-numbers.ts`);
  const found = text.replace(PLACEHOLDER, ' ').match(writing.number) ?? [];
  return found
    .map((number) => number.replace(writing.thousands, '').replace(writing.decimal, '.'))
    .map((number) => (number.startsWith('.') ? `0${number}` : number))
    .sort();
}

/** Says which numbers of the English are missing in a translation, and which it adds. */
export function numberProblems(english: string, translated: string, language: string): string[] {
  const wanted = numbersIn(english, 'en');
  const found = numbersIn(translated, language);
  const missing = without(wanted, found);
  const added = without(found, wanted);
  if (missing.length === 0 && added.length === 0) return [];
  const say = (what: string, numbers: string[]) => (numbers.length > 0 ? [`${what} ${numbers.join(', ')}`] : []);
  return [
    `the numbers differ from the English: ${[...say('missing', missing), ...say('added', added)].join('; ')}. ` +
      'Write each number of the English once, in the way of the language',
  ];
}

/** The figures by reference of a text, sorted: a translation has the same, in any order. */
export function placeholderProblems(english: string, translated: string): string[] {
  const placeholdersOf = (text: string) => Array.from(text.matchAll(PLACEHOLDER), ([whole]) => whole).sort();
  const [wanted, found] = [placeholdersOf(english), placeholdersOf(translated)];
  const missing = without(wanted, found);
  const added = without(found, wanted);
  return [
    ...missing.map((one) => `${one} of the English is missing; put it where its number belongs`),
    ...added.map((one) => `${one} does not stand in the English; take it out`),
  ];
}

function without(all: readonly string[], some: readonly string[]): string[] {
  const left = [...some];
  return all.filter((one) => {
    const at = left.indexOf(one);
    if (at === -1) return true;
    left.splice(at, 1);
    return false;
  });
}
