/**
 * Measures the three sensitivities by cross-validation and writes `matcher/operating-points.json`:
 *
 *     tsx scripts/operating-points.ts [--ordinary ARTICLES.jsonl] LABELLED.jsonl ...
 *
 * Each named file is split into parts, and each part judged by a model that has not seen it. `careful` finds most where
 * nine of ten marks are right in each file, `balanced` has the best F1 where nearly nine of ten are right, `broad` is
 * right most often where 83 % of the claims are found. All three also hold back what looks more like a rebuttal.
 */
import { readdirSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { templates } from './training/templates';
import { ordinary, read, readUnits } from './training/units';
import { crossValidate, type Judged } from './training/validate';

const FOLDS = 8;
/** Share of marks that must be right, with some room, since the thresholds are chosen on what they are measured on. */
const CAREFUL = 0.92;
const BALANCED = 0.87;
/** Share of claims to be found. */
const BROAD = 0.83;
/** From here on a further category is named. */
const CATEGORY = 0.25;

const { values, positionals } = parseArgs({ allowPositionals: true, options: { ordinary: { type: 'string' } } });
if (positionals.length === 0) throw new Error('Name at least one labelled file (.jsonl) to measure on.');
const own = new URL('./training/en/', import.meta.url);
const tested = positionals.flatMap((file) => readUnits(file).map((unit) => read(unit, file)));
const opening = (text: string): string => text.trim().slice(0, 50);
/** What is tested must not be among what is learned, not even as a sentence of an ordinary article. */
const openings = new Set(tested.map(({ unit }) => opening(unit.text)));
const always = [
  ...readdirSync(own)
    .filter((name) => name.endsWith('.jsonl'))
    .flatMap((name) => readUnits(new URL(name, own).pathname).map((unit) => read(unit, name, 'own'))),
  ...templates().map((unit) => read(unit, 'template', 'template')),
  ...(values.ordinary === undefined
    ? []
    : ordinary(values.ordinary).filter(({ unit }) => !openings.has(opening(unit.text)))),
];
const judged = crossValidate(tested, always, FOLDS);

interface Thresholds {
  claim: number;
  certain: number;
  rebuttal: number;
}

interface Measured {
  precision: number;
  recall: number;
  f1: number;
  /** Share of the rebuttals that were marked. */
  rebuttals: number;
}

function measure(rows: readonly Judged[], { claim, certain, rebuttal }: Thresholds): Measured {
  let [right, wrong, missed, disputed, marked] = [0, 0, 0, 0, 0];
  for (const { unit, heads, certain: read } of rows) {
    const mark = (heads.flag ?? 0) >= (read ? certain : claim) && (heads.rebut ?? 0) < rebuttal;
    if (mark && unit.flag === 1) right++;
    else if (mark) wrong++;
    else if (unit.flag === 1) missed++;
    if (unit.stance === 'rebuts') {
      disputed++;
      if (mark) marked++;
    }
  }
  const precision = right / Math.max(1, right + wrong);
  const recall = right / Math.max(1, right + missed);
  return {
    precision,
    recall,
    f1: (2 * right) / Math.max(1, 2 * right + wrong + missed),
    rebuttals: marked / Math.max(1, disputed),
  };
}

const GRID = Array.from({ length: 47 }, (_, i) => 0.05 + i / 50);
const points = [0.05, 0.1, 0.2, 0.3, 0.4, 0.5].flatMap((certain) =>
  [0.3, 0.4, 0.5, 0.6].flatMap((rebuttal) =>
    GRID.filter((claim) => claim >= certain).map((claim) => ({
      ...{ claim, certain, rebuttal, ...measure(judged, { claim, certain, rebuttal }) },
      /** Precision on the file where it is lowest. */
      lowest: Math.min(...positionals.map((file) => measure(from(file), { claim, certain, rebuttal }).precision)),
    })),
  ),
);
type Point = (typeof points)[number];
function from(file: string): Judged[] {
  return judged.filter(({ source }) => source === file);
}
function best(name: string, fits: (point: Point) => boolean, rank: (point: Point) => number): Point {
  const fitting = points.filter(fits);
  const first = fitting[0];
  if (first === undefined) throw new Error(`No thresholds reach what "${name}" asks for.`);
  return fitting.reduce((a, b) => (rank(b) > rank(a) ? b : a), first);
}
const chosen = {
  careful: best(
    'careful',
    ({ precision, lowest }) => precision >= CAREFUL && lowest >= 0.9,
    ({ recall, rebuttals }) => recall - rebuttals,
  ),
  balanced: best(
    'balanced',
    ({ precision }) => precision >= BALANCED,
    ({ f1 }) => f1,
  ),
  broad: best(
    'broad',
    ({ recall }) => recall >= BROAD,
    ({ precision }) => precision,
  ),
};
const round = (value: number): number => Math.round(value * 1000) / 1000;
const written = Object.fromEntries(
  Object.entries(chosen).map(([name, { claim, certain, rebuttal, precision, recall }]) => [
    name,
    {
      claim: round(claim),
      certain,
      rebuttal,
      category: CATEGORY,
      precision: round(precision),
      recall: round(recall),
    },
  ]),
);
for (const [name, point] of Object.entries(chosen)) {
  console.log(name, point);
  for (const file of positionals) console.log('  ', file, measure(from(file), point));
}
const target = new URL('../matcher/operating-points.json', import.meta.url);
writeFileSync(target, `${JSON.stringify({ en: written }, null, 2)}\n`);
