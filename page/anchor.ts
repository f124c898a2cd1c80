import type { Block } from './blocks';
import { isConnected, realDocument } from './nodes';

/**
 * The place in the page of a stretch of a block's text. Offsets are UTF-16, end-exclusive, into `block.text`. A line
 * break at either end is not part of it. Undefined when the stretch holds no character of a text node.
 */
export function rangeOf(block: Block, start: number, end: number): StaticRange | undefined {
  const first = nodeAt(block, start);
  const last = nodeAt(block, end - 1);
  if (first < 0 || last < first || start >= end) return undefined;
  const startContainer = block.nodes[first] as Text;
  const endContainer = block.nodes[last] as Text;
  return new StaticRange({
    startContainer,
    startOffset: Math.min(start - (block.starts[first] as number), startContainer.data.length),
    endContainer,
    endOffset: Math.min(end - (block.starts[last] as number), endContainer.data.length),
  });
}

/** Index of the last node that begins at or before an offset; -1 when the offset lies before all of them. */
function nodeAt({ starts }: Block, offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] as number) <= offset) low = middle + 1;
    else high = middle - 1;
  }
  return high;
}

/** A range that can be measured, or undefined when the page has taken its text away. */
export function liveRange(range: StaticRange): Range | undefined {
  if (!isConnected(range.startContainer) || !isConnected(range.endContainer)) return undefined;
  try {
    const live = realDocument.createRange();
    live.setStart(range.startContainer, range.startOffset);
    live.setEnd(range.endContainer, range.endOffset);
    return live;
  } catch {
    // The text became shorter than it was.
    return undefined;
  }
}

/** Whether a block still says in the page what it said when it was read. */
export function isUnchanged(block: Block): boolean {
  return block.nodes.every((node, k) => {
    const from = block.starts[k] as number;
    const to = block.starts[k + 1] ?? block.text.length;
    return node.isConnected && node.data.length <= to - from && sameText(block.text.slice(from, to), node.data);
  });
}

// Matches what the block's text has as a space or line end; near miss: the no-break space.
const SPACES = /[\t\n\f\r ]/g;

function sameText(read: string, now: string): boolean {
  return read.slice(0, now.length).replace(SPACES, ' ') === now.replace(SPACES, ' ');
}
