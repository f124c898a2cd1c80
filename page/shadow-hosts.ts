import { allInElement, allInFragment, typeOf } from './nodes';

/**
 * Elements that cannot have a shadow root, and two that could but in practice have none and are most of a long page.
 * The browser sorts these out in its own code, which is many times as fast as asking each element. The commonest stand
 * first, since it stops at the first that fits.
 */
const HOSTS = `:not(${'p a span em li strong td b i br img path ul tr script link option g svg button abbr code dd dl dt fieldset figcaption figure form head html iframe input label meta noscript ol picture pre s select small source style sub sup table tbody template textarea th thead time title u use video'
  .split(' ')
  .join(',')})`;

/** Elements that could have a shadow root, `start` among them. */
export function hostsIn(start: Node): Iterable<Element> {
  if (typeOf(start) === 11) return allInFragment(start, HOSTS);
  if (typeOf(start) !== 1) return [];
  return [start as Element, ...allInElement(start, HOSTS)];
}
