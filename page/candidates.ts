import type { Spots } from '../matcher/spots';
import { type Block, readBlocks, type Worth } from './blocks';
import { isLeftOutDeep } from './element-kinds';
import { isConnected, realDocument, shadowOf, textIn, typeOf } from './nodes';
import { hostsIn } from './shadow-hosts';

/** Tells which text could hold a claim at all. */
export interface Gates {
  /** Of the text of one block. */
  gate: { test(text: string): boolean };
  /** Of the joined text of many blocks: never refuses one of which a part would pass the gate. */
  wide: {
    test(text: string): boolean;
    /** Where in a text it finds something. */
    spots(text: string): Spots;
  };
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
 * through: the text of everything in one string; the text of each part; each run of text. Yields where it may pause.
 * Returns false when the page changed meanwhile in a way that a part was not read.
 */
export function* readCandidates(
  starts: Iterable<Node>,
  { gate, wide }: Gates,
  calls: CandidateCalls,
): Generator<void, boolean> {
  let complete = true;
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
    const whole = start === realDocument.documentElement ? (realDocument.body ?? start) : start;
    const text = textIn(whole);
    const spots = wide.spots(text);
    if (spots.between(0, text.length)) complete = (yield* readAround(whole, spots, { gate, wide }, calls)) && complete;
    if (roots.length > 0) complete = (yield* readCandidates(roots, { gate, wide }, calls)) && complete;
  }
  return complete;
}

/** Reads the parts of a page in which a word was found. */
function* readAround(
  whole: Node,
  spots: Spots,
  { gate, wide }: Gates,
  calls: CandidateCalls,
): Generator<void, boolean> {
  // What changes in a pause moves what follows: from then on, each part is asked for its own text.
  let moved = false;
  const observer = new MutationObserver(() => {
    moved = true;
  });
  observer.observe(whole, { childList: true, characterData: true, subtree: true });
  const worth: Worth = (text, at) => (moved || at < 0 || spots.between(at, at + text.length)) && wide.test(text);
  try {
    yield;
    let count = 0;
    const blocks = readBlocks(whole, worth);
    for (;;) {
      moved ||= observer.takeRecords().length > 0;
      const step = blocks.next();
      if (step.done) return step.value;
      if (step.value && gate.test(step.value.text)) calls.candidate(step.value);
      if (!step.value || (++count & 7) === 0) yield;
    }
  } finally {
    observer.disconnect();
  }
}
