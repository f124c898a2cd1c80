import { readBlocks } from './blocks';
import { isLeftOutDeep } from './element-kinds';
import { isConnected, wholePage } from './nodes';
import { isOrphan } from './session';
import { inSlices } from './slices';
import { watch } from './watch';

/**
 * Looks whether any text of the page could hold a claim, now or later, until the signal. Calls `passed` once, when one
 * does. This is all that runs on a page without one.
 */
export function startGate(gate: { test(text: string): boolean }, passed: () => void, signal: AbortSignal): void {
  const own = new AbortController();
  const until = AbortSignal.any([signal, own.signal]);
  let waiting: Set<Node> | undefined;
  let running = false;

  function* look(starts: Iterable<Node>): Generator<void, boolean> {
    let count = 0;
    for (const start of starts) {
      if (!isConnected(start) || isLeftOutDeep(start)) continue;
      for (const { text, root } of readBlocks(start, watcher.include)) {
        if (gate.test(text) && !isLeftOutDeep(root)) return true;
        if ((++count & 7) === 0) yield;
      }
    }
    return false;
  }

  async function want(starts: Iterable<Node>): Promise<void> {
    waiting = new Set([...(waiting ?? []), ...starts]);
    if (running) return;
    running = true;
    while (waiting && !until.aborted) {
      const now: Set<Node> = waiting;
      waiting = undefined;
      if (await inSlices(look(now), until, watcher.spent)) {
        own.abort();
        passed();
      }
    }
    running = false;
  }

  const watcher = watch(
    {
      changed(change) {
        if (isOrphan()) own.abort();
        else want(change === 'everything' ? wholePage() : change.roots);
      },
      moved() {},
      gaveUp() {},
    },
    until,
  );
  want(wholePage());
}
