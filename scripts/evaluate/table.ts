import { SENSITIVITIES } from '../scan/options';
import type { Agreement, Measures } from './measure';
import type { Evaluation } from './run';

/** Lays out rows as plain text: the first column to the left, the others to the right. The first row is the heading. */
export function layOut(rows: string[][]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const lines = rows.map((row) =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join('  ')
      .trimEnd(),
  );
  lines.splice(1, 0, widths.map((width) => '-'.repeat(width)).join('  '));
  return lines.join('\n');
}

// Matches "0.834", which becomes ".834"; near miss: "1.000".
const two = (value: number): string => value.toFixed(3).replace(/^0/, '');

function agreementRows(name: string, agreements: Record<string, Agreement>): string[][] {
  const rows = [[name, 'precision', 'recall', 'F1', 'n']];
  for (const [id, { precision, recall, f1, n }] of Object.entries(agreements))
    rows.push([id, two(precision), two(recall), two(f1), String(n)]);
  return rows;
}

function overview(evaluation: Evaluation): string[][] {
  const line = (name: string, read: (measures: Measures) => string): string[] => [
    name,
    ...SENSITIVITIES.map((point) => read(evaluation[point])),
  ];
  return [
    ['operating point', ...SENSITIVITIES],
    line('flag precision', ({ flag }) => two(flag.precision)),
    line('flag recall', ({ flag }) => two(flag.recall)),
    line('flag F1', ({ flag }) => two(flag.f1)),
    line('wrong flags', ({ wrongFlags }) => String(wrongFlags)),
    line('category macro F1', ({ categoryMacroF1 }) => two(categoryMacroF1)),
    line('any category right', ({ anyCategoryRight }) => two(anyCategoryRight)),
    line('stance right', ({ stanceRight }) => two(stanceRight)),
    line('rebuttals flagged', ({ rebuttalsFlagged }) => two(rebuttalsFlagged)),
  ];
}

/** The evaluation as tables for people: the three operating points, then one of them by category and stance. */
export function describeEvaluation(evaluation: Evaluation): string {
  const { units, flag, rebuttals, perCategory, perStance } = evaluation.balanced;
  return [
    `${units} texts, ${flag.n} to flag, ${rebuttals} rebuttals`,
    layOut(overview(evaluation)),
    `By category and stance, at the balanced point:`,
    layOut(agreementRows('category', perCategory)),
    layOut(agreementRows('stance', perStance)),
  ].join('\n\n');
}
