import type { LanguageId } from '../matcher/languages/ids';

/** Under which symbol a script of gate words leaves them in its frame. */
export const gateWordsName = (id: LanguageId): string => `confounder:gate-${id}`;

/** The gate words of a language, as `writeGateWords` writes them; undefined as long as their script did not come into this frame. */
export const gateWordsOf = (id: LanguageId): string | undefined =>
  (globalThis as { [name: symbol]: string | undefined })[Symbol.for(gateWordsName(id))];
