import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CATEGORIES, STANCES } from '../../data/categories';
import { LANGUAGE_IDS } from '../../matcher/languages/ids';
import { evaluateAt } from '../../scripts/evaluate/run';
import { readUnits, unitFiles } from '../../scripts/evaluate/unit';

/*
 * Our own held-out sets, one folder a language: sentences written by the rules of the labels, from which the matcher never
 * learned and on which it is never tuned. The floors in each folder's `floors.json` stand just under what was measured;
 * they may rise, never sink. `rebuttalsFlagged` is the share of rebuttals that may be marked as if they made the claim: a
 * ceiling, which may sink, never rise.
 */
interface Floors {
  careful: { precision: number; recall: number };
  balanced: {
    precision: number;
    recall: number;
    f1: number;
    stanceRight: number;
    anyCategoryRight: number;
    rebuttalsFlagged: number;
  };
}

/** The runs of three words in a text, lower-case and without punctuation. */
function wordRuns(text: string): Set<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}']+/gu) ?? [];
  if (words.length < 3) return new Set([words.join(' ')]);
  return new Set(words.slice(2).map((word, at) => `${words[at]} ${words[at + 1]} ${word}`));
}

function overlap(one: Set<string>, other: Set<string>): number {
  let shared = 0;
  for (const run of one) if (other.has(run)) shared++;
  return shared / (one.size + other.size - shared);
}

describe('the English evaluation set', () => {
  const units = readUnits('test/cases/en');

  it('is large and covers every category and stance, with hits, rebuttals and texts to leave alone', () => {
    expect(units.length).toBeGreaterThanOrEqual(450);
    for (const category of CATEGORIES) {
      const labelled = units.filter(({ categories }) => categories.includes(category));
      if (category === 'single-case') expect(labelled.length).toBeGreaterThanOrEqual(10);
      else
        for (const stance of STANCES)
          expect(labelled.filter((unit) => unit.stance === stance).length).toBeGreaterThanOrEqual(5);
    }
    expect(units.filter(({ flag }) => flag === 0).length).toBeGreaterThan(units.length * 0.4);
    for (const source of ['news prose', 'headline', 'political statement', 'post', 'speech'])
      expect(units.filter((unit) => unit.source === source).length).toBeGreaterThanOrEqual(25);
  });
});

describe.each(LANGUAGE_IDS)('the evaluation set of %s', (language) => {
  const units = readUnits(`test/cases/${language}`);
  const floors = JSON.parse(readFileSync(`test/cases/${language}/floors.json`, 'utf8')) as Floors;

  it('has texts to mark, rebuttals and texts to leave alone', () => {
    expect(units.length).toBeGreaterThanOrEqual(100);
    expect(units.filter(({ flag }) => flag === 1).length).toBeGreaterThanOrEqual(25);
    expect(units.filter(({ stance }) => stance === 'rebuts').length).toBeGreaterThanOrEqual(12);
    expect(units.filter(({ stance }) => stance === 'none').length).toBeGreaterThanOrEqual(30);
    expect(units.filter(({ lang }) => lang !== language).map(({ id }) => id)).toEqual([]);
  });

  it('shares no sentence with what the matcher learned from', () => {
    const learned = unitFiles(`scripts/training/${language}`).flatMap((file) =>
      readFileSync(file, 'utf8')
        .split('\n')
        .filter(Boolean)
        .map((line) => wordRuns(JSON.parse(line).text)),
    );
    expect(learned.length).toBeGreaterThan(150);
    const shared = units.filter(({ text }) => {
      const runs = wordRuns(text);
      return runs.size > 2 && learned.some((other) => overlap(runs, other) > 0.6);
    });
    expect(shared.map(({ id }) => id)).toEqual([]);
    // Every sentence is compared with every other, which takes seconds on a busy machine.
  }, 60_000);

  it('is judged above its floor where little is marked', () => {
    const { flag } = evaluateAt(units, 'careful');
    expect(flag.precision).toBeGreaterThanOrEqual(floors.careful.precision);
    expect(flag.recall).toBeGreaterThanOrEqual(floors.careful.recall);
  });

  it('is judged above its floor at the balanced point', () => {
    const measures = evaluateAt(units, 'balanced');
    const { precision, recall, f1, stanceRight, anyCategoryRight, rebuttalsFlagged } = floors.balanced;
    expect(measures.flag.precision).toBeGreaterThanOrEqual(precision);
    expect(measures.flag.recall).toBeGreaterThanOrEqual(recall);
    expect(measures.flag.f1).toBeGreaterThanOrEqual(f1);
    expect(measures.stanceRight).toBeGreaterThanOrEqual(stanceRight);
    expect(measures.anyCategoryRight).toBeGreaterThanOrEqual(anyCategoryRight);
    expect(measures.rebuttalsFlagged).toBeLessThanOrEqual(rebuttalsFlagged);
  });
});
