import type { Sensitivity } from '../matcher/types';
import type { BlockLanguages } from './block-languages';
import type { Found } from './found';
import type { Gathered, PageGate } from './gate';
import { realDocument, wholePage } from './nodes';
import { scan } from './scan';
import { createUnseen } from './unseen';
import { watch } from './watch';

/** What `createReading` calls. */
export interface ReadingCalls {
  found(found: Found[]): void;
  shadow(root: ShadowRoot): void;
  /** A round of reading begins. */
  begins(): void;
  /** It ended. `foreign`: of all text on the page that could hold a claim, none was in a language with a matcher. */
  ended(foreign: boolean): void;
  moved(): void;
  gaveUp(): void;
  /** Whether something was found in or around this place. */
  holds(root: Element | ShadowRoot): boolean;
}

/** The ongoing reading of a page. */
export interface Reading {
  /** Begins, once, with what a gate gathered, if there is one: it goes on watching until this reading does. */
  start(gate?: PageGate): void;
  /** Reads everything again. */
  again(): void;
}

/** Reads a page from top to bottom, and again what changes, one round at a time, until the signal. */
export function createReading(
  languages: BlockLanguages,
  calls: ReadingCalls,
  sensitivity: () => Sensitivity,
  signal: AbortSignal,
): Reading {
  let waiting: Set<Node> | 'everything' | undefined;
  let running = false;
  let gaveUp = false;
  /** What is known of the page before the next round. */
  let first: (Pick<Gathered, 'blocks' | 'rest'> & Partial<Gathered>) | undefined;
  let begun: Promise<void> | undefined;
  /** What is read now; ended when it is to be read in another way. */
  let current = new AbortController();
  /** Of all that was read since the page showed this address, or since all of it is read anew. */
  let total = { matched: 0, foreign: 0 };

  const unseen = createUnseen((root) => want([root]), signal);
  const watcher = watch(
    {
      changed: (change) => want(change === 'everything' ? change : change.roots),
      holds: calls.holds,
      moved() {
        // What comes now may be in another language.
        begun = undefined;
        total = { matched: 0, foreign: 0 };
        calls.moved();
      },
      gaveUp() {
        gaveUp = true;
        waiting = undefined;
        calls.gaveUp();
      },
    },
    signal,
  );

  function shadow(root: ShadowRoot): void {
    watcher.include(root);
    calls.shadow(root);
  }

  function add(what: Iterable<Node> | 'everything'): void {
    if (what === 'everything' || waiting === 'everything') waiting = 'everything';
    else waiting = new Set([...(waiting ?? []), ...what]);
  }

  function want(what: Iterable<Node> | 'everything'): void {
    if (gaveUp) return;
    add(what);
    // A page that keeps us from reading it is left alone, and the popup says so.
    if (!running) round().catch(() => watcher.giveUp());
  }

  /** Where the page changed since the round began. */
  const changed = (): Set<Node> => new Set(waiting === 'everything' ? wholePage() : waiting);

  async function round(): Promise<void> {
    running = true;
    while (waiting !== undefined && !signal.aborted) {
      const all = waiting === 'everything';
      const starts = waiting === 'everything' ? wholePage() : [...waiting];
      waiting = undefined;
      calls.begins();
      begun ??= languages.begin(first?.languages);
      await begun;
      if (signal.aborted) break;
      const gathered = first;
      first = undefined;
      if (all && !gathered) total = { matched: 0, foreign: 0 };
      if (gathered && gathered.rest.size > 0) add(gathered.rest);
      current = new AbortController();
      const result = await scan(
        starts,
        languages,
        sensitivity(),
        {
          found: calls.found,
          shadow,
          hidden: unseen.add,
          spent: watcher.spent,
        },
        AbortSignal.any([signal, current.signal]),
        gathered?.blocks,
      );
      if (signal.aborted || gaveUp) break;
      // Called off, to begin again.
      if (!result) continue;
      total.matched += result.matched;
      total.foreign += result.foreign;
      if (result.needs.size > 0) {
        const more = await languages.bring(result.needs);
        if (signal.aborted || gaveUp) break;
        // A language that the page did not show at first: text that its gate would let through may have been passed over.
        if (more) waiting = 'everything';
        else first = { blocks: result.left, rest: changed() };
        waiting ??= new Set();
        continue;
      }
      calls.ended(total.matched === 0 && (total.foreign > 0 || languages.allForeign()));
    }
    running = false;
  }

  return {
    async start(gate) {
      const gathered = await gate?.handOver().catch(() => undefined);
      // A tab that was opened in the background, or is being prepared, is read when it is looked at.
      if (realDocument.visibilityState === 'visible') {
        for (const root of gathered?.shadows ?? []) shadow(root);
        if (waiting === undefined && !running) first = gathered;
        return want('everything');
      }
      const begin = () => {
        if (realDocument.visibilityState !== 'visible') return;
        realDocument.removeEventListener('visibilitychange', begin);
        want('everything');
      };
      realDocument.addEventListener('visibilitychange', begin, { signal });
    },
    again() {
      begun = undefined;
      current.abort();
      want('everything');
    },
  };
}
