import type { Compare } from '../matcher/compare';
import type { LanguagePack } from '../matcher/language';
import type { Detection } from '../matcher/languages/detect';
import type { LanguageId } from '../matcher/languages/ids';

/** What scripts of ours bring into a frame for the others there: a script of its own for each, loaded when it is needed. */
export interface Offers {
  /** Packs by language. */
  packs: Partial<Record<LanguageId, LanguagePack>>;
  /** Tells the language of a text. */
  detect?: (text: string) => Detection;
  /** Compares wordings closely. */
  compare?: Compare;
}

const KEY = Symbol.for('confounder:offers');

/** What has been brought into this frame so far. */
export function offers(): Offers {
  const world = globalThis as { [KEY]?: Offers };
  world[KEY] ??= { packs: {} };
  return world[KEY];
}
