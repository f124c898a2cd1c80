import { createGate, createWideGate } from '../../matcher/gate';
import { liveRange, rangeOf } from '../../page/anchor';
import { type Block, readBlocks } from '../../page/blocks';
import { readCandidates } from '../../page/candidates';
import { isLeftOut, isLeftOutDeep, kindOf } from '../../page/element-kinds';
import { readVisible } from '../../page/visible-text';

const words = { strong: ['migrant'], weak: ['crime', 'another on'], harm: ['sentence'] };
/** The gates of a few words that the trees hold. */
const gates = { gate: createGate(words), wide: createWideGate(words) };

/** What the fuzzer calls inside the page; its bundle runs in real Chromium. */
(globalThis as { extraction?: unknown }).extraction = {
  liveRange,
  rangeOf,
  readBlocks,
  readCandidates,
  gates,
  isLeftOut,
  isLeftOutDeep,
  kindOf,
  readVisible,
};

/** What `dom-page.ts` finds in the page. */
export interface Extraction {
  liveRange: typeof liveRange;
  rangeOf: typeof rangeOf;
  readBlocks: typeof readBlocks;
  readCandidates: typeof readCandidates;
  gates: typeof gates;
  isLeftOut: typeof isLeftOut;
  isLeftOutDeep: typeof isLeftOutDeep;
  kindOf: typeof kindOf;
  readVisible: typeof readVisible;
}

export type { Block };
