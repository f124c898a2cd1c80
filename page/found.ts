import type { Category, Stance } from '../data/categories';
import type { Claim } from '../matcher/types';
import type { Block } from './blocks';

/** One sentence of the page with the claims in it, the most central first. */
export interface Found {
  /** Stays the same while the sentence stays on the page. */
  id: string;
  /** The sentence as the page has it, white space made single. */
  text: string;
  claims: Claim[];
  block: Block;
  range: StaticRange;
  /** The language of the text, as ISO 639-1 code. */
  language: string;
}

/** Whether the reader wants to see this kind of claim. */
export function isWanted(
  { category, stance }: Pick<Claim, 'category' | 'stance'>,
  settings: { categories: Record<Category, boolean>; stances: Record<Stance, boolean> },
): boolean {
  return settings.categories[category] && settings.stances[stance];
}

/** A sentence as people and programs get it: white space made single. */
export function plainSentence(text: string): string {
  // Matches runs of white space and soft hyphens; near miss: the no-break space, which is kept.
  return text.replace(/\u00ad/g, '').replace(/[\t\n\f\r ]+/g, ' ');
}

/** Puts what was found in the order of the page. */
export function inPageOrder(found: readonly Found[]): Found[] {
  return [...found].sort((a, b) => {
    const [x, y] = [placeOf(a), placeOf(b)];
    if (x.node === y.node) return a.range.startOffset - b.range.startOffset;
    return x.node.compareDocumentPosition(y.node) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
  });
}

/** The node in the document that stands for a place, also when the place lies in a shadow root. */
function placeOf({ range }: Found): { node: Node } {
  let node: Node = range.startContainer;
  for (let root = node.getRootNode(); root instanceof ShadowRoot; root = node.getRootNode()) node = root.host;
  return { node };
}
