import type { Block } from './blocks';
import { readCandidates } from './candidates';
import type { JoinedGates } from './gates';
import { realDocument, wholePage } from './nodes';
import type { PageLanguages } from './page-languages';
import { isOrphan } from './session';
import { inSlices } from './slices';
import { watch } from './watch';

/** What the gate saw of a page, for the reader to go on from, so that nothing is walked twice. */
export interface Gathered {
  blocks: Block[];
  shadows: ShadowRoot[];
  /** What changed since. */
  rest: Set<Node>;
  languages: PageLanguages;
}

/** More changed places than this are not kept apart. */
const MANY = 300;

/** The gate of a page. */
export interface PageGate {
  /** Ends the gate, once it has looked through the page, and gives what it saw. Undefined when that is of no use. */
  handOver(): Promise<Gathered | undefined>;
}

/** A gate as whoever started it sees it. */
interface StartedGate extends PageGate {
  /** Whether it still looks through the page, or saw what could be a claim and waits for the reader. */
  reading(): boolean;
}

/**
 * Looks whether any text of the page could hold a claim, now or later, until the signal. Calls `passed` once a page, at the
 * first that does, and goes on gathering until the reader takes over. This is all that runs on a page without one.
 * `begin` puts the languages of the page into `gates` and tells them; it is called at first and when the page shows another one.
 */
export function startGate(
  gates: JoinedGates,
  begin: () => Promise<PageLanguages>,
  passed: () => void,
  signal: AbortSignal,
): StartedGate {
  const own = new AbortController();
  const until = AbortSignal.any([signal, own.signal]);
  const blocks: Block[] = [];
  const shadows: ShadowRoot[] = [];
  let waiting: Set<Node> | undefined;
  let looking: Promise<void> | undefined;
  let asked = false;
  let begun: Promise<PageLanguages> | undefined;

  async function lookThrough(starts: Iterable<Node>): Promise<void> {
    waiting = new Set([...(waiting ?? []), ...starts]);
    if (waiting.size > MANY) waiting = new Set(wholePage());
    if (looking) return;
    // Once the reader is on its way, it looks at what changes.
    while (waiting && !asked && !until.aborted) {
      const starts: Set<Node> = waiting;
      looking = lookAt(starts);
      waiting = undefined;
      await looking;
    }
    looking = undefined;
  }

  /** A page that keeps us from looking through it is left alone. */
  function want(starts: Iterable<Node>): void {
    lookThrough(starts).catch(() => own.abort());
  }

  async function lookAt(starts: Iterable<Node>): Promise<void> {
    begun ??= begin();
    await begun;
    // In a language without a matcher nothing can be found.
    if (!until.aborted && gates.size > 0) await inSlices(readCandidates(starts, gates, calls), until, watcher.spent);
  }

  const calls = {
    shadow(root: ShadowRoot) {
      watcher.include(root);
      shadows.push(root);
    },
    candidate(block: Block) {
      blocks.push(block);
      if (asked) return;
      asked = true;
      passed();
    },
  };
  const watcher = watch(
    {
      changed(change) {
        if (isOrphan()) return own.abort();
        want(change === 'everything' ? wholePage() : change.roots);
      },
      moved() {
        // What was gathered belongs to the page before, and so does the answer to what was asked for it.
        blocks.length = 0;
        asked = false;
        begun = undefined;
      },
      gaveUp() {},
    },
    until,
  );
  want(wholePage());

  return {
    reading: () => !until.aborted && (asked || looking !== undefined),
    async handOver() {
      await looking?.catch(() => {});
      const change = watcher.takeChanges();
      const failed = until.aborted;
      own.abort();
      if (blocks.length === 0 || failed || change === 'everything') return undefined;
      const rest = new Set<Node>([...(waiting ?? []), ...change.roots]);
      if (rest.has(realDocument.documentElement) || !begun) return undefined;
      return { blocks, shadows, rest, languages: await begun };
    },
  };
}
