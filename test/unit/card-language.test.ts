import { expect, it } from 'vitest';
import { cardLanguage } from '../../extension/card-language';

it.each([
  // what the reader chose stands
  ['fr', 'de-DE', 'sv', 'fr'],
  // else what the browser speaks
  ['auto', 'de-AT', 'fr', 'de'],
  ['auto', 'en-GB', 'de', 'en'],
  // else what the sentence is in, where there are cards in it
  ['auto', 'nl', 'de', 'de'],
  ['auto', 'nl', 'nl', 'en'],
] as const)('the card of a reader who chose %s, with a browser in %s, on a sentence in %s is in %s', (...given) => {
  const [setting, browserLanguage, sentence, language] = given;
  expect(cardLanguage(setting, browserLanguage, sentence)).toBe(language);
});
