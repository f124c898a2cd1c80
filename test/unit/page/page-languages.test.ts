// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { declaredLanguage, languageOfTag, pageLanguages } from '../../../page/page-languages';

describe('a language tag', () => {
  it.each([
    ['de', 'de'],
    ['de-AT', 'de'],
    ['de_AT', 'de'],
    ['DE-ch-1996', 'de'],
    [' fr ', 'fr'],
    ['zh-Hant-TW', 'zh'],
    ['nb-NO', 'no'],
    ['nn', 'no'],
  ])('%s names %s', (tag, language) => {
    expect(languageOfTag(tag)).toBe(language);
  });

  it.each(['', null, undefined, 'english', 'x-klingon', 'und', 'de--', '{{ lang }}', '12'])('%s names none', (tag) => {
    expect(languageOfTag(tag)).toBeUndefined();
  });
});

function write(lang: string, body: string): void {
  if (lang === '') document.documentElement.removeAttribute('lang');
  else document.documentElement.setAttribute('lang', lang);
  document.body.innerHTML = body;
}
afterEach(() => write('', ''));

describe('what a page says of its language', () => {
  it('is the nearest lang attribute, and whether only the page says it', () => {
    write('en', '<div lang="de-DE"><p id="in">a</p></div><p id="out">b</p><p lang="xx-yy-" id="bad">c</p>');
    const of = (id: string) => declaredLanguage(document.getElementById(id) as Element);
    expect(of('in')).toEqual({ language: 'de', ofPage: false });
    expect(of('out')).toEqual({ language: 'en', ofPage: true });
    expect(of('bad')).toEqual({ language: undefined, ofPage: false });
  });

  it('holds where there is too little text', () => {
    write('pl', '<p>Kraków</p>');
    expect(pageLanguages()).toEqual({ main: 'pl', all: ['pl'] });
  });

  it('is unknown where nothing tells', () => {
    write('', '<p>12:30</p>');
    expect(pageLanguages()).toEqual({ main: undefined, all: [] });
  });
});
