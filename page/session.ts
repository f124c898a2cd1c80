import type { PageGate } from './gate';
import { realDocument } from './nodes';

/** Something of ours that runs in this page. */
export interface Running {
  stop(): void;
}

/**
 * What of Confounder runs in this frame. The scripts share one isolated world, which the page cannot see; they find each
 * other here, so that nothing starts twice.
 */
export interface Session {
  gate?: (Running & PageGate) | undefined;
  reader?: Running | undefined;
  /** Whether the reader paused this very page, in a private window, where nothing is stored: then nothing starts in it. */
  paused?: boolean;
  /** Called when the card script arrives. */
  onCard?: ((card: unknown) => void) | undefined;
  card?: unknown;
  /** What looking through this frame has cost so far, in ms of the main thread: in all, and the longest stretch. */
  spent: { ms: number; longest: number };
  /** How often changed text was handed on to be read. */
  rereads: number;
}

const KEY = Symbol.for('confounder');

/** The session of this frame. */
export function session(): Session {
  const world = globalThis as { [KEY]?: Session };
  world[KEY] ??= { spent: { ms: 0, longest: 0 }, rereads: 0 };
  return world[KEY];
}

/** Whether this is the top frame or one of the same site, and a page of text. Other frames belong to someone else. */
export function isReadable(): boolean {
  // Matches "text/html"; near miss: "application/xml".
  if (!/^(?:text\/html|application\/xhtml\+xml)$/.test(realDocument.contentType)) return false;
  try {
    // Throws or is null across sites.
    return window === window.top || window.frameElement !== null;
  } catch {
    return false;
  }
}

interface Runtime {
  runtime?: { id?: string };
}

/** Whether the extension behind this script is gone: it was updated, switched off or removed. */
export function isOrphan(): boolean {
  const scope = globalThis as { browser?: Runtime; chrome?: Runtime };
  // Elements of the page can take these names; then nothing can be known, and nothing is answered either.
  return [scope.chrome, scope.browser].every((api) => api?.runtime?.id === undefined);
}
