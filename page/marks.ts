import { STANCES, type Stance } from '../data/categories';
import { markName, markStyle } from './mark-style';
import { realDocument } from './nodes';
import type { PageSettings } from './page-settings';

/** One stretch of the page to mark. */
export interface Mark {
  range: StaticRange;
  stance: Stance;
}

/** Paints marks without touching the page's elements. */
export interface Painter {
  /** Replaces all marks. */
  paint(marks: readonly Mark[]): void;
  /** Changes how marks look. */
  restyle(settings: Pick<PageSettings, 'marks' | 'print'>): void;
  /** Lets marks show inside a shadow root as well; style sheets do not reach into it. */
  reach(root: ShadowRoot): void;
}

/** Whether this browser can paint highlights. Without it, claims are listed only. */
export function canPaint(): boolean {
  return (
    typeof Highlight === 'function' &&
    typeof CSS !== 'undefined' &&
    'highlights' in CSS &&
    'adoptedStyleSheets' in Document.prototype
  );
}

/**
 * Makes a painter that ends with the signal. It takes away only highlights and style sheets of its own: a site may use
 * the same interface for its own purposes.
 */
export function createPainter(settings: Pick<PageSettings, 'marks' | 'print'>, signal: AbortSignal): Painter {
  const own = new Map<string, Highlight>();
  const roots = new Set<WeakRef<ShadowRoot>>();
  const reached = new WeakSet<ShadowRoot>();
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(markStyle(settings));
  let painting = false;

  const adopt = (root: Document | ShadowRoot) => {
    if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  };
  const drop = (root: Document | ShadowRoot) => {
    if (root.adoptedStyleSheets.includes(sheet))
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((other) => other !== sheet);
  };
  const everyRoot = (act: (root: Document | ShadowRoot) => void) => {
    act(realDocument);
    for (const root of roots) {
      const held = root.deref();
      if (held) act(held);
      else roots.delete(root);
    }
  };
  const clear = () => {
    for (const [name, highlight] of own) if (CSS.highlights.get(name) === highlight) CSS.highlights.delete(name);
    own.clear();
  };
  signal.addEventListener(
    'abort',
    () => {
      clear();
      everyRoot(drop);
    },
    { once: true },
  );

  return {
    paint(marks) {
      clear();
      painting = marks.length > 0;
      if (!painting || signal.aborted) return everyRoot(drop);
      everyRoot(adopt);
      for (const stance of STANCES) {
        const ranges = marks.filter((mark) => mark.stance === stance).map((mark) => mark.range);
        if (ranges.length === 0) continue;
        const highlight = new Highlight(...ranges);
        CSS.highlights.set(markName(stance), highlight);
        own.set(markName(stance), highlight);
      }
    },
    restyle(next) {
      sheet.replaceSync(markStyle(next));
    },
    reach(root) {
      if (reached.has(root)) return;
      reached.add(root);
      roots.add(new WeakRef(root));
      if (painting && !signal.aborted) adopt(root);
    },
  };
}
