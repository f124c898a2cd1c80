import { MessageError } from './messages';

/** How often in all, and after how many milliseconds again. */
const TIMES = 4;
const PAUSE = 700;

/**
 * Tells something of which only the latest counts, and tells it again where nobody answered: browsers end the worker at
 * will, also while it hears a message. What came later takes the place of what was not heard. Gives up in silence, since
 * a page outlives the extension when that is updated or removed.
 * @param send sends once; rejects with a `MessageError` `nobody` where no answer came
 */
export function createTeller<T>(send: (latest: T) => Promise<unknown>, signal: AbortSignal): (latest: T) => void {
  let turn = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  return (latest) => {
    turn++;
    const own = turn;
    clearTimeout(timer);
    const tell = (left: number): void => {
      send(latest).catch((error) => {
        const again = error instanceof MessageError && error.code === 'nobody' && left > 1;
        if (again && own === turn && !signal.aborted) timer = setTimeout(tell, PAUSE, left - 1);
      });
    };
    tell(TIMES);
  };
}
