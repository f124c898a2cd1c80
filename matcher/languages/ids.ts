/** The languages that claims are found in, as ISO 639-1 codes: a folder beside this file for each. */
export const LANGUAGE_IDS = ['en', 'da', 'de', 'es', 'fr', 'it', 'nl', 'sv'] as const;

/** The id of a language. */
export type LanguageId = (typeof LANGUAGE_IDS)[number];

/** Whether a code is the id of a language. */
export function isLanguageId(code: string): code is LanguageId {
  return (LANGUAGE_IDS as readonly string[]).includes(code);
}
