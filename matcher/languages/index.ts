import type { LanguagePack } from '../language';
import type { LanguageId } from './ids';

export { isLanguageId, LANGUAGE_IDS, type LanguageId } from './ids';

/**
 * Every language with how its pack is loaded. For programs; the extension builds each language as a script of its own,
 * so that a page loads only those it needs.
 */
export const LANGUAGES: Readonly<Record<LanguageId, () => Promise<LanguagePack>>> = {
  en: async () => (await import('./en')).english,
  da: async () => (await import('./da')).danish,
  de: async () => (await import('./de')).german,
  es: async () => (await import('./es')).spanish,
  fr: async () => (await import('./fr')).french,
  it: async () => (await import('./it')).italian,
  nl: async () => (await import('./nl')).dutch,
  sv: async () => (await import('./sv')).swedish,
};
