/** Longest stretch of work between two pauses, in ms. Tasks over 50 ms are felt; the rest is for the page. */
const SLICE = 10;
/** Work that is done in any case when the page never idles, in ms. */
const LEAST = 4;
/** How long a busy page may put a slice off, in ms. */
const PATIENCE = 150;

type Idle = { timeRemaining(): number };

/** Calls back when the page has a moment, or after `PATIENCE`; returns the way to call it off. */
function whenIdle(work: (idle: Idle) => void): () => void {
  if (typeof requestIdleCallback === 'function') {
    const id = requestIdleCallback(work, { timeout: PATIENCE });
    return () => cancelIdleCallback(id);
  }
  // Safari has no idle callbacks.
  const id = setTimeout(() => work({ timeRemaining: () => SLICE }), 1);
  return () => clearTimeout(id);
}

/**
 * Runs a generator in slices of at most 10 ms, pausing for the page between them. Each `yield` is a place where it may
 * pause; between two of them it cannot. The first slice runs in a task of its own, at once. `onSpent` gets the ms of
 * each slice. Resolves with what the generator returns, or undefined when the signal ended it.
 */
export function inSlices<T>(
  work: Generator<unknown, T>,
  signal: AbortSignal,
  onSpent: (ms: number) => void,
): Promise<T | undefined> {
  return new Promise((done, fail) => {
    let callOff = () => {};
    const stop = () => {
      callOff();
      work.return(undefined as never);
      done(undefined);
    };
    if (signal.aborted) return stop();
    signal.addEventListener('abort', stop, { once: true });
    const finish = (result: T) => {
      signal.removeEventListener('abort', stop);
      done(result);
    };
    const slice = (idle: Idle) => {
      const begin = performance.now();
      const budget = Math.min(Math.max(idle.timeRemaining(), LEAST), SLICE);
      try {
        do {
          const step = work.next();
          if (step.done) {
            onSpent(performance.now() - begin);
            return finish(step.value);
          }
        } while (performance.now() - begin < budget);
      } catch (error) {
        signal.removeEventListener('abort', stop);
        return fail(error);
      }
      onSpent(performance.now() - begin);
      callOff = whenIdle(slice);
    };
    const first = setTimeout(() => slice({ timeRemaining: () => SLICE }), 0);
    callOff = () => clearTimeout(first);
  });
}
