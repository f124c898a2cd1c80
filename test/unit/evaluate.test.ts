import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Found } from '../../scripts/evaluate/measure';
import { measure } from '../../scripts/evaluate/measure';
import { layOut } from '../../scripts/evaluate/table';
import type { Unit } from '../../scripts/evaluate/unit';
import { readUnits, UnitError } from '../../scripts/evaluate/unit';

function unit(stance: Unit['stance'], ...categories: Unit['categories']): Unit {
  const flag = stance === 'asserts' || stance === 'reports' ? 1 : 0;
  return { id: 'x', lang: 'en', text: 'x', flag, stance, categories };
}

describe('measures', () => {
  const results: Found[] = [
    { unit: unit('asserts', 'terrorism'), claims: [{ category: 'terrorism', stance: 'asserts' }] },
    {
      unit: unit('reports', 'violent-crime', 'overrepresentation'),
      claims: [{ category: 'terrorism', stance: 'asserts' }],
    },
    { unit: unit('asserts', 'terrorism'), claims: [] },
    { unit: unit('rebuts', 'terrorism'), claims: [{ category: 'terrorism', stance: 'reports' }] },
    { unit: unit('rebuts', 'terrorism'), claims: [{ category: 'terrorism', stance: 'rebuts' }] },
    { unit: unit('none', 'single-case'), claims: [{ category: 'single-case', stance: 'asserts' }] },
    { unit: unit('none'), claims: [] },
  ];
  const measures = measure(results);

  it('counts a mark only for a claim that is asserted or reported', () => {
    expect(measures.flag).toEqual({ precision: 2 / 3, recall: 2 / 3, f1: 2 / 3, n: 3 });
    expect(measures.wrongFlags).toBe(1);
  });

  it('counts kinds of claim on flagged texts, and single cases for themselves', () => {
    expect(measures.perCategory.terrorism).toEqual({ precision: 1 / 3, recall: 1 / 2, f1: 0.4, n: 2 });
    expect(measures.perCategory['violent-crime']).toMatchObject({ recall: 0, n: 1 });
    expect(measures.perCategory['single-case']).toMatchObject({ f1: 1, n: 1 });
    expect(measures.perCategory.displacement).toBeUndefined();
    expect(measures.anyCategoryRight).toBe(0.5);
  });

  it('counts stances and rebuttals', () => {
    expect(measures.stanceRight).toBe(0.5);
    expect(measures.rebuttalsFlagged).toBe(0.5);
    expect(measures.perStance.rebuts).toEqual({ precision: 1, recall: 0.5, f1: 2 / 3, n: 2 });
  });

  it('gives zeros, not NaN, for an empty set', () => {
    expect(JSON.stringify(measure([]))).not.toContain('null');
  });
});

describe('labelled files', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'confounder-units-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const good = { id: 'a', text: 'x', flag: 0, stance: 'none', categories: [] };
  it.each([
    [{ ...good, stance: 'maybe' }, '"stance"'],
    [{ ...good, categories: ['crime'] }, '"categories.0"'],
    [{ ...good, stance: 'asserts' }, 'needs a stance'],
    [{ ...good, stance: 'asserts', categories: ['terrorism'] }, 'flag must be 1'],
    [{ ...good, flag: 1, stance: 'asserts', categories: ['terrorism', 'single-case'] }, 'stands alone'],
    [{ ...good, text: '' }, '"text"'],
  ])('refuses %j and names the line', (bad, message) => {
    const file = join(folder, 'bad.jsonl');
    writeFileSync(file, `${JSON.stringify({ ...good, id: 'first' })}\n${JSON.stringify(bad)}\n`);
    expect(() => readUnits(file)).toThrow(UnitError);
    expect(() => readUnits(file)).toThrow('bad.jsonl:2');
    expect(() => readUnits(file)).toThrow(message);
  });

  it('refuses broken JSON and an id that occurs twice', () => {
    writeFileSync(join(folder, 'a.jsonl'), '{"id"\n');
    expect(() => readUnits(folder)).toThrow('a.jsonl:1: not valid JSON');
    writeFileSync(join(folder, 'a.jsonl'), `${JSON.stringify(good)}\n`);
    writeFileSync(join(folder, 'b.jsonl'), `${JSON.stringify(good)}\n`);
    expect(() => readUnits(folder)).toThrow('b.jsonl:1: the id "a" occurs twice');
  });
});

describe('tables', () => {
  it('line up', () => {
    expect(
      layOut([
        ['name', 'n'],
        ['a', '100'],
        ['long name', '7'],
      ]),
    ).toBe('name         n\n---------  ---\na          100\nlong name    7');
  });
});
