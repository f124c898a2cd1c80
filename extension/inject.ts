import type { LanguageId } from '../matcher/languages/ids';
import { browser } from './browser';

/** The files that `scripting.executeScript` puts into a page; none is reachable from the page itself. */
const FILES = {
  gate: '/gate.js',
  reader: '/reader.js',
  card: '/card.js',
  detector: '/detector.js',
  likeness: '/likeness.js',
} as const;

const gateFile = (language: LanguageId) => `/gate-${language}.js`;
const packFile = (language: LanguageId) => `/language-${language}.js`;

async function inject(tabId: number, files: string[], frameIds?: number[]): Promise<boolean> {
  const target = frameIds ? { tabId, frameIds } : { tabId, allFrames: true };
  try {
    await browser.scripting.executeScript({ target, files });
    return true;
  } catch {
    // Store and settings pages, viewers, pages that went away meanwhile.
    return false;
  }
}

/** Puts the gate into all frames of an open page. False when the browser does not allow it. */
export const injectGate = (tabId: number) => inject(tabId, [FILES.gate]);

/** Puts the gate words of languages into one frame. False when the browser does not allow it. */
export const injectGates = (tabId: number, frameId: number, languages: readonly LanguageId[]) =>
  inject(tabId, languages.map(gateFile), [frameId]);

/** Puts the packs of languages into one frame. False when the browser does not allow it. */
export const injectPacks = (tabId: number, frameId: number, languages: readonly LanguageId[]) =>
  inject(tabId, languages.map(packFile), [frameId]);

/** Puts the detector of languages into one frame. False when the browser does not allow it. */
export const injectDetector = (tabId: number, frameId: number) => inject(tabId, [FILES.detector], [frameId]);

/** Puts what compares wordings closely into one frame. False when the browser does not allow it. */
export const injectLikeness = (tabId: number, frameId: number) => inject(tabId, [FILES.likeness], [frameId]);

/**
 * Puts the reader with the packs of languages into one frame, or into all that may be reached when none is named; it asks
 * for further packs itself. False when the browser does not allow it.
 */
export const injectReader = (tabId: number, frameId?: number, languages: readonly LanguageId[] = []) =>
  inject(tabId, [...languages.map(packFile), FILES.reader], frameId === undefined ? undefined : [frameId]);

/** Puts the card into one frame. False when the browser does not allow it. */
export const injectCard = (tabId: number, frameId: number) => inject(tabId, [FILES.card], [frameId]);
