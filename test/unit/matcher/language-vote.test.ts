import { describe, expect, it } from 'vitest';
import { detect } from '../../../matcher/languages/detect';
import { FUNCTION_WORDS } from '../../../matcher/languages/function-words';
import { LANGUAGE_IDS } from '../../../matcher/languages/ids';
import { speaksAgainst, votedLanguage } from '../../../matcher/languages/vote';
import { plainOf } from '../../../matcher/word-pattern';

/** One paragraph of our own in each language that could be met. */
const TEXTS: Record<string, string> = {
  en: 'The council has decided that the old bridge over the river will be closed for two years, and the buses are to take another way from Monday.',
  de: 'Der Rat hat beschlossen, dass die alte Brücke über den Fluss für zwei Jahre gesperrt wird, und die Busse werden von Montag an einen anderen Weg nehmen.',
  fr: 'Le conseil a décidé que le vieux pont sur la rivière sera fermé pendant deux ans, et les bus prendront un autre chemin à partir de lundi.',
  nl: 'De raad heeft besloten dat de oude brug over de rivier voor twee jaar wordt gesloten, en de bussen nemen vanaf maandag een andere weg.',
  it: 'Il consiglio ha deciso che il vecchio ponte sul fiume sarà chiuso per due anni, e gli autobus prenderanno un’altra strada da lunedì.',
  es: 'El consejo ha decidido que el viejo puente sobre el río se cierre durante dos años, y los autobuses irán por otro camino desde el lunes.',
  sv: 'Nämnden har beslutat att den gamla bron över floden ska stängas i två år, och från måndag kör bussarna en annan väg genom staden.',
  da: 'Byrådet har besluttet, at den gamle bro over åen skal lukkes i to år, og fra mandag kører busserne ad en anden vej gennem byen.',
  no: 'Bystyret har bestemt at den gamle brua over elva blir stengt i to år, og fra mandag kjører bussene en annen vei gjennom byen.',
  pt: 'O conselho decidiu que a velha ponte sobre o rio será fechada durante dois anos, e os autocarros vão por outro caminho a partir de segunda-feira.',
  pl: 'Rada zdecydowała, że stary most na rzece zostanie zamknięty na dwa lata, a autobusy od poniedziałku pojadą inną drogą przez miasto.',
  fi: 'Valtuusto on päättänyt, että vanha silta joen yli suljetaan kahdeksi vuodeksi, ja bussit kulkevat maanantaista alkaen toista reittiä.',
};

describe.each(Object.entries(TEXTS))('a paragraph in %s', (language, text) => {
  it('is told by the detector', () => {
    expect(detect(text)).toEqual({ language, reliable: true });
  });

  it('is never taken for another by its commonest words', () => {
    expect([language, undefined]).toContain(votedLanguage(text));
  });
});

it.each(['en', 'de', 'fr', 'nl', 'it', 'es', 'sv'])('the commonest words tell %s', (language) => {
  expect(votedLanguage(TEXTS[language] as string)).toBe(language);
});

it('a text speaks against every language that it is plainly not in', () => {
  for (const [language, text] of Object.entries(TEXTS)) {
    for (const other of ['en', 'de', 'fr', 'it']) if (other !== language) expect(speaksAgainst(text, other)).toBe(true);
  }
  expect(speaksAgainst(TEXTS.de as string, 'de')).toBe(false);
});

it('a headline is too short to speak for or against a language', () => {
  expect(votedLanguage('Die Brücke wird gesperrt')).toBeUndefined();
  expect(speaksAgainst('Brücke gesperrt', 'en')).toBe(false);
});

it('a short text speaks against a language with no word of it and two of another', () => {
  expect(speaksAgainst('Die Brücke wird gesperrt', 'en')).toBe(true);
  expect(speaksAgainst('The bridge is closed', 'de')).toBe(true);
  expect(speaksAgainst('Die Brücke wird gesperrt', 'de')).toBe(false);
});

it('a number, a list of names or nothing is in no language', () => {
  expect(votedLanguage('')).toBeUndefined();
  expect(votedLanguage('12 34 56 78 90 12 34 56 78 90 12 34 56')).toBeUndefined();
  expect(detect('').language).toBe('');
});

it('every matched language has its commonest words, folded as text is', () => {
  for (const id of LANGUAGE_IDS) {
    const words = FUNCTION_WORDS[id]?.split(' ') ?? [];
    expect(words.length, id).toBeGreaterThan(10);
    expect(words.filter((word) => plainOf(word) !== word)).toEqual([]);
  }
});
