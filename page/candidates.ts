import type { Spots } from '../matcher/spots';
import { type Block, readBlocks } from './blocks';
import { isLeftOutDeep } from './element-kinds';
import { isConnected, realDocument, shadowOf, textIn, typeOf } from './nodes';
import { hostsIn } from './shadow-hosts';

/** Tells which text could hold a claim at all. */
export interface Gates {
  /** Of the text of one block. */
  gate: { test(text: string): boolean };
  /** Of the joined text of many blocks: where it finds something. No part of it in which nothing begins would pass the gate. */
  wide: { spots(text: string): Spots };
}

/** What `readCandidates` tells while it runs. */
export interface CandidateCalls {
  /** A block whose text could hold a claim. */
  candidate(block: Block): void;
  /** An open shadow root that was looked at. */
  shadow(root: ShadowRoot): void;
}

/**
 * Looks for blocks under `starts` that could hold a claim, in three steps, each only where the one before it lets
 * through: the text of everything in one string; each text node, by its place in that; each run of text. Yields where it
 * may pause.
 */
export function* readCandidates(starts: Iterable<Node>, gates: Gates, calls: CandidateCalls): Generator<void, void> {
  for (const start of starts) {
    if (!isConnected(start) || isLeftOutDeep(start)) continue;
    if (typeOf(start) === 11) calls.shadow(start as ShadowRoot);
    const roots: ShadowRoot[] = [];
    for (const host of hostsIn(start)) {
      const root = shadowOf(host);
      if (!root || (host !== start && isLeftOutDeep(host))) continue;
      roots.push(root);
    }
    yield;
    yield* readAround(start === realDocument.documentElement ? (realDocument.body ?? start) : start, gates, calls);
    if (roots.length > 0) yield* readCandidates(roots, gates, calls);
  }
}

/** Reads the parts of a page in which a word was found. */
function* readAround(whole: Node, { gate, wide }: Gates, calls: CandidateCalls): Generator<void, void> {
  const text = textIn(whole);
  const spots = wide.spots(text);
  if (spots.next(0) >= text.length) return;
  // What changes in a pause moves what follows: from then on, every text is looked at.
  let moved = false;
  const observer = new MutationObserver(() => {
    moved = true;
  });
  observer.observe(whole, { childList: true, characterData: true, subtree: true });
  try {
    for (const block of readBlocks(whole, (at) => (moved ? at : spots.next(at)))) {
      if (!block) {
        yield;
        moved ||= observer.takeRecords().length > 0;
      } else if (gate.test(block.text)) calls.candidate(block);
    }
  } finally {
    observer.disconnect();
  }
}
