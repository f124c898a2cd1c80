import { type FigureLocale, figureLocale, localNumbers, percentSign } from './figure-locale';
import type { Figure } from './schema/figure';

/** How a placeholder asks for its figure: plain, `|number` (value alone) or `|size` (without its sign, or the signs of a range). */
export type FigureForm = 'plain' | 'number' | 'size';

/** The measures that follow a value with a space, as they occur at the start of a unit. */
const SPACED = [
  // Matches `per 100,000 residents`, `suspects per 1,000`; near-miss: `percent`.
  /\bper \d[\d,]*\b/,
  // Matches `percentage points per year`; near-miss: `percent`.
  /^percentage points/,
  // Matches `million incidents`; near-miss: `persons`.
  /^million\b/,
];

/**
 * Writes a figure as prose shows it. The value is never rounded or recombined: only thousands are grouped, and a
 * range is written with "to". Percent, ratio and rate carry their unit, since it changes what the number means; for
 * counts the sentence says what is counted. A figure seen only in a press summary names that summary.
 *
 * In another language than English, numbers, dates and units are written as that language does; `terms` gives the
 * words that belong to no number, such as the name of the summary.
 * @throws {Error} when a word of the figure has no translation: no figure is half translated.
 */
export function figureText(figure: Figure, form: FigureForm = 'plain', language = 'en', terms: Terms = {}): string {
  // Matches the signs in `-1.7` and in `-2 to -3`; near-miss: `3-5`, where the hyphen joins a range.
  const published = form === 'size' ? figure.value.replace(/(^|\bto )[+−-]/g, '$1') : figure.value;
  const value = grouped(language === 'en' ? published : withArrow(published));
  if (language === 'en') {
    const shown = form === 'number' ? value : withUnit(value, figure.unit);
    return figure.status === 'press' ? `${shown} (as reported in ${via(figure)})` : shown;
  }
  const locale = figureLocale(language);
  const local = localValue(value, locale, terms);
  const shown = form === 'number' ? local : withLocalUnit(local, figure.unit, locale);
  return figure.status === 'press' ? locale.asReportedIn(shown, translated(via(figure), terms, language)) : shown;
}

/** English words or phrases, each with its translation. */
export type Terms = Readonly<Record<string, string>>;

/**
 * A value by itself, as the language writes it: `more than 2.5` as `mehr als 2,5`.
 * @throws {Error} when a word of it has no translation.
 */
export function valueText(value: string, language: string, terms: Terms = {}): string {
  return language === 'en' ? value : localValue(grouped(withArrow(value)), figureLocale(language), terms);
}

/** A change keeps apart from a range: `28 -> 14` is no `14 to 28`, and many languages use another word for it. */
// Matches `28 -> 14`, `28->14`; near-miss: `28 - 14`.
const withArrow = (value: string) => value.replace(/\s*->\s*/g, ' → ');

function localValue(value: string, locale: FigureLocale, terms: Terms): string {
  const whole = terms[value.replace(' → ', ' -> ')];
  if (whole !== undefined) return whole;
  const written = locale.words.reduce((text, [word, local]) => text.replace(word, local), value);
  // Both match each word, such as `mehr` and `als` in `mehr als 2`; near-miss: `2`.
  const known = new Set(locale.words.flatMap(([, local]) => local.match(/\p{L}+/gu) ?? []));
  const rest = (written.replace(MONTH, ' ').match(/\p{L}+/gu) ?? []).filter((word) => !known.has(word));
  if (rest.length > 0) translated(value, terms, locale.language);
  return localNumbers(written, locale.language);
}

// Matches `13 August 2025`, `May 2026`; near-miss: `may 20`.
const MONTH =
  /\b(?:January|February|March|April|May|June|July|August|September|October|November|December)(?= \d{4}\b)/g;

function translated(text: string, terms: Terms, language: string): string {
  const found = terms[text];
  if (found === undefined) {
    throw new Error(`"${text}" has no translation; add it to data/translations/${language}/terms.json`);
  }
  return found;
}

function withLocalUnit(value: string, unit: string, locale: FigureLocale): string {
  // Matches the number in `per 100,000 residents`; near-miss: `percent`.
  const per = /\bper (\d[\d,]*)\b/.exec(unit)?.[1];
  if (per) return locale.per(value, localNumbers(per, locale.language));
  // Matches `percentage points per year`; near-miss: `percent`.
  if (/^percentage points/.test(unit)) return locale.percentagePoints(value);
  // Matches `million incidents`; near-miss: `millions`.
  if (/^million\b/.test(unit)) return localValueOf(`${value} million`, locale);
  // Matches `%`, `percent of prisoners`; near-miss: `per 100,000`.
  if (/^(%|percent\b)/.test(unit)) return `${value}${percentSign(locale.language)}`;
  // Matches `ratio (about one fourth)`; near-miss: `rate`.
  return /^ratio\b/.test(unit) ? locale.times(value) : value;
}

const localValueOf = (text: string, locale: FigureLocale) =>
  locale.words.reduce((left, [word, local]) => left.replace(word, local), text);

function grouped(value: string): string {
  return (
    value
      // Matches `217277` and `1740`; near-miss: `2024-09-16` or `1 in 2300.5` (not a whole number alone).
      .replace(/^\d{4,}$/, (digits) => Number(digits).toLocaleString('en'))
      // Matches `3-5` and `75,000-150,000`; near-miss: `-2` (no digit before).
      .replace(/(?<=\d)\s?[-–]\s?(?=\d)/g, ' to ')
      // Matches `28 -> 14`; near-miss: `28 > 14`.
      .replace(/\s*->\s*/g, ' to ')
  );
}

function withUnit(value: string, unit: string): string {
  for (const spaced of SPACED) {
    const found = spaced.exec(unit);
    if (found) return `${value} ${found[0]}`;
  }
  // Matches `%`, `% higher`, `percent of prisoners`; near-miss: `per 100,000`.
  if (/^(%|percent\b)/.test(unit)) return `${value}%`;
  // Matches `ratio`, `ratio (about one fourth)`; near-miss: `rate`.
  if (/^ratio\b/.test(unit)) return `${value} times`;
  return value;
}

/** The first clause of `via`: who summarised the report in which the number stands. */
function via(figure: Figure): string {
  const clause = figure.via?.split(';')[0]?.trim();
  if (!clause) throw new Error(`figure ${figure.id} has status press but does not say via whom; add "via"`);
  return clause;
}
