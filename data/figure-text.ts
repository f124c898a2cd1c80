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
 */
export function figureText(figure: Figure, form: FigureForm = 'plain'): string {
  // Matches the signs in `-1.7` and in `-2 to -3`; near-miss: `3-5`, where the hyphen joins a range.
  const value = grouped(form === 'size' ? figure.value.replace(/(^|\bto )[+−-]/g, '$1') : figure.value);
  const shown = form === 'number' ? value : withUnit(value, figure.unit);
  return figure.status === 'press' ? `${shown} (as reported in ${via(figure)})` : shown;
}

function grouped(value: string): string {
  return (
    value
      // Matches `217277` and `1740`; near-miss: `2024-09-16` or `1 in 2300.5` (not a whole number alone).
      .replace(/^\d{4,}$/, (digits) => Number(digits).toLocaleString('en'))
      // Matches `3-5` and `75,000-150,000`; near-miss: `-2` (no digit before).
      .replace(/(?<=\d)\s?[-–]\s?(?=\d)/g, ' to ')
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
