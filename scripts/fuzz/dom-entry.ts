import { liveRange, rangeOf } from '../../page/anchor';
import { type Block, readBlocks } from '../../page/blocks';
import { isLeftOut, kindOf } from '../../page/element-kinds';
import { readVisible } from '../../page/visible-text';

/** What the fuzzer calls inside the page; its bundle runs in real Chromium. */
(globalThis as { extraction?: unknown }).extraction = {
  liveRange,
  rangeOf,
  readBlocks,
  isLeftOut,
  kindOf,
  readVisible,
};

/** What `dom-page.ts` finds in the page. */
export interface Extraction {
  liveRange: typeof liveRange;
  rangeOf: typeof rangeOf;
  readBlocks: typeof readBlocks;
  isLeftOut: typeof isLeftOut;
  kindOf: typeof kindOf;
  readVisible: typeof readVisible;
}

export type { Block };
