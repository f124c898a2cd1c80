import { browser } from './browser';

/** The files that `scripting.executeScript` puts into a page; none is reachable from the page itself. */
const FILES = {
  gate: '/gate.js',
  reader: '/reader.js',
  card: '/card.js',
} as const;

async function inject(tabId: number, file: string, frameIds?: number[]): Promise<boolean> {
  const target = frameIds ? { tabId, frameIds } : { tabId, allFrames: true };
  try {
    await browser.scripting.executeScript({ target, files: [file] });
    return true;
  } catch {
    // Store and settings pages, viewers, pages that went away meanwhile.
    return false;
  }
}

/** Puts the gate into all frames of an open page. False when the browser does not allow it. */
export const injectGate = (tabId: number) => inject(tabId, FILES.gate);

/**
 * Puts the reader into one frame, or into all that may be reached when none is named. False when the browser does not
 * allow it.
 */
export const injectReader = (tabId: number, frameId?: number) =>
  inject(tabId, FILES.reader, frameId === undefined ? undefined : [frameId]);

/** Puts the card into one frame. False when the browser does not allow it. */
export const injectCard = (tabId: number, frameId: number) => inject(tabId, FILES.card, [frameId]);
