import type { OperatingPoint } from '../../matcher/language';
import type { Sensitivity } from '../../matcher/types';

/** The thresholds that decide whether a sentence is marked. */
export type Thresholds = Pick<OperatingPoint, 'claim' | 'certain' | 'rebuttal'>;

/** Whether `less` marks nothing that `more` does not. */
export function within(less: Thresholds, more: Thresholds): boolean {
  return less.claim >= more.claim && less.certain >= more.certain && less.rebuttal <= more.rebuttal;
}

/**
 * Holds operating points against what readers are told: that each marks whatever a more careful one marks.
 *
 * @throws RangeError naming the two that don't.
 */
export function checkNested({ careful, balanced, broad }: Readonly<Record<Sensitivity, Thresholds>>): void {
  if (!within(careful, balanced)) throw new RangeError('operating points: "careful" marks what "balanced" does not');
  if (!within(balanced, broad)) throw new RangeError('operating points: "balanced" marks what "broad" does not');
}
