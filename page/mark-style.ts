import type { Stance } from '../data/categories';
import type { PageSettings } from './page-settings';

/** The name of the highlight that carries the marks of a stance. */
export const markName = (stance: Stance): string => `confounder-${stance}`;

/** Kinds of line, so that stances differ without colour, and none looks like a spelling mistake (wavy). */
const LINES: Record<Stance, string> = { asserts: 'solid', reports: 'dashed', rebuts: 'dotted' };

/**
 * The style sheet of the marks. The line is mixed from the text's own colour, so that it is as legible as the text on
 * any background, light or dark; in forced colours it is the text's colour itself. One hue for all stances: colour
 * would read as a verdict.
 */
export function markStyle({ marks, print }: Pick<PageSettings, 'marks' | 'print'>): string {
  const stances = Object.keys(LINES) as Stance[];
  const all = stances.map((stance) => `::highlight(${markName(stance)})`).join(', ');
  const rules = stances.map(
    (stance) =>
      `::highlight(${markName(stance)}) { text-decoration: underline ${LINES[stance]} ${marks.thickness}px !important; ` +
      'text-decoration-color: color-mix(in oklab, currentColor 50%, #7d5fd3) !important; ' +
      'text-underline-offset: 0.2em; text-decoration-skip-ink: none; }',
  );
  // Chromium also fills highlights with the colours of a selection then, whatever is written here, and the line takes the
  // colour of the text in it: below the fill it could not be seen, and all stances would look alike.
  rules.push(
    `@media (forced-colors: active) { ${all} { text-decoration-color: currentColor !important; ` +
      'text-underline-offset: 0.05em; } }',
  );
  if (print === 'plain') rules.push(`@media print { ${all} { text-decoration: none !important; } }`);
  return rules.join('\n');
}
