import { describe, expect, test } from 'vitest';
import { figureText, valueText } from '../../data/figure-text';
import type { Figure } from '../../data/schema/figure';
import { sampleFigure } from './samples';

const figure = (value: string, unit: string, more: Partial<Figure> = {}): Figure =>
  sampleFigure('x', value, unit, more);

describe('figures in German', () => {
  test.each<[string, string, string]>([
    ['41.1', 'percent', '41,1\u00a0%'],
    ['16.0', '% higher', '16,0\u00a0%'],
    ['0.6', 'percentage points', '0,6 Prozentpunkte'],
    ['163', 'per 100,000 residents', '163 je 100.000'],
    ['2.5', 'ratio', '2,5-mal'],
    ['1.5-2', 'ratio', '1,5- bis 2-mal'],
    ['217277', 'offences', '217.277'],
    ['75,000-150,000', 'crimes', '75.000 bis 150.000'],
    ['nearly 10', 'percent', 'fast 10\u00a0%'],
    ['almost 3', 'million', 'fast 3 Millionen'],
    ['1 in 3.86 billion', 'probability per year', '1 zu 3,86 Milliarden'],
    ['246 -> 525', 'suspects', '246 auf 525'],
    ['13 August 2025', 'date', '13. August 2025'],
    ['two thirds', 'share', 'zwei Drittel'],
  ])('%s %s reads %s', (value, unit, text) => {
    expect(figureText(figure(value, unit), 'plain', 'de')).toBe(text);
  });

  test('a press figure names the summary, and a word without translation stops the build', () => {
    const press = figure('1.8', 'ratio', { status: 'press', via: 'a summary; the table was not read' });
    expect(figureText(press, 'plain', 'de', { 'a summary': 'einer Zusammenfassung' })).toBe(
      '1,8-mal (laut einer Zusammenfassung)',
    );
    expect(() => figureText(press, 'plain', 'de')).toThrow('"a summary" has no translation');
    expect(() => valueText('no effect', 'de')).toThrow(/add it to data\/translations\/de\/terms\.json/);
    expect(valueText('no effect', 'de', { 'no effect': 'kein Effekt' })).toBe('kein Effekt');
    expect(() => valueText('1', 'xx')).toThrow(/describe it in data\/figure-locale/);
  });
});

test('figures in French', () => {
  expect(figureText(figure('41.1', 'percent'), 'plain', 'fr')).toMatch(/^41,1\s%$/);
  expect(figureText(figure('217277', 'offences'), 'plain', 'fr')).toMatch(/^217\s277$/);
  expect(figureText(figure('3-5', 'ratio'), 'plain', 'fr')).toBe('3 à 5 fois');
  expect(figureText(figure('0.6', 'percentage points'), 'plain', 'fr')).toBe('0,6 point de pourcentage');
  expect(figureText(figure('1.7-2.5', 'percentage points'), 'plain', 'fr')).toBe('1,7 à 2,5 points de pourcentage');
  expect(valueText('1 August 2022', 'fr')).toBe('1 août 2022');
});

test('the sign is dropped or kept as in English', () => {
  expect(figureText(figure('-2 to -3', 'percent'), 'size', 'de')).toBe('2 bis 3\u00a0%');
  expect(figureText(figure('+7.5', 'percent'), 'number', 'de')).toBe('+7,5');
});
