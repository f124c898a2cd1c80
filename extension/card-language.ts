import type { Settings } from './settings';
import { SHIPPED_LANGUAGES, type ShippedLanguage } from './strings';

const shipped = (language: string | undefined): ShippedLanguage | undefined =>
  // Matches in "de-AT" and "de_AT"; near miss: "de".
  SHIPPED_LANGUAGES.find((each) => each === language?.toLowerCase().split(/[-_]/)[0]);

/**
 * The language in which a card is shown: what the reader chose for the interface, else the browser's own. Where Confounder
 * doesn't speak the browser's language, that of the marked sentence, which the reader evidently reads; else English.
 */
export function cardLanguage(
  setting: Settings['language'],
  browserLanguage: string,
  sentenceLanguage: string,
): ShippedLanguage {
  if (setting !== 'auto') return setting;
  return shipped(browserLanguage) ?? shipped(sentenceLanguage) ?? 'en';
}
