/**
 * Trains the weights of the English matcher and writes `matcher/languages/en/weights.json`:
 *
 *     tsx scripts/train.ts [--ordinary ARTICLES.jsonl] [MORE.jsonl ...]
 *
 * Learns from our own sentences in `scripts/training/en/`, from plain sentences made from parts, and from any further
 * labelled files that are named; those texts stay where they are. `--ordinary` names articles taken to have no claim.
 */
import { readdirSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { trainAll } from './training/model';
import { templates } from './training/templates';
import { HEADS, ordinary, type Read, read, readUnits } from './training/units';

/** Weights are written as whole numbers of this size. */
const SCALE = 0.16;
/** Categories get by with weights of at least this size, which halves the file. */
const SMALLEST = 2;
const FIRST_CATEGORY = HEADS.indexOf('violent-crime');

const { values, positionals } = parseArgs({ allowPositionals: true, options: { ordinary: { type: 'string' } } });
const own = new URL('./training/en/', import.meta.url);
const files = readdirSync(own)
  .filter((name) => name.endsWith('.jsonl'))
  .map((name) => new URL(name, own).pathname);
const reads: Read[] = [
  ...files.flatMap((file) => readUnits(file).map((unit) => read(unit, file, 'own'))),
  ...positionals.flatMap((file) => readUnits(file).map((unit) => read(unit, file))),
  ...templates().map((unit) => read(unit, 'template', 'template')),
  ...(values.ordinary === undefined ? [] : ordinary(values.ordinary)),
];
const model = trainAll(reads);
const features: Record<string, string> = {};
for (const name of [...model.ids.keys()].sort()) {
  const id = model.ids.get(name) as number;
  const row = HEADS.map((_, head) => {
    const weight = Math.round((model.weights[head]?.[id] ?? 0) / SCALE);
    return weight === 0 || (head >= FIRST_CATEGORY && name !== '1' && Math.abs(weight) < SMALLEST) ? '' : weight;
  });
  const written = row.join(',').replace(/,+$/, '');
  if (written !== '') features[name] = written;
}
const target = new URL('../matcher/languages/en/weights.json', import.meta.url);
writeFileSync(target, `${JSON.stringify({ heads: HEADS, scale: SCALE, features }, null, 2)}\n`);
console.log(`${reads.length} texts, ${Object.keys(features).length} features written`);
