import type { Compare } from '../matcher/compare';
import type { GateSources } from '../matcher/gate-sources';
import type { LanguagePack } from '../matcher/language';
import type { Detection } from '../matcher/languages/detect';
import type { LanguageId } from '../matcher/languages/ids';

/** What scripts of ours bring into a frame for the others there: a script of its own for each, loaded when it is needed. */
export interface Offers {
  /** What the gate looks for, by language. */
  gates: Partial<Record<LanguageId, GateSources>>;
  /** Packs by language. */
  packs: Partial<Record<LanguageId, LanguagePack>>;
  /** Tells the language of a text. */
  detect?: (text: string) => Detection;
  /** Compares wordings closely. */
  compare?: Compare;
}

const KEY = Symbol.for('confounder:offers');

/** What has been brought into this frame so far. It stands alone, so that a script of words is little more than the words. */
export function offers(): Offers {
  const world = globalThis as { [KEY]?: Offers };
  world[KEY] ??= { gates: {}, packs: {} };
  return world[KEY];
}
