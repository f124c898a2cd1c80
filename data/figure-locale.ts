/** How figures are written in a language other than English. Numbers themselves come from Intl. */
export interface FigureLocale {
  language: string;
  /** English words that stand inside values, each with its translation; longer ones first. */
  words: readonly (readonly [RegExp, string])[];
  /** Writes a value that is a percentage, in percentage points, a ratio, or per so many. */
  percentagePoints: (value: string) => string;
  times: (value: string) => string;
  per: (value: string, number: string) => string;
  /** Says in whose summary a press figure was seen. */
  asReportedIn: (value: string, via: string) => string;
}

// Each word matches whole: `over` in `over 30`, ` to ` in `2 to 3`; near misses: `overall`, `total`.
const LOCALES: Readonly<Record<string, FigureLocale>> = {
  de: {
    language: 'de',
    words: [
      [/\bas much as\b/g, 'bis zu'],
      [/\bmore than\b/g, 'mehr als'],
      [/\bless than\b/g, 'weniger als'],
      [/\bslightly over\b/g, 'etwas mehr als'],
      [/\bclose to\b/g, 'nahezu'],
      [/\bover\b/g, 'über'],
      [/\babout\b/g, 'etwa'],
      [/\b(?:almost|nearly)\b/g, 'fast'],
      [/\btwo thirds\b/g, 'zwei Drittel'],
      [/\bmillion\b/g, 'Millionen'],
      [/\bbillion\b/g, 'Milliarden'],
      [/\byears\b/g, 'Jahre'],
      [/\bmonths\b/g, 'Monate'],
      [/ → /g, ' auf '],
      [/\b1 in (?=\d)/g, '1 zu '],
      [/ vs /g, ' gegenüber '],
      [/ to /g, ' bis '],
    ],
    percentagePoints: (value) => `${value} Prozentpunkte`,
    // Matches the gap in `1,5 bis 2`, which reads `1,5- bis 2-mal`; near-miss: `mehr als 2`.
    times: (value) => `${value.replace(/(?<=\d) bis /g, '- bis ')}-mal`,
    per: (value, number) => `${value} je ${number}`,
    asReportedIn: (value, via) => `${value} (laut ${via})`,
  },
  fr: {
    language: 'fr',
    words: [
      [/\bas much as\b/g, 'jusqu’à'],
      [/\bmore than\b/g, 'plus de'],
      [/\bless than\b/g, 'moins de'],
      [/\bslightly over\b/g, 'un peu plus de'],
      [/\bclose to\b/g, 'près de'],
      [/\bover\b/g, 'plus de'],
      [/\babout\b/g, 'environ'],
      [/\b(?:almost|nearly)\b/g, 'près de'],
      [/\btwo thirds\b/g, 'deux tiers'],
      [/\bmillion\b/g, 'millions'],
      [/\bbillion\b/g, 'milliards'],
      [/\byears\b/g, 'ans'],
      [/\bmonths\b/g, 'mois'],
      [/ → /g, ' à '],
      [/\b1 in (?=\d)/g, '1 sur '],
      [/ vs /g, ' contre '],
      [/ to /g, ' à '],
    ],
    // Matches `0,6` and `1,5`, which are singular; near-miss: `1,7 à 2,5`.
    percentagePoints: (value) => `${value} ${/^[01](?:,\d+)?$/.test(value) ? 'point' : 'points'} de pourcentage`,
    times: (value) => `${value} fois`,
    per: (value, number) => `${value} pour ${number}`,
    asReportedIn: (value, via) => `${value} (d’après ${via})`,
  },
};

/** The languages into which figures can be written besides English. */
export const FIGURE_LANGUAGES: readonly string[] = Object.keys(LOCALES);

/** How that language writes figures. @throws {Error} for a language that nobody has described here yet. */
export function figureLocale(language: string): FigureLocale {
  const found = LOCALES[language];
  if (found) return found;
  throw new Error(`figures cannot be written in "${language}" yet; describe it in data/figure-locale.ts`);
}

/**
 * Writes every number and date of an English value as the language does, keeping each digit: `1,740.50` becomes
 * `1.740,50`. Four digits without a separator are left as they are, since they may be a year.
 */
export function localNumbers(value: string, language: string): string {
  const numbers = (text: string) =>
    // Matches `75,000`, `2.5` and `1740`; near-miss: the `2024` of a date, which was replaced before.
    text.replace(/\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?/g, (number) => localNumber(number, language));
  let at = 0;
  let written = '';
  for (const found of value.matchAll(DATE)) {
    const [whole, day, month = '', year] = found;
    const moment = new Date(Date.UTC(Number(year), MONTHS.indexOf(month), Number(day ?? 1)));
    const form: Intl.DateTimeFormatOptions = { year: 'numeric', month: 'long', timeZone: 'UTC' };
    if (day) form.day = 'numeric';
    written += numbers(value.slice(at, found.index)) + moment.toLocaleDateString(language, form);
    at = found.index + whole.length;
  }
  return written + numbers(value.slice(at));
}

/** The names of the months in a language, January first. */
export function monthNames(language: string): string[] {
  const format = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' });
  return Array.from({ length: 12 }, (_, month) => format.format(Date.UTC(2024, month, 15)));
}

const MONTHS = monthNames('en');
// Matches `13 August 2025` and `May 2026`; near-miss: `August 13`.
const DATE = new RegExp(`\\b(?:(\\d{1,2}) )?(${MONTHS.join('|')}) (\\d{4})\\b`, 'g');

/** What stands between a number and the percent sign in a language. */
export function percentSign(language: string): string {
  const parts = new Intl.NumberFormat(language, { style: 'percent' }).formatToParts(1);
  return parts
    .filter(({ type }) => type === 'literal' || type === 'percentSign')
    .map((part) => part.value)
    .join('');
}

function localNumber(number: string, language: string): string {
  const digits = number.replaceAll(',', '');
  const fraction = digits.split('.')[1]?.length ?? 0;
  const grouped = number.includes(',');
  return numberFormat(language, fraction, grouped).format(Number(digits));
}

/** The formats made so far: making one takes longer than using it a hundred times. */
const formats = new Map<string, Intl.NumberFormat>();

function numberFormat(language: string, fraction: number, useGrouping: boolean): Intl.NumberFormat {
  const key = `${language} ${fraction} ${useGrouping}`;
  const known = formats.get(key);
  if (known) return known;
  const made = new Intl.NumberFormat(language, {
    minimumFractionDigits: fraction,
    maximumFractionDigits: fraction,
    useGrouping,
  });
  formats.set(key, made);
  return made;
}
