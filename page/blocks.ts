import { BREAK, INLINE, kindOf, SKIP } from './element-kinds';
import { firstChildOf, isConnected, nextSiblingOf, parentOf, realDocument, typeOf } from './nodes';

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

/** After as many text nodes the walk offers a pause. */
const STRETCH = 512;

/**
 * The first offset from another on, in UTF-16 units of the text of the start of the walk, for which the run that holds it is
 * worth reading.
 */
export type NextWorth = (from: number) => number;

/**
 * Reads the runs of text under `start` that are worth it: it asks all text nodes first, in the order of the document, then
 * reads the runs around those with such a place. So most of a page is passed over for the price of asking each text node
 * how long it is. Undefined is yielded now and then, where it may pause.
 * Runs without a letter are left out. It does not ask for styles: text that is hidden by a style sheet is still in it,
 * see `readVisible`. Shadow roots are not entered. What the page takes away or moves in a pause is left out; whoever
 * watches the page is told of that.
 */
export function* readBlocks(start: Node, nextWorth: NextWorth): Generator<Block | undefined> {
  const roots = new Set<Element | ShadowRoot>();
  // Text and CDATA, as in `textContent`. Unlike a tree walker, it goes on from the right place when its own is taken away.
  const texts = realDocument.createNodeIterator(start, 12);
  let at = 0;
  let next = -1;
  /** Asks a stretch of them; false at the end. Browsers make a plain function fast sooner than a generator. */
  function goOn(): boolean {
    for (let count = 0; count < STRETCH; count++) {
      const node = texts.nextNode() as Text | null;
      if (!node) return false;
      if (next < at) next = nextWorth(at);
      at += node.length;
      if (next < at) roots.add(rootOf(node));
    }
    return true;
  }
  while (goOn()) {
    yield undefined;
    next = -1;
  }
  for (const root of roots) {
    if (isConnected(root) && isReadUnder(root, start)) yield* runsOf(root);
    yield undefined;
  }
}

/** The runs of text that stand in an element itself and in inline elements in it. */
function runsOf(root: Element | ShadowRoot): Block[] {
  const runs: Block[] = [];
  let nodes: Text[] = [];
  let starts: number[] = [];
  let text = '';
  const end = () => {
    if (nodes.length > 0 && SOMETHING.test(text)) runs.push({ root, nodes, starts, text });
    nodes = [];
    starts = [];
    text = '';
  };
  let node: Node | null = firstChildOf(root);
  while (node) {
    let next: Node | null = null;
    const type = typeOf(node);
    if (type === 3) {
      const { data } = node as Text;
      // Most of the text between two paragraphs is a line end of the source.
      if (data !== '' && (text !== '' || nodes.length > 0 || SOMETHING.test(data))) {
        starts.push(text.length);
        nodes.push(node as Text);
        text += data.replace(LINE_ENDS, ' ');
      }
    } else if (type === 1) {
      const kind = kindOf(node as Element);
      if (kind === BREAK) text += '\n';
      else if (kind === INLINE) next = firstChildOf(node);
      else end();
    }
    while (!next && node && node !== root) {
      next = nextSiblingOf(node);
      node = parentOf(node);
    }
    node = next;
  }
  end();
  return runs;
}

/** Whether what stands in an element is read, by all that is around it up to `top`. */
function isReadUnder(root: Node, top: Node): boolean {
  let below: Node | undefined;
  for (let at: Node | null = root; at; at = at === top ? null : parentOf(at)) {
    if (typeOf(at) === 1 && (kindOf(at as Element) === SKIP || isFilledSlot(at) || isClosedDetails(at, below)))
      return false;
    below = at;
  }
  return true;
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
function isFilledSlot(element: Node): boolean {
  return element instanceof HTMLSlotElement && element.assignedNodes().length > 0;
}

/** Only the summary of closed details is shown. They are read when they open. */
function isClosedDetails(element: Node, below: Node | undefined): boolean {
  return (
    element instanceof HTMLDetailsElement &&
    !element.open &&
    element.querySelector(':scope > summary') !== (below ?? element)
  );
}
