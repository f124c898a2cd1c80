import type { Block } from './blocks';
import { isLeftOut } from './element-kinds';
import { isVisible, parentElementOf, rectOf } from './nodes';

/** What is really shown of a block, and the elements that hide the rest, which could appear later. */
export interface VisibleText {
  blocks: Block[];
  hidden: Element[];
}

interface Box {
  /** Whether it is a place to write inside a line. */
  leftOut: boolean;
  /** The element that hides the text, or null when it is shown. */
  hiddenBy: Element | null;
  /** The nearest element around the text that makes a box of its own. */
  box: Element | null;
}

const SHOWN: Box = { leftOut: false, hiddenBy: null, box: null };

// Matches "inline" and "ruby-text"; near miss: "inline-block", which makes a box, although inside a line.
const IN_LINE = /^(?:inline|contents|ruby.*|inline-block|inline flow.*|inline-ruby)$/;

/**
 * Looks at a block with the styles that the page gives it: leaves out text that is not displayed, and parts what is
 * `display: block` by style although its element is inline by name. Costs a style look-up for each element, so it is
 * asked only for blocks that could hold a claim.
 */
export function readVisible(block: Block): VisibleText {
  const known = new Map<Element, Box>();
  const blocks: Block[] = [];
  const hidden = new Set<Element>();
  let current: Block | null = null;
  let currentBox: Element | null = null;
  for (const [k, node] of block.nodes.entries()) {
    const parent = parentElementOf(node);
    const { leftOut, hiddenBy, box } = parent ? boxOf(parent, block.root, known) : SHOWN;
    if (leftOut) continue;
    if (hiddenBy) {
      if (node.data.trim() !== '') hidden.add(hiddenBy);
      continue;
    }
    const from = block.starts[k] as number;
    const to = from + node.data.length;
    if (!current || box !== currentBox) {
      current = { root: box ?? block.root, nodes: [], starts: [], text: '' };
      currentBox = box;
      blocks.push(current);
    } else {
      // Line breaks between two nodes lie in the text, but in none of the nodes.
      const before = (block.starts[k - 1] as number) + (block.nodes[k - 1] as Text).data.length;
      current.text += block.text.slice(before, from);
    }
    current.starts.push(current.text.length);
    current.nodes.push(node);
    current.text += block.text.slice(from, to);
  }
  return { blocks: blocks.filter((part) => part.text.trim() !== ''), hidden: [...hidden] };
}

function boxOf(element: Element, root: Node, known: Map<Element, Box>): Box {
  const before = known.get(element);
  if (before) return before;
  let box: Box;
  const parent = parentElementOf(element);
  if (element === root || !parent) {
    box = { leftOut: false, hiddenBy: isShown(element) ? null : element, box: null };
  } else {
    const around = boxOf(parent, root, known);
    if (around.hiddenBy || around.leftOut) box = around;
    else {
      const style = getComputedStyle(element);
      const own = !IN_LINE.test(style.display);
      const hidden = (own || style.visibility !== 'visible' || style.opacity === '0') && !isShown(element);
      box = { leftOut: isLeftOut(element), hiddenBy: hidden ? element : null, box: own ? element : around.box };
    }
  }
  known.set(element, box);
  return box;
}

/**
 * Whether the text of an element is displayed: it has a box, is not invisible or fully see-through, and is not one of
 * the one-pixel boxes that carry text for screen readers alone.
 */
export function isShown(element: Element): boolean {
  if (!isVisible(element, { visibilityProperty: true, opacityProperty: true })) return false;
  const { width, height } = rectOf(element);
  return width > 1 || height > 1 || getComputedStyle(element).display === 'contents';
}
