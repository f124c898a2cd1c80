const queues = new Map<string, Promise<unknown>>();

/**
 * Runs one piece of work of that name at a time over all windows of the extension. Web Locks reach every page and the
 * worker; without them (tests outside a browser) work queues up within this one context.
 */
export function exclusively<T>(name: string, work: () => Promise<T>): Promise<T> {
  const locks = globalThis.navigator?.locks as LockManager | undefined;
  if (locks) return locks.request(`confounder-${name}`, work) as Promise<T>;
  const before = queues.get(name) ?? Promise.resolve();
  const turn = before.then(work, work);
  queues.set(
    name,
    turn.catch(() => {}),
  );
  return turn;
}
