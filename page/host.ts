import { HOST_NAME } from './element-kinds';
import { realDocument } from './nodes';

/** How often the host is put back when the page takes it away. */
const PATIENCE = 3;

/**
 * The one element that Confounder adds to a page. It hangs on the root element, holds everything that is shown in a
 * shadow root, and is there only while something is shown.
 */
export interface Host {
  /**
   * Adds something to show. The host stays in the page until the returned function was called for all of them. What is
   * not `worthAFight` goes quietly when the page keeps removing it.
   */
  show(element: HTMLElement, worthAFight?: boolean): () => void;
  /** Shows something at the end of the page while that is printed, until the returned function is called. */
  print(element: HTMLElement): () => void;
  /** Adds rules for what is shown. */
  style(css: string): void;
  readonly root: ShadowRoot;
}

// Inside the shadow root `!important` wins over whatever the page says about the host.
const CSS = `
:host { all: initial !important; display: block !important; position: fixed !important; inset: 0 auto auto 0 !important;
  width: 0 !important; height: 0 !important; margin: 0 !important; padding: 0 !important; border: 0 !important;
  background: none !important; overflow: visible !important; z-index: 2147483647 !important;
  visibility: visible !important; opacity: 1 !important; color-scheme: light dark; direction: ltr; }
@media print {
  :host(:not([data-print])) { display: none !important; }
  :host([data-print]) { position: static !important; width: auto !important; height: auto !important;
    break-before: page !important; color: #000 !important; }
  :host([data-print]) :is(.card, .hint, .edges, .quiet) { display: none !important; }
}
@media screen { .print { display: none; } }
`;

/** A page as high as the window would end there, and what follows it be printed over the rest of its text. */
const FLOW = '@media print { html, body { height: auto !important; max-height: none !important; } }';

/** Makes the host, without adding it yet. It goes for good with the signal. `fought` is called when the page keeps removing it. */
export function createHost(signal: AbortSignal, fought: () => void): Host {
  let host = realDocument.createElement(HOST_NAME);
  let root: ShadowRoot;
  let taken = false;
  try {
    // Closed: what stands in a card is the reader's, and no script of the page can read or change it.
    root = host.attachShadow({ mode: 'closed' });
  } catch {
    // The page defined an element of this name, with a shadow root of its own.
    taken = true;
    host = realDocument.createElement('div');
    root = host.attachShadow({ mode: 'closed' });
    queueMicrotask(fought);
  }
  /** What is shown, and whether it is worth a fight. */
  const shown = new Map<HTMLElement, boolean>();
  let removals = 0;

  const style = (css: string) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  };
  style(CSS);

  // What is typed into our interface is no shortcut of the page's.
  for (const type of ['keydown', 'keyup', 'keypress']) {
    root.addEventListener(type, (event) => event.stopPropagation(), { signal });
  }

  const observer = new MutationObserver(() => {
    if (host.isConnected || shown.size === 0) return;
    if (++removals > PATIENCE) {
      observer.disconnect();
      if ([...shown.values()].includes(true)) return fought();
      // Nothing but a hint or an announcement is lost, which is no reason to take the marks away.
      removals = 0;
      shown.clear();
      root.replaceChildren();
      return;
    }
    attach();
  });

  function attach(): void {
    if (!realDocument.documentElement) return;
    if (!host.isConnected) realDocument.documentElement.append(host);
    observer.observe(document, { childList: true });
    observer.observe(realDocument.documentElement, { childList: true });
    raise();
  }

  /** Into the top layer, above everything that the page has, where the browser knows how. */
  function raise(): void {
    if (typeof host.showPopover !== 'function') return;
    host.popover = 'manual';
    try {
      if (host.matches(':popover-open')) host.hidePopover();
      host.showPopover();
    } catch {
      // The page is being replaced; the z-index has to do.
    }
  }

  /** Out of the top layer, which takes no part in the flow of a printed page. */
  function intoFlow(): void {
    if (typeof host.showPopover === 'function') host.popover = null;
    host.setAttribute('data-print', '');
  }

  function detach(): void {
    observer.disconnect();
    host.remove();
  }

  signal.addEventListener(
    'abort',
    () => {
      shown.clear();
      root.replaceChildren();
      detach();
    },
    { once: true },
  );

  const show = (element: HTMLElement, worthAFight = false) => {
    if (signal.aborted || taken) return () => {};
    shown.set(element, worthAFight);
    root.append(element);
    attach();
    return () => {
      element.remove();
      if (shown.delete(element) && shown.size === 0) detach();
    };
  };

  return {
    root,
    style,
    show,
    print(element) {
      element.classList.add('print');
      const remove = show(element);
      intoFlow();
      const flow = new CSSStyleSheet();
      flow.replaceSync(FLOW);
      realDocument.adoptedStyleSheets = [...realDocument.adoptedStyleSheets, flow];
      return () => {
        realDocument.adoptedStyleSheets = realDocument.adoptedStyleSheets.filter((sheet) => sheet !== flow);
        host.removeAttribute('data-print');
        remove();
        if (host.isConnected) raise();
      };
    },
  };
}
