import { BLOCK, BREAK, INLINE, kindOf, SKIP } from './element-kinds';
import { firstChildOf, nextSiblingOf, parentOf, realDocument, textIn, typeOf } from './nodes';

/**
 * One run of text that a reader sees as one piece: a paragraph, a heading, a list item. `text` is the text of `nodes`
 * put together, with every line end inside a node turned into a space, so that offsets stay those of the page:
 * character `i` of `text` is character `i - starts[k]` of `nodes[k]`, where `k` is the last node that starts at or
 * before `i`. A `<br>` puts a line end of its own between two nodes.
 */
export interface Block {
  /** The nearest element around the whole run that is not inline. */
  root: Element | ShadowRoot;
  nodes: Text[];
  /** Offset in `text` at which each node begins, UTF-16. */
  starts: number[];
  text: string;
}

// Matches a line end or tab inside a text node; near miss: the no-break space, which people write on purpose.
const LINE_ENDS = /[\t\n\f\r]/g;
// Matches a run that holds something to read; near miss: "  \n ".
const SOMETHING = /\S/;

/** After as many siblings that are passed over, the walk offers a pause. */
const PASSED_OVER = 128;

/**
 * Whether a part of a page is worth reading, by its text. `at` is where that begins in the text of the start of the walk,
 * UTF-16; below 0 where that is not known.
 */
export type Worth = (text: string, at: number) => boolean;

/**
 * Reads the text under `start`, run by run, in the order of the document. Parts whose text, taken as a whole, `worth`
 * refuses are passed over, which spares a walk through most of a page; undefined is yielded now and then meanwhile.
 * Runs without a letter are left out. It does not ask for styles: text that is hidden by a style sheet is still in it,
 * see `readVisible`. Shadow roots are not entered. Returns false when the page took away the place where the walk stood
 * in a pause between two runs: then the rest was not read.
 */
export function* readBlocks(start: Node, worth: Worth): Generator<Block | undefined, boolean> {
  if (typeOf(start) === 1 && kindOf(start as Element) === SKIP) return true;
  let root: Element | ShadowRoot = rootOf(start);
  let nodes: Text[] = [];
  let starts: number[] = [];
  let text = '';
  let complete = true;

  /** Ends the run. */
  function* take(): Generator<Block> {
    const block = { root, nodes, starts, text };
    nodes = [];
    starts = [];
    text = '';
    if (block.nodes.length > 0 && SOMETHING.test(block.text)) yield block;
  }

  /** Where the text of `node` begins in that of `start`. It is wrong once the page changed in a pause. */
  let at = 0;
  let passedOver = 0;

  /**
   * From a node between two runs on, the first of its siblings that is to be looked at, or the last of them; `PASSED_OVER` at
   * most. Most of a page is passed here, and browsers make a plain function fast sooner than a generator.
   */
  function passOver(from: Node): Node {
    let here = from;
    for (; passedOver < PASSED_OVER; passedOver++) {
      const next = nextSiblingOf(here);
      if (next === null) break;
      const type = typeOf(here);
      if (type === 1 ? kindOf(here as Element) !== BLOCK : type !== 3) break;
      const own = textIn(here);
      if (type === 1 ? worth(own, at) : SOMETHING.test(own)) break;
      at += own.length;
      here = next;
    }
    return here;
  }

  const single = typeOf(start) === 3;
  let node = single ? start : firstChildOf(start);
  while (node) {
    if (!single && nodes.length === 0 && text === '') {
      node = passOver(node);
      if (passedOver === PASSED_OVER) {
        passedOver = 0;
        yield undefined;
      }
    }
    let inside = false;
    const type = typeOf(node);
    if (type === 3) {
      const { data } = node as Text;
      at += data.length;
      // Most of the text between two paragraphs is a line end of the source.
      if (data !== '' && (text !== '' || nodes.length > 0 || SOMETHING.test(data))) {
        starts.push(text.length);
        nodes.push(node as Text);
        text += data.replace(LINE_ENDS, ' ');
      }
    } else if (type === 1) {
      const element = node as Element;
      const kind = kindOf(element);
      inside = kind === INLINE;
      if (kind === BREAK) text += '\n';
      else if (!inside) yield* take();
      if (kind === BLOCK) {
        inside =
          firstChildOf(element) !== null &&
          (isOnlyChild(element) || worth(textIn(element), at)) &&
          !isFilledSlot(element);
        if (inside && isClosedDetails(element)) {
          inside = false;
          const summary = element.querySelector(':scope > summary');
          if (summary) yield* readBlocks(summary, (its) => worth(its, -1));
        }
        if (inside) root = element;
      }
      if (!inside) at += textIn(element).length;
    } else if (type === 4) at += (node as CDATASection).data.length;
    if (single) break;
    let next: Node | null = inside ? firstChildOf(node) : null;
    if (!next) {
      while (node && node !== start) {
        next = nextSiblingOf(node);
        if (next) break;
        node = parentOf(node);
        if (node && node !== start && typeOf(node) === 1 && kindOf(node as Element) === BLOCK) {
          yield* take();
          root = rootOf(parentOf(node) as Node);
        }
      }
      if (!node) complete = false;
    }
    node = next;
  }
  yield* take();
  return complete;
}

/** An only child holds what its parent holds, which was looked at before. */
function isOnlyChild(element: Element): boolean {
  if (nextSiblingOf(element)) return false;
  // The page can have taken it away in a pause.
  const parent = parentOf(element);
  return parent !== null && firstChildOf(parent) === element;
}

/** The nearest element or shadow root around a node that is not inline: the node itself when it is one. */
export function rootOf(node: Node): Element | ShadowRoot {
  let at: Node | null = node;
  while (at) {
    if (typeOf(at) === 11) return at as ShadowRoot;
    if (typeOf(at) === 1 && kindOf(at as Element) !== INLINE) return at as Element;
    at = parentOf(at);
  }
  return realDocument.documentElement ?? node;
}

/** A slot that was given content shows that, not its own children. */
function isFilledSlot(element: Element): boolean {
  return element instanceof HTMLSlotElement && element.assignedNodes().length > 0;
}

/** Only the summary of closed details is shown. They are read when they open. */
function isClosedDetails(element: Element): boolean {
  return element instanceof HTMLDetailsElement && !element.open;
}
