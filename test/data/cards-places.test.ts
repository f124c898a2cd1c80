import { describe, expect, test } from 'vitest';
import { cardInPlaceOrder, orderByPlace, placeOrder } from '../../data/place-order';
import { placesIn } from '../../data/places/places-in';

describe('placesIn', () => {
  test.each<[string, string[]]>([
    ['Police in Malmö and Stockholm said the Swedish figures rose.', ['SE']],
    ['A Turkish citizen was charged in Cologne, German police said.', ['DE', 'TR']],
    ['They told us about the turkey that they ate in Reading.', []],
    ['The US and the UK differ; UK data are older.', ['GB', 'US']],
    ['Northern Ireland is not Ireland.', ['GB', 'IE']],
    ['The U.S. State Department named France.', ['US', 'FR']],
    ['Germanys and Germanyish are no names.', []],
    ['', []],
  ])('%s', (text, codes) => {
    expect(placesIn(text)).toEqual(codes);
  });

  test('takes a long page in a moment', () => {
    const page = 'Police in Hamburg spoke of Danish and Polish suspects near the border. '.repeat(3000);
    const start = performance.now();
    expect(placesIn(page)).toEqual(['DE', 'DK']);
    expect(performance.now() - start).toBeLessThan(1000);
  });
});

describe('placeOrder', () => {
  test('what the text is about comes before where the site is', () => {
    expect(placeOrder({ language: 'en-GB', hostname: 'www.example.co.uk', places: ['SE'] })).toEqual([
      'SE',
      'GB',
      'EU',
    ]);
  });
  test('a site without a country falls back on its language', () => {
    expect(placeOrder({ language: 'de', hostname: 'news.example.com', places: [] })).toEqual(['DE', 'AT', 'CH', 'EU']);
    expect(placeOrder({ language: 'de-AT', hostname: 'example.com', places: [] })).toEqual(['AT', 'EU']);
  });
  test('nothing known gives nothing, as do an address in numbers and a generic ending', () => {
    expect(placeOrder({ language: 'en', hostname: null, places: [] })).toEqual([]);
    expect(placeOrder({ language: null, hostname: '127.0.0.1', places: [] })).toEqual([]);
    expect(placeOrder({ language: null, hostname: 'example.io', places: [] })).toEqual([]);
  });
  test('no code twice', () => {
    expect(placeOrder({ language: 'sv-SE', hostname: 'svt.se', places: ['SE', 'EU'] })).toEqual(['SE', 'EU']);
  });
});

test('orderByPlace: first country, next country, no country, the rest, each in the old order', () => {
  const items = [['US'], ['DE'], [], ['SE'], ['DE', 'SE'], ['FR']].map((countries, id) => ({ id, countries }));
  expect(orderByPlace(items, ['SE', 'DE']).map(({ id }) => id)).toEqual([3, 4, 1, 2, 0, 5]);
});

test('cardInPlaceOrder: sections stay, the statements of each follow the page, the card given stays as it was', () => {
  const section = (kind: string) => ({ kind, statements: [{ countries: ['US'] }, { countries: ['SE'] }] });
  const card = { title: 'Terror attacks', sections: [section('right'), section('against')] };
  const ordered = cardInPlaceOrder(card, ['SE']);
  expect(ordered.title).toBe('Terror attacks');
  expect(ordered.sections.map(({ kind }) => kind)).toEqual(['right', 'against']);
  expect(ordered.sections.map(({ statements }) => statements.map(({ countries }) => countries[0]))).toEqual([
    ['SE', 'US'],
    ['SE', 'US'],
  ]);
  expect(card.sections[0]?.statements[0]?.countries).toEqual(['US']);
});
