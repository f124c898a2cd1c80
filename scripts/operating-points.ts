/**
 * Measures the three sensitivities by cross-validation and writes `matcher/operating-points.json`:
 *
 *     tsx scripts/operating-points.ts [--ordinary ARTICLES.jsonl] LABELLED.jsonl ...
 *
 * Each named file is split into parts, and each part judged by a model that has not seen it. `careful` is the lowest
 * threshold at which nine of ten marks are right, `balanced` the one with the best F1, `broad` finds at least 85 % of
 * the claims. The thresholds of all three also hold back what looks more like a rebuttal.
 */
import { readdirSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { templates } from './training/templates';
import { ordinary, read, readUnits } from './training/units';
import { crossValidate, type Judged } from './training/validate';

const FOLDS = 8;

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
    .flatMap((name) => readUnits(new URL(name, own).pathname).map((unit) => read(unit, name))),
  ...templates().map((unit) => read(unit, 'template', 'template')),
  ...(values.ordinary === undefined
    ? []
    : ordinary(values.ordinary).filter(({ unit }) => !openings.has(opening(unit.text)))),
];
const judged = crossValidate(tested, always, FOLDS);

interface Measured {
  precision: number;
  recall: number;
  f1: number;
  /** Share of the rebuttals that were marked. */
  rebuttals: number;
}

function measure(rows: readonly Judged[], claim: number, rebuttal: number): Measured {
  let [right, wrong, missed, disputed, marked] = [0, 0, 0, 0, 0];
  for (const { unit, heads } of rows) {
    const mark = (heads.flag ?? 0) >= claim && (heads.rebut ?? 0) < rebuttal;
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

const steps = Array.from({ length: 90 }, (_, i) => 0.05 + i / 100);
const at = (rebuttal: number) => steps.map((claim) => ({ claim, rebuttal, ...measure(judged, claim, rebuttal) }));
const careful = at(0.35).find(({ precision }) => precision >= 0.9) ?? at(0.35).at(-1);
const balanced = at(0.5).reduce((best, point) => (point.f1 > best.f1 ? point : best));
const broad = at(0.6).findLast(({ recall }) => recall >= 0.85) ?? at(0.6)[0];
const round = (value: number): number => Math.round(value * 1000) / 1000;
const points = Object.fromEntries(
  Object.entries({ careful, balanced, broad }).map(([name, point]) => [
    name,
    {
      claim: round(point?.claim ?? 1),
      rebuttal: point?.rebuttal ?? 0.5,
      category: name === 'broad' ? 0.3 : 0.35,
      precision: round(point?.precision ?? 0),
      recall: round(point?.recall ?? 0),
    },
  ]),
);
for (const [name, point] of Object.entries(points)) {
  console.log(name, point);
  for (const file of positionals) {
    console.log(
      '  ',
      file,
      measure(
        judged.filter(({ source }) => source === file),
        point.claim,
        point.rebuttal,
      ),
    );
  }
}
const target = new URL('../matcher/operating-points.json', import.meta.url);
writeFileSync(target, `${JSON.stringify({ en: points }, null, 2)}\n`);
