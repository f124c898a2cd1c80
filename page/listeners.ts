import { addListener } from './nodes';

const listening = new Set<() => void>();

/** Listens until the signal, also after the page wrote itself anew, see `listenAgain`. */
export function listenOn<E extends Event>(
  target: EventTarget,
  type: string,
  act: (event: E) => void,
  options: AddEventListenerOptions & { signal: AbortSignal },
): void {
  const add = () => addListener(target, type, act as EventListener, options);
  add();
  listening.add(add);
  options.signal.addEventListener('abort', () => listening.delete(add), { once: true });
}

/** Adds every listener again: `document.open()` takes them all away. One that is still there is not doubled. */
export function listenAgain(): void {
  for (const add of listening) add();
}
