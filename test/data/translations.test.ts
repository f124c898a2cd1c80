import { describe, expect, test } from 'vitest';
import { CATEGORIES } from '../../data/categories';
import { loadDataSet } from '../../data/load';
import { readCards } from '../../data/load-cards';
import { readTranslations, type TranslationFile } from '../../data/load-translations';
import { checkCard, englishOf } from '../../data/rules/card';
import { problemLine } from '../../data/rules/problem';
import { checkTerms, checkTranslation } from '../../data/rules/record-translation';
import { textProblemsOfTranslation } from '../../data/rules/text-translation';
import { numbersIn } from '../../data/rules/translated-numbers';
import { checkTranslations, recordsOf } from '../../data/rules/translations';
import type { Card } from '../../data/schema/card';
import { hashOfCard, hashOfRecord } from '../../data/source-hash';
import { localRecord, textsOfRecord, withTexts } from '../../data/translate-record';
import { checkedTranslations } from '../../scripts/translated-evidence';
import { sampleWork } from './samples';

const data = loadDataSet();
const cards = readCards();
const languages = readTranslations();

/** The languages in which every record and every card is translated; none may fall behind again. */
const COMPLETE: readonly string[] = ['de', 'fr'];
const COMPLETE_CARDS: readonly string[] = ['de', 'fr'];

test('the translations break no rule', () => {
  expect(checkTranslations(data, languages).map(problemLine)).toEqual([]);
});

test.each(COMPLETE_CARDS)('every card is there in %s', (language) => {
  const names = cards.filter((card) => card.language === language).map(({ name }) => name);
  expect(names.sort()).toEqual([...CATEGORIES].sort());
});

test.each(COMPLETE)('every record is there in %s', (language) => {
  const made = languages.find((one) => one.language === language)?.files.map(({ room, name }) => `${room}/${name}`);
  const all = Object.entries(recordsOf(data)).flatMap(([room, records]) => records.map(({ id }) => `${room}/${id}`));
  expect(all.filter((place) => !made?.includes(place))).toEqual([]);
});

const english: Card = {
  category: 'terrorism',
  language: 'en',
  title: 'Terrorism',
  claim: 'that it is so',
  headline: 'What research adds',
  example: 'It is so.',
  summary: 'In 2023, {{a#b}} of suspects were men.',
  checkedOn: '2026-11-21',
  sections: [
    {
      kind: 'right',
      statements: [
        { text: 'In 2023 it was {{a#b}}. In 1,500 towns it was {{a#c|size}}.', countries: ['SE'], works: ['a'] },
        { text: 'It is so.', countries: [], works: ['a'], apart: 'Why not.' },
      ],
    },
  ],
};
const german: Card = {
  ...english,
  language: 'de',
  translationOf: hashOfCard(english),
  claim: 'dass es so ist',
  summary: '{{a#b}} der Tatverdächtigen waren 2023 Männer.',
  sections: [
    {
      kind: 'right',
      statements: [
        { text: 'In 1.500 Orten war es {{a#c|size}}, 2023 {{a#b}}.', countries: ['SE'], works: ['a'] },
        { text: 'Es ist so.', countries: [], works: ['a'], apart: 'Why not.' },
      ],
    },
  ],
};

function problemsOf(card: unknown, original: Card | null = english): string[] {
  return checkCard({ language: 'de', name: 'terrorism', record: card }, new Map(), [], original ?? undefined).map(
    problemLine,
  );
}

/** The German card with one statement changed. */
function withStatement(change: object): Card {
  const [section] = german.sections;
  const [first, second] = section?.statements ?? [];
  return { ...german, sections: [{ kind: 'right', statements: [{ ...first, ...change }, second] }] } as Card;
}

describe('a card in another language', () => {
  test('may put figures in another order, and breaks no rule', () => {
    expect(problemsOf(german)).toEqual([]);
  });

  test.each<[string, unknown, RegExp]>([
    [
      'a figure is missing',
      withStatement({ text: '2023 in 1.500 Orten {{a#b}}.' }),
      /\{\{a#c\|size\}\} of the English is missing/,
    ],
    [
      'another form of a figure',
      withStatement({ text: '2023 in 1.500 Orten {{a#b}}, {{a#c}}.' }),
      /\{\{a#c\}\} does not stand/,
    ],
    [
      'another number',
      withStatement({ text: '2022 in 1.500 Orten {{a#b}}, {{a#c|size}}.' }),
      /missing 2023; added 2022/,
    ],
    [
      'a number written the English way',
      withStatement({ text: '2023 in 1,500 Orten {{a#b}}, {{a#c|size}}.' }),
      /missing 1500; added 1\.500/,
    ],
    ['another country', withStatement({ countries: ['DE'] }), /countries must be \["SE"\]/],
    ['another work', withStatement({ works: ['b'] }), /works must be \["a"\]/],
    [
      'convicts for suspects',
      { ...german, summary: '{{a#b}} der Verurteilten waren 2023 Männer.' },
      /speaks of suspects[\s\S]*speaks of convictions/,
    ],
    [
      'another section',
      { ...german, sections: [{ ...german.sections[0], kind: 'people' }] },
      /sections are people \(2\); the English has right \(2\)/,
    ],
    ['a claim that is no clause', { ...german, claim: 'Es ist so' }, /claim: must begin/],
    [
      'a loaded word',
      withStatement({ text: 'Eine Flut: 2023 in 1.500 Orten {{a#b}}, {{a#c|size}}.' }),
      /"flut" is a loaded word/,
    ],
    [
      'a pair that the English has not',
      withStatement({ pair: { label: 'a', crude: 'b', adjusted: 'c', adjustedFor: 'd' } }),
      /does not stand in the English/,
    ],
    ['another day', { ...german, checkedOn: '2026-11-20' }, /checkedOn: is 2026-11-21/],
    ['no hash', { ...german, translationOf: undefined }, /translationOf: was made from another English text/],
  ])('breaks a rule with %s', (_, card, message) => {
    expect(problemsOf(card).join('\n')).toMatch(message);
  });

  test('breaks a rule when the English has changed since, and when there is no English', () => {
    expect(problemsOf(german, { ...english, headline: 'What research says' })).toEqual([
      expect.stringMatching(/cards\/de\/terrorism: translationOf: was made from another English text/),
    ]);
    expect(problemsOf(german, null)).toEqual([expect.stringContaining('translates no card')]);
    expect(englishOf({ language: 'de', name: 'terrorism', record: german }, [])).toBeUndefined();
  });

  test('keeps its hash to itself: the English has none', () => {
    const file = { language: 'en', name: 'terrorism', record: { ...english, translationOf: hashOfCard(english) } };
    expect(checkCard(file, new Map(), []).map(problemLine).join('\n')).toContain('belongs to translations only');
  });
});

describe('a record in another language', () => {
  const work = sampleWork({ finding: 'Of 1,500 suspects, 2.5% were men.', period: 'around 2020' });
  const texts = {
    period: 'um 2020',
    population: 'Einwohner ab 15',
    method: 'Registerdaten',
    finding: 'Von 1.500 Tatverdächtigen waren 2,5 % Männer.',
    limits: 'Sie ist erfunden.',
    'figures.crude-ratio.what': 'Unbereinigtes Verhältnis',
    'figures.adjusted-ratio.what': 'Bereinigtes Verhältnis',
  };
  const terms = {
    ratio: 'Verhältnis',
    Sweden: 'Schweden',
    'residents of each group': 'Einwohner jeder Gruppe',
    'people born in the country': 'im Land Geborene',
  };
  const file = (change: object = {}): TranslationFile => ({
    language: 'de',
    room: 'works',
    name: work.id,
    record: { translationOf: hashOfRecord('works', work), texts, ...change },
  });
  const linesOf = (one: TranslationFile) => checkTranslation(one, work, terms).map(problemLine);

  test('that says the same breaks no rule', () => {
    expect(linesOf(file())).toEqual([]);
  });

  test.each<[string, object, RegExp]>([
    [
      'another number',
      { texts: { ...texts, finding: 'Von 1.500 Tatverdächtigen waren 25 % Männer.' } },
      /missing 2\.5; added 25/,
    ],
    [
      'suspects as offenders',
      { texts: { ...texts, finding: 'Von 1.500 Tätern waren 2,5 % Männer.' } },
      /speaks of suspects, the translation does not/,
    ],
    ['a text left out', { texts: { ...texts, limits: undefined } }, /texts\.limits|limits: is missing/],
    ['a text too many', { texts: { ...texts, title: 'Titel' } }, /title: does not stand in the English/],
    ['an old hash', { translationOf: '0123456789abcdef' }, /translationOf: was made from another English text/],
    ['a hash of another form', { translationOf: 'x' }, /must be the hash/],
  ])('breaks a rule with %s', (_, change, message) => {
    const record = JSON.parse(JSON.stringify(file(change)));
    expect(linesOf(record).join('\n')).toMatch(message);
  });

  test('of nothing breaks a rule, and so do shared terms that are wrong or of no use', () => {
    expect(checkTranslation(file(), undefined, terms)).toHaveLength(1);
    const found = checkTerms('de', { 'year to 2025': 'Jahr bis 2024', gone: 'weg' }, new Set(['year to 2025']));
    expect(found.map(problemLine).join('\n')).toMatch(/missing 2025; added 2024[\s\S]*gone: is the text of no record/);
  });

  test('is put into the record, whose values, ids and titles stay', () => {
    const local = withTexts(work, { ...texts, 'figures.crude-ratio.place': 'Schweden', 'nowhere.else': 'x' });
    expect(local.finding).toBe(texts.finding);
    expect(local.figures[0]).toMatchObject({ what: 'Unbereinigtes Verhältnis', place: 'Schweden', value: '2.0' });
    expect(local.bibliography).toEqual(work.bibliography);
    expect(work.finding).toContain('suspects');
    expect(localRecord(work, {}, 'de').language).toBe('en');
    expect(localRecord(work, { [work.id]: texts }, 'de')).toMatchObject({
      language: 'de',
      limits: 'Sie ist erfunden.',
    });
  });

  test('is packaged whole: its own texts, the shared terms, and values as the language writes them', () => {
    const set = {
      ...data,
      works: [work],
      reports: [],
      talkingPoints: [],
      discrepancies: [],
      alteredQuotations: [],
      pairs: [],
    };
    const [packed] = checkedTranslations(set, [{ language: 'de', terms, files: [file()] }]);
    expect(packed?.rooms.works[work.id]).toMatchObject({
      denominator: 'Einwohner jeder Gruppe',
      'figures.crude-ratio.unit': 'Verhältnis',
      'figures.crude-ratio.period': '2020-2022',
      'figures.crude-ratio.shown': '2,0',
    });
    const broken = { language: 'de', terms, files: [file({ translationOf: '0123456789abcdef' })] };
    expect(() => checkedTranslations(set, [broken])).toThrow(/breaks 1 rules/);
    expect(() => checkedTranslations(set, [{ language: 'xx', terms: {}, files: [] }])).toThrow(/figure-locale/);
  });
});

test('words that were said stay as they were said; a translation stands beside them', () => {
  const [point] = data.talkingPoints.filter(({ quote }) => quote !== undefined);
  if (!point) throw new Error('no quotation was read');
  const texts = textsOfRecord('talking-points', point);
  expect(texts.translatedQuote).toBe(point.quote);
  expect(texts).not.toHaveProperty('quote');
  expect(withTexts(point, { translatedQuote: 'Worte' })).toMatchObject({
    quote: point.quote,
    translatedQuote: 'Worte',
  });
});

test('every text of a pair and of a discrepancy is translated', () => {
  const [pair] = data.pairs;
  const [question] = data.discrepancies;
  expect(Object.keys(textsOfRecord('pairs', pair ?? {}))).toEqual(
    expect.arrayContaining(['label', 'groups.0', 'unit', 'crude.label', 'adjusted.0.label', 'adjustedFor.0', 'note']),
  );
  expect(Object.keys(textsOfRecord('discrepancies', question ?? {}))).toEqual(
    expect.arrayContaining(['question', 'answers.0.source', 'answers.0.says', 'answers.1.says', 'note']),
  );
});

test.each<[string, string, string[]]>([
  ['en', 'In 2017, 1,236 of 5.50% and .05', ['0.05', '1236', '2017', '5.50']],
  ['de', 'Am 21. November 2017 waren es 1.236 von 5,50 %.', ['1236', '2017', '21', '5.50']],
  ['fr', 'En 2017, 1\u202f236 sur 5,50 %', ['1236', '2017', '5.50']],
])('numbers in %s: %s', (language, text, numbers) => {
  expect(numbersIn(text, language)).toEqual(numbers);
});

test.each<[string, string, string, number]>([
  ['percentage points stay', 'rose by 2 percentage points', 'stieg um 2 Prozentpunkte', 0],
  ['points are not percent', 'rose by 2 percentage points', 'stieg um 2 Prozent', 1],
  ['percent are not points', 'rose by 2 percent', 'stieg um 2 Prozentpunkte', 1],
  ['odds stay odds', 'the odds were 2 times', 'die Odds waren 2-mal so hoch', 0],
  ['odds are no rate', 'the odds were 2 times', 'die Rate war 2-mal so hoch', 1],
  ['prisoners are not convicts', '2 prisoners', '2 Verurteilte', 2],
  ['birth is not nationality', '2 people born abroad', '2 ausländische Staatsangehörige', 2],
])('%s', (_, from, to, problems) => {
  expect(textProblemsOfTranslation('finding', from, to, 'de')).toHaveLength(problems);
});
