import { type Block, readBlocks } from './blocks';
import { isLeftOutDeep } from './element-kinds';
import { isConnected, realDocument, shadowOf, textOf, typeOf } from './nodes';
import { hostsIn } from './shadow-hosts';

/** Tells which text could hold a claim at all. */
export interface Gates {
  /** Of the text of one block. */
  gate: { test(text: string): boolean };
  /** Of the joined text of many blocks: never refuses one of which a part would pass the gate. */
  wide: { test(text: string): boolean };
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
  const worth = (text: string) => wide.test(text);
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
    if (wide.test(textOf(whole) ?? '')) {
      yield;
      let count = 0;
      const blocks = readBlocks(whole, worth);
      for (let step = blocks.next(); ; step = blocks.next()) {
        if (step.done) {
          complete &&= step.value;
          break;
        }
        if (step.value && gate.test(step.value.text)) calls.candidate(step.value);
        if (!step.value || (++count & 7) === 0) yield;
      }
    }
    if (roots.length > 0) complete = (yield* readCandidates(roots, { gate, wide }, calls)) && complete;
  }
  return complete;
}
