import { describe, expect, test } from 'vitest';
import { SECTION_KINDS, type SectionKind } from '../../data/categories';
import { figureText } from '../../data/figure-text';
import { renderCard } from '../../data/render-card';
import { literalNumbersIn, periodProblems, textProblems } from '../../data/rules/card-text';
import { balanceProblems, citationProblems, lengthProblems } from '../../data/rules/card-works';
import { populationProblems, togetherProblems } from '../../data/rules/population-kinds';
import { gradeOf, readingProblems } from '../../data/rules/reading-level';
import type { Card, CardRecordStatement } from '../../data/schema/card';
import type { Figure } from '../../data/schema/figure';
import type { Work } from '../../data/schema/work';
import { sampleFigure as figure } from './samples';

const work: Work = {
  id: 'ine-2024',
  bibliography: { type: 'report', title: 'Condenados', author: [{ literal: 'INE' }], URL: 'https://ine.es/' },
  doiSeen: false,
  status: 'verified',
  places: ['ES'],
  period: '2023',
  population: 'Adults',
  populationKinds: ['foreign-nationals'],
  denominator: 'adult residents',
  method: 'Register',
  design: 'official-statistics',
  peerReviewed: false,
  direction: 'supports-claim',
  categories: ['overrepresentation'],
  finding: 'More foreign nationals were convicted.',
  figures: [
    figure('foreign', '14.6', 'per 1,000'),
    figure('born', '5.8', 'per 1,000', { populationKind: 'foreign-born' }),
    figure('press', '1.8', 'ratio', { status: 'press', via: "a journalist's summary; the table was not read" }),
  ],
  confounders: [],
  limits: 'Crude rates.',
  seenAt: ['https://ine.es/'],
  checkedOn: '2026-11-21',
};
const works = new Map([[work.id, work]]);
const FOREIGN = '{{ine-2024#foreign}}';

const statement = (text: string, more: Partial<CardRecordStatement> = {}): CardRecordStatement => ({
  text,
  countries: ['ES'],
  works: ['ine-2024'],
  ...more,
});

/** A card without problems; `sections` replaces the statements of some kinds. */
function cardWith(sections: Partial<Record<SectionKind, CardRecordStatement[]>> = {}, more: Partial<Card> = {}): Card {
  return {
    category: 'overrepresentation',
    language: 'en',
    title: 'Share in crime figures',
    claim: 'that migrants appear more often',
    headline: 'What research adds',
    example: 'They appear more often.',
    summary: 'Figures differ.',
    checkedOn: '2026-11-21',
    sections: SECTION_KINDS.map((kind) => ({
      kind,
      statements: sections[kind] ?? [statement(`In Spain in 2023, ${FOREIGN} were convicted.`)],
    })),
    ...more,
  };
}

test('a card in order has no problem', () => {
  const card = cardWith();
  const found = [
    ...textProblems(card),
    ...periodProblems(card),
    ...citationProblems(card, works),
    ...balanceProblems(card, SECTION_KINDS),
    ...lengthProblems(card),
    ...populationProblems(card, works),
    ...readingProblems(renderCard(card, works, { dataVersion: '1' })),
  ];
  expect(found).toEqual([]);
});

describe('numbers', () => {
  test.each([
    ['In 2015 it was 34 percent.', ['34']],
    ['From 1870 to 2020, and in the 2000s.', []],
    ['Looked on 21 November 2026, that is 2026-11-21.', []],
    ['It was 2.5 times, or 1,400 people, in 2020.', ['2.5', '1,400']],
    ['It was {{ine-2024#foreign}} and 7.', ['7.']],
    ['A rate of 2,017 and of 2017.5.', ['2,017', '2017.5.']],
  ])('%s', (text, numbers) => {
    expect(literalNumbersIn(text)).toEqual(numbers);
  });

  test('a number in the text, the pair or the summary is a problem', () => {
    const pair = { label: 'Rates', crude: FOREIGN, adjusted: '9 per thousand', adjustedFor: 'age' };
    const card = cardWith(
      { right: [statement('In 2023 it was 12 percent.', { pair })] },
      { summary: 'It is 5 times.' },
    );
    expect(textProblems(card)).toHaveLength(3);
    expect(textProblems(card)[0]).toContain('summary: "5"');
  });
});

test('a loaded word, a shout or a claim that is no clause is a problem', () => {
  const card = cardWith({ right: [statement('A flood came in 2015!')] }, { claim: 'Migrants appear more often' });
  expect(textProblems(card).join('\n')).toMatch(/flood[\s\S]*exclamation[\s\S]*claim: must start/);
});

test('a figure without a year is a problem, even when the id of its work holds one', () => {
  expect(periodProblems(cardWith({ right: [statement(`In Spain, ${FOREIGN} were convicted.`)] }))).toHaveLength(1);
});

test('a figure without its work, an unknown work and a bare statement are problems', () => {
  const card = cardWith({
    right: [statement(`In 2023, ${FOREIGN} were convicted.`, { works: [] })],
    supports: [statement('Somebody says so.', { works: ['unknown-work'] })],
    against: [statement('Nobody found anything.', { works: [] })],
  });
  const found = citationProblems(card, works).join('\n');
  expect(found).toContain('right[0]: shows a figure of "ine-2024"');
  expect(found).toContain('supports[0]: there is no work "unknown-work"');
  expect(found).toContain('against[0]: rests on no work');
});

test('a missing figure is a problem, and rendering says which there are', () => {
  const card = cardWith({ right: [statement('In 2023 it was {{ine-2024#gone}}.')] });
  expect(citationProblems(card, works)).toEqual([expect.stringContaining('no figure "ine-2024#gone"')]);
  expect(() => renderCard(card, works, { dataVersion: '1' })).toThrow(/"gone"; its figures are: foreign, born, press/);
});

test('braces that are no placeholder do not reach readers', () => {
  const card = cardWith({ right: [statement('In 2023 it was {{ine-2024}}.')] });
  expect(() => renderCard(card, works, { dataVersion: '1' })).toThrow(/correct the placeholder/);
});

test('a silent side, a missing section or support behind its answer is a problem', () => {
  const silent = cardWith({ supports: [statement('We looked.', { works: [] })] });
  expect(balanceProblems(silent, SECTION_KINDS)).toEqual([expect.stringContaining('section "supports" cites nothing')]);
  const said = cardWith({ supports: [statement('None found; looked on 21 November 2026.', { works: [] })] });
  expect(balanceProblems(said, SECTION_KINDS)).toEqual([]);
  const reversed = { ...cardWith(), sections: [...cardWith().sections].reverse() };
  expect(balanceProblems(reversed, SECTION_KINDS)).toEqual([expect.stringContaining('support before')]);
  const without = { ...cardWith(), sections: cardWith().sections.filter(({ kind }) => kind !== 'people') };
  expect(balanceProblems(without, SECTION_KINDS)).toEqual([expect.stringContaining('section "people" is missing')]);
});

test('one side with far more statements than the other is a problem', () => {
  const many = Array.from({ length: 9 }, () => statement('Somebody found it.'));
  expect(lengthProblems(cardWith({ against: many }))).toEqual([expect.stringContaining('2 statements support')]);
  expect(lengthProblems(cardWith({ against: many.slice(0, 5) }))).toEqual([]);
});

test('two kinds of population in one sentence or pair are a problem', () => {
  const mixed = `In 2023 it was ${FOREIGN} against {{ine-2024#born}}.`;
  expect(populationProblems(cardWith({ right: [statement(mixed)] }), works)).toHaveLength(1);
  expect(populationProblems(cardWith({ right: [statement(mixed, { apart: 'It warns.' })] }), works)).toEqual([]);
  const split = `In 2023 it was ${FOREIGN}. Of others it was {{ine-2024#born}}.`;
  expect(populationProblems(cardWith({ right: [statement(split)] }), works)).toEqual([]);
  expect(populationProblems(cardWith({ right: [statement(split, { apart: 'Needless.' })] }), works)).toHaveLength(1);
  const pair = { label: 'Rates', crude: FOREIGN, adjusted: '{{ine-2024#born}}', adjustedFor: 'age' };
  expect(populationProblems(cardWith({ right: [statement('In 2023.', { pair })] }), works)).toHaveLength(1);
});

test('figures that are listed as never together are a problem in one statement, with a pair or without', () => {
  const never = [{ figures: ['ine-2024#foreign', 'ine-2024#born'], why: 'they count other people' }];
  const apart = `In 2023 it was ${FOREIGN}. Of others it was {{ine-2024#born}}.`;
  expect(togetherProblems(cardWith({ right: [statement(apart)] }), never)).toEqual([
    'right[0]: ine-2024#foreign and ine-2024#born must not stand together: they count other people',
  ]);
  const pair = { label: 'Rates', crude: '{{ine-2024#born}}', adjusted: '{{ine-2024#born}}', adjustedFor: 'age' };
  const inPair = statement(`In 2023 it was ${FOREIGN}.`, { pair });
  expect(togetherProblems(cardWith({ right: [inPair] }), never)).toHaveLength(1);
  const each = [statement(`In 2023 it was ${FOREIGN}.`), statement('In 2023 it was {{ine-2024#born}}.')];
  expect(togetherProblems(cardWith({ right: each }), never)).toEqual([]);
});

test('a hard text is a problem, an easy one is not', () => {
  const hard =
    'Multivariate decompositions attribute considerable proportions of intergenerational overrepresentation to socioeconomic disadvantage, notwithstanding methodological heterogeneity.';
  expect(gradeOf(hard)).toBeGreaterThan(15);
  expect(gradeOf('The rate was 2.5 times as high. It fell to 1.8 when age was held equal.')).toBeLessThan(5);
  const content = renderCard(cardWith({ changes: [statement(hard)] }), works, { dataVersion: '1' });
  expect(readingProblems(content)).toEqual([expect.stringContaining('changes: needs grade')]);
});

describe('figureText', () => {
  test.each<[string, string, string]>([
    ['41.1', 'percent', '41.1%'],
    ['71', '% higher', '71%'],
    ['0.6', 'percentage points', '0.6 percentage points'],
    ['163', 'per 100,000', '163 per 100,000'],
    ['19', 'suspects per 1,000', '19 per 1,000'],
    ['2.5', 'ratio', '2.5 times'],
    ['217277', 'offences', '217,277'],
    ['3-5', 'percent', '3 to 5%'],
    ['-2 to -3', 'percent', '-2 to -3%'],
    ['almost 3', 'million', 'almost 3 million'],
    ['1 August 2022', 'date', '1 August 2022'],
    ['two thirds', 'share', 'two thirds'],
  ])('%s %s reads %s', (value, unit, text) => {
    expect(figureText(figure('x', value, unit))).toBe(text);
  });

  test('alone or without its sign', () => {
    expect(figureText(figure('x', '6.65', 'per 1,000 residents'), 'number')).toBe('6.65');
    expect(figureText(figure('x', '+7.5', 'percent'), 'size')).toBe('7.5%');
    expect(figureText(figure('x', '-16.0', 'percent'), 'size')).toBe('16.0%');
    expect(figureText(figure('x', '-2 to -3', 'percent'), 'size')).toBe('2 to 3%');
  });

  test('a figure from a press summary names it, and cannot do without', () => {
    const { figures } = work;
    expect(figureText(figures[2] as Figure)).toBe("1.8 times (as reported in a journalist's summary)");
    expect(() => figureText(figure('x', '1', 'ratio', { status: 'press' }))).toThrow(/add "via"/);
  });
});

test('a rendered card cites each work once, with its figures filled in', () => {
  const content = renderCard(cardWith(), works, { dataVersion: '7' });
  expect(content.sections[0]?.statements[0]?.text).toBe('In Spain in 2023, 14.6 per 1,000 were convicted.');
  expect(content.works).toEqual({
    'ine-2024': {
      short: 'INE',
      title: 'Condenados',
      url: 'https://ine.es/',
      year: null,
      place: 'ES',
      peerReviewed: false,
      direction: 'supports-claim',
    },
  });
  expect(content.dataVersion).toBe('7');
});

test.each<[string, string]>([
  ['Brottsförebyggande rådet (Brå)', 'Brå'],
  ['Danmarks Statistik (Statistics Denmark)', 'Danmarks Statistik'],
  ['Unattributed (text mirrored; publisher not seen)', 'Unattributed'],
  ['Bundesregierung', 'Bundesregierung'],
])('%s is cited as %s', (literal, short) => {
  const cited: Work = { ...work, bibliography: { ...work.bibliography, author: [{ literal }] } };
  const content = renderCard(cardWith(), new Map([[cited.id, cited]]), { dataVersion: '1' });
  expect(content.works['ine-2024']?.short).toBe(short);
});

test('a work is linked by its DOI only when the DOI was seen', () => {
  const bibliography = { ...work.bibliography, DOI: '10.1000/xyz123' };
  const linked = (doiSeen: boolean) =>
    renderCard(cardWith(), new Map([[work.id, { ...work, bibliography, doiSeen }]]), { dataVersion: '1' }).works[
      work.id
    ];
  expect(linked(true)).toMatchObject({ url: 'https://doi.org/10.1000/xyz123', doi: '10.1000/xyz123' });
  expect(linked(false)).toMatchObject({ url: 'https://ine.es/' });
  expect(linked(false)).not.toHaveProperty('doi');
});
