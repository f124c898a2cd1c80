import type { DumbbellEnd } from './dumbbell';

/** A crude and an adjusted figure of the same comparison, ready to be drawn. */
export interface ChartPair {
  id: string;
  /** Who is compared with whom, with place and years. */
  label: string;
  /** what the figures of this pair are: shares of whom, times what */
  shown: string;
  crude: DumbbellEnd;
  adjusted: DumbbellEnd;
  /** Pairs with the same unit share one axis. */
  unit: string;
  /** What was held equal for the adjusted figure. */
  adjustedFor: string;
  /** The value at which both groups are alike (1 for a ratio, 100 for an index), where the unit has one. */
  equal?: number;
  source: string;
  /** Anything a reader must know before trusting the pair: derived, seen in a press summary, and so on. */
  note: string;
}

/** Two groups with a figure each, before or after something was held equal. */
export interface ChartGroups {
  id: string;
  /** Which comparison, and whether crude or adjusted. */
  label: string;
  /** the group that the claim is about, and the one that it is compared with */
  group: DumbbellEnd;
  others: DumbbellEnd;
  names: { group: string; others: string };
  unit: string;
  adjustedFor: string;
  source: string;
  note: string;
}

/** A value with its label, for plain bars. */
export interface ChartBar {
  id: string;
  label: string;
  value: number;
  valueText: string;
  source: string;
  note?: string;
}

/**
 * Groups rows by unit, so that figures that cannot be compared never share an axis.
 *
 * @returns groups in the order in which their unit first appears; rows keep their order
 */
export function byUnit<Row extends { unit: string }>(rows: readonly Row[]): { unit: string; rows: Row[] }[] {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(row.unit);
    if (group) group.push(row);
    else groups.set(row.unit, [row]);
  }
  return [...groups].map(([unit, members]) => ({ unit, rows: members }));
}
