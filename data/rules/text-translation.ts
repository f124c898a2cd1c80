import { keptTermProblems } from './kept-terms';
import { checkLoadedWords } from './loaded-words';
import { numberProblems, placeholderProblems } from './translated-numbers';

/** Says where a translated text departs from its English: figures, numbers, terms of art; or uses a loaded word. */
export function textProblemsOfTranslation(
  where: string,
  english: string,
  translated: string,
  language: string,
): string[] {
  const terms = language === 'de' || language === 'fr' ? keptTermProblems(english, translated, language) : [];
  // Where the English quotes or makes a claim, its words are the claim's; the translation may be no milder.
  const loaded =
    checkLoadedWords('', { [where]: english }).length > 0
      ? []
      : checkLoadedWords('', { [where]: translated }, language);
  return [
    ...placeholderProblems(english, translated),
    ...numberProblems(english, translated, language),
    ...terms,
    ...loaded.map(({ message }) => message),
  ].map((message) => `${where}: ${message}`);
}
