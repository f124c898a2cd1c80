/** Longest stretch of work between two pauses, in ms. Tasks over 50 ms are felt; the rest is for the page. */
const SLICE = 10;
/** Work that is done in any case when the page never idles, in ms. */
const LEAST = 4;
/** How long a busy page may put a slice off, in ms. */
const PATIENCE = 150;

/** Yielded where what follows is better done once the page had a moment: it then ends the slice. */
export const REST = 1;

type Idle = { timeRemaining(): number };

/** Calls back as if the page had time enough; returns the way to call it off. */
function soon(work: (idle: Idle) => void, ms: number): () => void {
  const id = setTimeout(() => work({ timeRemaining: () => SLICE }), ms);
  return () => clearTimeout(id);
}

/** Calls back when the page has a moment, or after `PATIENCE`; returns the way to call it off. */
function whenIdle(work: (idle: Idle) => void): () => void {
  if (typeof requestIdleCallback === 'function') {
    const id = requestIdleCallback(work, { timeout: PATIENCE });
    return () => cancelIdleCallback(id);
  }
  // Safari has no idle callbacks.
  return soon(work, 1);
}

/**
 * Runs a generator in slices of at most 10 ms, pausing for the page between them. Each `yield` is a place where it may
 * pause; between two of them it cannot. The first slice runs in a task of its own, at once. `onSpent` gets the ms of
 * each slice. `REST` in place of nothing ends one early. Resolves with what the generator returns, or undefined when the signal ended it.
 */
export function inSlices<T>(
  work: Generator<unknown, T>,
  signal: AbortSignal,
  onSpent: (ms: number) => void,
): Promise<T | undefined> {
  return new Promise((done, fail) => {
    const slice = (idle: Idle) => {
      const begin = performance.now();
      const budget = Math.min(Math.max(idle.timeRemaining(), LEAST), SLICE);
      let ms: number;
      let step: IteratorResult<unknown, T>;
      try {
        do {
          step = work.next();
          ms = performance.now() - begin;
        } while (!step.done && step.value !== REST && ms < budget);
      } catch (error) {
        signal.removeEventListener('abort', stop);
        return fail(error);
      }
      onSpent(ms);
      if (!step.done) {
        callOff = whenIdle(slice);
        return;
      }
      signal.removeEventListener('abort', stop);
      done(step.value);
    };
    let callOff = soon(slice, 0);
    const stop = () => {
      callOff();
      work.return(undefined as never);
      done(undefined);
    };
    if (signal.aborted) stop();
    else signal.addEventListener('abort', stop, { once: true });
  });
}
