import { STANCES, type Stance } from '../data/categories';
import { liveRange } from './anchor';
import type { Block } from './blocks';
import { coveredEnds } from './covered';
import type { Host } from './host';
import { listenOn } from './listeners';
import { parentElementOf, realDocument } from './nodes';

/** One paragraph that holds a marked sentence. */
export interface Edge {
  block: Block;
  stance: Stance;
}

/** Space between a paragraph and its line, in px. */
const GAP = 8;

const CSS = `
.edges { position: absolute; inset: 0 auto auto 0; width: 0; height: 0; margin: 0; padding: 0; border: 0; overflow: visible;
  background: none; pointer-events: none; }
.edges > div { position: absolute; box-sizing: border-box; width: 0;
  border-left: var(--thickness) solid color-mix(in oklab, currentColor 50%, #7d5fd3); }
.edges > .reports { border-left-style: dashed; }
.edges > .rebuts { border-left-style: dotted; }
@media (forced-colors: active) { .edges > div { border-left-color: CanvasText; } }
`;

/** Lines at the edge of paragraphs that hold a marked sentence. */
export interface Edges {
  /** Replaces all lines. @param thickness in px */
  draw(edges: readonly Edge[], thickness: number): void;
}

/**
 * Makes the lines, which end with the signal. They stand in the host, in a layer that scrolls with the page, so that the
 * page's elements stay as they are. A browser without that layer shows none.
 */
export function createEdges(host: Host, signal: AbortSignal): Edges {
  let shown: readonly Edge[] = [];
  let thickness = 2;
  let layer: HTMLElement | undefined;
  let remove: (() => void) | undefined;
  let frame = 0;
  let clipFrame = 0;
  let lines: readonly Line[] = [];

  const later = () => {
    if (frame === 0 && shown.length > 0) frame = requestAnimationFrame(place);
  };
  // Whatever moves paragraphs without changing their text: a window, a font, a picture, a box that scrolls by itself.
  const sizes = new ResizeObserver(later);
  listenOn(window, 'resize', later, { signal, passive: true });
  listenOn(window, 'load', later, { signal, capture: true });
  const scrolled = ({ target }: Event) => {
    if (target !== document) later();
    else if (clipFrame === 0 && lines.length > 0) clipFrame = requestAnimationFrame(clip);
  };
  listenOn(window, 'scroll', scrolled, { signal, capture: true, passive: true });

  function place(): void {
    frame = 0;
    if (!layer || signal.aborted) return;
    lines = shown.flatMap((edge) => lineAt(edge) ?? []);
    layer.style.setProperty('--thickness', `${thickness}px`);
    layer.replaceChildren(...lines.map(({ element }) => element));
    raise(layer);
    clip();
  }

  /** Lines lie above the page, so what a header that stays in the window covers of them is cut off. */
  function clip(): void {
    clipFrame = 0;
    for (const { element, root, x, top, bottom } of lines) {
      const covered = coveredEnds(root, x - scrollX, top - scrollY, bottom - scrollY);
      const cut = covered.top > 0 || covered.bottom > 0;
      element.style.clipPath = cut ? `inset(${covered.top}px -99px ${covered.bottom}px)` : '';
    }
  }

  function stop(): void {
    cancelAnimationFrame(frame);
    cancelAnimationFrame(clipFrame);
    frame = 0;
    clipFrame = 0;
    lines = [];
    sizes.disconnect();
    remove?.();
    remove = undefined;
    layer = undefined;
  }
  signal.addEventListener('abort', stop, { once: true });

  return {
    draw(edges, px) {
      if (signal.aborted) return;
      shown = onePerBlock(edges);
      thickness = px;
      if (shown.length === 0) return stop();
      if (!layer) {
        host.style(CSS);
        layer = realDocument.createElement('div');
        layer.className = 'edges';
        layer.ariaHidden = 'true';
        remove = host.show(layer);
      }
      sizes.disconnect();
      sizes.observe(realDocument.documentElement);
      for (const { block } of shown) if (block.root instanceof Element) sizes.observe(block.root);
      later();
    },
  };
}

/** A paragraph gets one line: that of its first stance in the order of `STANCES`. */
function onePerBlock(edges: readonly Edge[]): Edge[] {
  const first = new Map<Node | undefined, Edge>();
  for (const stance of STANCES) {
    for (const edge of edges) {
      const key = edge.block.nodes[0];
      if (edge.stance === stance && !first.has(key)) first.set(key, edge);
    }
  }
  return [...first.values()];
}

/** A line as it is drawn, and where, in px of the document. */
interface Line {
  element: HTMLElement;
  /** What it stands beside. */
  root: Element;
  x: number;
  top: number;
  bottom: number;
}

/** The line beside a paragraph's text; undefined when the text is gone or not drawn. */
function lineAt({ block, stance }: Edge): Line | undefined {
  const first = block.nodes[0];
  const last = block.nodes.at(-1);
  const parent = first && parentElementOf(first);
  if (!first || !last || !parent) return undefined;
  const whole = new StaticRange({
    startContainer: first,
    startOffset: 0,
    endContainer: last,
    endOffset: last.data.length,
  });
  const box = liveRange(whole)?.getBoundingClientRect();
  if (!box || box.height === 0) return undefined;
  const { color, direction } = getComputedStyle(parent);
  const line = realDocument.createElement('div');
  line.className = stance;
  line.style.color = color;
  const top = box.top + scrollY;
  line.style.top = `${top}px`;
  line.style.height = `${box.height}px`;
  const beside = direction === 'rtl' ? box.right + GAP : box.left - GAP;
  const x = Math.max(1, beside) + scrollX;
  line.style.left = `${x}px`;
  const root = block.root instanceof Element ? block.root : block.root.host;
  return { element: line, root, x, top, bottom: top + box.height };
}

/** Into the top layer, where an absolute place counts from the start of the document. */
function raise(layer: HTMLElement): void {
  if (typeof layer.showPopover !== 'function') {
    layer.replaceChildren();
    return;
  }
  layer.popover = 'manual';
  try {
    if (!layer.matches(':popover-open')) layer.showPopover();
  } catch {
    // The page is being replaced.
  }
}
