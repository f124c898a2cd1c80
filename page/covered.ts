import { HOST_NAME } from './element-kinds';
import { contains, nodeNameOf, parentElementOf, realDocument } from './nodes';

/** Finer than this no end is looked for, in px. */
const EXACT = 1;

/** How much of an upright line is behind something, in px from its top and from its bottom. */
export interface Covered {
  top: number;
  bottom: number;
}

/**
 * How much of an upright line beside `root` lies behind what stays where it is while the page scrolls: a header that
 * sticks to the window, a bar at its foot. Only what is in the window is looked at.
 *
 * @param x the line, in px of the window; `top` and `bottom` likewise
 */
export function coveredEnds(root: Element, x: number, top: number, bottom: number): Covered {
  const first = Math.max(top, 0);
  const last = Math.min(bottom, innerHeight) - EXACT;
  if (last <= first) return { top: 0, bottom: 0 };
  const isCovered = (y: number) => isBehind(root, realDocument.elementFromPoint(x, y));
  const upper = isCovered(first) ? edgeBetween(first, last, isCovered) : first;
  if (upper >= last) return { top: bottom - top, bottom: 0 };
  const lower = isCovered(last) ? edgeBetween(last, upper, isCovered) : last;
  return { top: upper === first ? 0 : upper - top, bottom: lower === last ? 0 : bottom - lower };
}

/** The place between a covered and another one where the covering ends; the other one when all is covered. */
function edgeBetween(covered: number, other: number, isCovered: (y: number) => boolean): number {
  if (isCovered(other)) return other;
  let from = covered;
  let to = other;
  while (Math.abs(to - from) > EXACT) {
    const middle = (from + to) / 2;
    if (isCovered(middle)) from = middle;
    else to = middle;
  }
  return to;
}

/** Whether an element at a point lies over a part of the page, since it or something around it alone stays in place. */
function isBehind(root: Element, at: Element | null): boolean {
  for (let over = at; over && !contains(over, root); over = parentElementOf(over)) {
    if (nodeNameOf(over).toLowerCase() === HOST_NAME || contains(root, over)) return false;
    // Matches "fixed" and "sticky"; near miss: "relative".
    if (/^(?:fixed|sticky)$/.test(getComputedStyle(over).position)) return true;
  }
  return false;
}
