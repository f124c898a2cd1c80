import { rootOf } from './blocks';
import { HOST_NAME, isLeftOutDeep } from './element-kinds';
import { listenAgain, listenOn } from './listeners';
import { isConnected, nodeNameOf, parentOf, realDocument, shadowOf, typeOf, wholePage } from './nodes';
import { session } from './session';
import { hostsIn } from './shadow-hosts';

/** What changed on the page since the last call: what to read again, or `everything`. */
export type Change = { roots: (Element | ShadowRoot)[] } | 'everything';

/** What `watch` is told by the reader of the page. */
export interface Watcher {
  /** Also watches inside a shadow root. */
  include(root: ShadowRoot): void;
  /** What changed and was not told yet. It is not told any more. */
  takeChanges(): Change;
  /** Reports the ms that were spent on the page, so that a page which keeps us busy is left alone in time. */
  spent(ms: number): void;
  /** Stops watching for good; `gaveUp` follows. */
  giveUp(): void;
}

/** What `watch` calls. */
export interface WatchCalls {
  /** Something changed. Called at most once a `PAUSE`, never while the page is out of sight. */
  changed(change: Change): void;
  /** The page shows another address, or came back from the back/forward cache. A `changed('everything')` follows. */
  moved(): void;
  /** The page changes without end and reading it costs too much. Nothing is watched any more. */
  gaveUp(): void;
  /** Whether something was found in or around this place, so that a change there counts even if it is not read any more. */
  holds?(root: Element | ShadowRoot): boolean;
}

/** Shortest and longest wait between two readings, in ms. */
const PAUSE = 200;
const LONGEST_PAUSE = 6400;
/** More records than this in one go are not looked at one by one. */
const FLOOD = 2000;
/** More changed places than this are not read one by one. */
const MANY = 300;
/** Share of time that reading a changing page may take before the pauses get longer. */
const SHARE = 0.02;
/** The stretch over which that share is measured, in ms. */
const WINDOW = 3000;

const addressOf = (): string => location.href.split('#', 1)[0] as string;

/**
 * Watches a page for new and changed text until the signal. It keeps one observer, gathers changes, waits for a pause,
 * and doubles the pause whenever reading takes more than 2 % of the time; at the end of its patience it gives up.
 */
export function watch(calls: WatchCalls, signal: AbortSignal): Watcher {
  const own = new AbortController();
  const until = AbortSignal.any([signal, own.signal]);
  const dirty = new Set<Element | ShadowRoot>();
  const included = new WeakSet<ShadowRoot>();
  let everything = false;
  let pause = PAUSE;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let address = addressOf();
  let rootElement = realDocument.documentElement;
  let busy = 0;
  let windowStart = performance.now();

  const observer = new MutationObserver((records) => {
    const begin = performance.now();
    if (realDocument.documentElement !== rootElement) {
      rootElement = realDocument.documentElement;
      listenAgain();
    }
    gather(records);
    if (everything || dirty.size > 0) plan();
    spent(performance.now() - begin);
  });
  const look = { childList: true, characterData: true, subtree: true };

  function gather(records: MutationRecord[]): void {
    if (records.length > FLOOD) everything = true;
    if (!everything) for (const record of records) note(record);
    if (dirty.size > MANY) everything = true;
    if (everything) dirty.clear();
  }

  function note({ type, target, addedNodes, removedNodes }: MutationRecord): void {
    if (type === 'characterData') {
      mark(target);
      return;
    }
    let inline = false;
    let seen = 0;
    for (const node of addedNodes) {
      if (nodeNameOf(node).toLowerCase() === HOST_NAME) continue;
      seen++;
      if (typeOf(node) === 1 && rootOf(node) === node) mark(node);
      else inline = true;
    }
    for (const node of removedNodes) if (nodeNameOf(node).toLowerCase() !== HOST_NAME) seen++;
    // Text came or went between other text; or something went, and claims in it have to go.
    if (inline || (seen > 0 && addedNodes.length === 0)) mark(target);
  }

  /** What is typed into an editor is not read, so it makes no work. */
  function mark(node: Node): void {
    const root = rootOf(node);
    if (dirty.has(root) || (isLeftOutDeep(root) && !calls.holds?.(root))) return;
    dirty.add(root);
  }

  function plan(): void {
    if (timer !== undefined || realDocument.hidden) return;
    timer = setTimeout(flush, pause);
  }

  function flush(): void {
    timer = undefined;
    if (until.aborted || realDocument.hidden) return;
    if (addressOf() !== address) {
      movedOn();
      return;
    }
    session().rereads++;
    calls.changed(take());
  }

  function take(): Change {
    const change: Change = everything ? 'everything' : { roots: outermost(dirty) };
    everything = false;
    dirty.clear();
    return change;
  }

  function spent(ms: number): void {
    busy += ms;
    const all = session().spent;
    all.ms += ms;
    all.longest = Math.max(all.longest, ms);
    const now = performance.now();
    const elapsed = now - windowStart;
    if (elapsed < WINDOW) return;
    const tooMuch = busy > Math.max(elapsed * SHARE, 30);
    busy = 0;
    windowStart = now;
    if (!tooMuch) pause = Math.max(pause / 2, PAUSE);
    else if (pause < LONGEST_PAUSE) pause *= 2;
    else giveUp();
  }

  function giveUp(): void {
    if (until.aborted) return;
    own.abort();
    calls.gaveUp();
  }

  function movedOn(): void {
    address = addressOf();
    calls.moved();
    everything = true;
    dirty.clear();
    clearTimeout(timer);
    timer = setTimeout(flush, 50);
  }

  const checkAddress = () => {
    if (addressOf() !== address) movedOn();
  };
  const lookForShadows = () => {
    for (const host of wholePage().flatMap((root) => [...hostsIn(root)])) {
      const root = shadowOf(host);
      if (root && !included.has(root)) dirty.add(root);
    }
    if (dirty.size > 0) plan();
  };

  observer.observe(document, look);
  until.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
  const listen = (target: EventTarget | undefined, type: string, act: (event: Event) => void) =>
    target && listenOn(target, type, act, { signal: until, capture: true, passive: true });
  // Fires when the page has really changed, unlike `navigate`; not in every browser.
  listen((window as { navigation?: EventTarget }).navigation, 'navigatesuccess', checkAddress);
  listen(window, 'popstate', checkAddress);
  listen(window, 'pageshow', (event) => {
    if ((event as PageTransitionEvent).persisted) movedOn();
  });
  listen(document, 'visibilitychange', () => {
    if (!realDocument.hidden && (everything || dirty.size > 0)) plan();
  });
  listen(document, 'toggle', ({ target }) => {
    if (target instanceof HTMLDetailsElement && target.open) {
      mark(target);
      plan();
    }
  });
  // Parts of a page become components, with a shadow root, when their code arrives; no observer is told.
  if (realDocument.readyState !== 'complete') listen(window, 'load', lookForShadows);

  return {
    include(root) {
      included.add(root);
      observer.observe(root, look);
    },
    takeChanges() {
      gather(observer.takeRecords());
      return take();
    },
    spent,
    giveUp,
  };
}

/** Leaves out what lies inside another of the changed places, and what is gone. */
function outermost(roots: Set<Element | ShadowRoot>): (Element | ShadowRoot)[] {
  return [...roots].filter((root) => {
    if (!isConnected(root)) return false;
    for (let at = parentOf(root); at; at = parentOf(at)) if (roots.has(at as Element)) return false;
    return true;
  });
}
