import { allInElement, allInFragment, typeOf } from './nodes';

/**
 * The commonest elements that cannot have a shadow root, and two that could but in practice have none and are most of a long
 * page. The browser sorts these out in its own code, which is many times as fast as asking each element; the rest are few
 * enough to be asked. It stops at the first that fits.
 */
const HOSTS = ':not(p,a,span,em,li,strong,td,b,i,br,img,path,ul,tr,script,link,option,g,svg,button)';

/** Elements that could have a shadow root, `start` among them. */
export function hostsIn(start: Node): Iterable<Element> {
  if (typeOf(start) === 11) return allInFragment(start, HOSTS);
  if (typeOf(start) !== 1) return [];
  return [start as Element, ...allInElement(start, HOSTS)];
}
