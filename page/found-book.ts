import type { Category } from '../data/categories';
import { isUnchanged, liveRange } from './anchor';
import { type Found, isWanted } from './found';
import { contains, isConnected } from './nodes';
import type { PageSettings } from './page-settings';

/** Which claim of which sentence. */
const keyOf = (text: string, category: Category) => `${category}\n${text}`;

/** Keeps what was found on a page: which sentences are there now, and which of their claims the reader wants to see. */
export class FoundBook {
  #found: Found[] = [];
  #dismissed = new Map<string, boolean>();
  #muted = new Set<Category>();

  /**
   * Adds sentences. One that was known before, with the same text in the same place or in its place, keeps its id, so
   * that an open card and the reader's position survive a page that redraws itself.
   */
  add(found: readonly Found[]): void {
    for (const one of found) {
      const at = this.#found.findIndex(
        (old) =>
          old.text === one.text &&
          (old.range.startContainer === one.range.startContainer
            ? old.range.startOffset === one.range.startOffset
            : !isConnected(old.range.startContainer)),
      );
      const old = this.#found[at];
      if (old)
        this.#found[at] = Object.assign(old, {
          claims: one.claims,
          block: one.block,
          range: one.range,
          language: one.language,
        });
      else this.#found.push(one);
    }
  }

  /** Removes sentences whose text is gone or says something else now. True when there were any. */
  sweep(): boolean {
    const before = this.#found.length;
    this.#found = this.#found.filter(isPresent);
    return this.#found.length < before;
  }

  /** Whether a sentence is still known. */
  has(id: string): boolean {
    return this.#found.some((found) => found.id === id);
  }

  /** Whether a sentence stands in a place, or the place in the block of a sentence. */
  holds(place: Node): boolean {
    return this.#found.some(({ block: { root } }) => contains(place, root) || contains(root, place));
  }

  /** Removes everything. */
  clear(): void {
    this.#found = [];
  }

  /** The claims about which it is not known yet whether the reader dismissed them. */
  unknown(found: readonly Found[]): { sentence: string; category: Category }[] {
    const asked = found.flatMap(({ text, claims }) => claims.map(({ category }) => ({ sentence: text, category })));
    return asked.filter(({ sentence, category }) => !this.#dismissed.has(keyOf(sentence, category)));
  }

  /** Notes whether a claim was called "not a match". */
  setDismissed(sentence: string, category: Category, dismissed: boolean): void {
    this.#dismissed.set(keyOf(sentence, category), dismissed);
  }

  /** Notes that a kind of claim is not to be seen on this page, whatever the settings say. */
  setMuted(category: Category, muted: boolean): void {
    if (muted) this.#muted.add(category);
    else this.#muted.delete(category);
  }

  /** What the reader wants to see, in no order; claims that they do not want are left out. */
  visible(settings: PageSettings): Found[] {
    const wanted = this.#found.flatMap((found) => {
      const claims = found.claims.filter(
        (claim) =>
          isWanted(claim, settings) &&
          !this.#muted.has(claim.category) &&
          this.#dismissed.get(keyOf(found.text, claim.category)) === false,
      );
      return claims.length > 0 ? [{ ...found, claims }] : [];
    });
    return wanted;
  }
}

function isPresent({ block, range }: Found): boolean {
  return liveRange(range) !== undefined && isUnchanged(block);
}
