import { allInElement, allInFragment, typeOf } from './nodes';

/**
 * Elements that cannot have a shadow root, and two that could but in practice have none and are most of a long page.
 * The browser sorts these out in its own code, which is many times as fast as asking each element.
 */
const HOSTS = `:not(${'a abbr b br button code dd dl dt em fieldset figcaption figure form g head html i iframe img input label li link meta noscript ol option p path picture pre s script select small source span strong style sub sup svg table tbody td template textarea th thead time title tr u ul use video'
  .split(' ')
  .join(',')})`;

/** Elements that could have a shadow root, `start` among them. */
export function hostsIn(start: Node): Iterable<Element> {
  if (typeOf(start) === 11) return allInFragment(start, HOSTS);
  if (typeOf(start) !== 1) return [];
  return [start as Element, ...allInElement(start, HOSTS)];
}
