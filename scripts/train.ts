/**
 * Trains the weights of the English matcher: `tsx scripts/train.ts [MORE.jsonl ...]`. Learns from our own sentences in
 * `scripts/training/en/` and from any further labelled files that are named (their texts stay where they are), and
 * writes `matcher/languages/en/weights.json`.
 */
import { readdirSync, writeFileSync } from 'node:fs';
import { train } from './training/model';
import { HEADS, read, readUnits } from './training/units';

const own = new URL('./training/en/', import.meta.url);
const files = [
  ...readdirSync(own)
    .filter((name) => name.endsWith('.jsonl'))
    .map((name) => new URL(name, own).pathname),
  ...process.argv.slice(2),
];
const reads = files.flatMap((file) => readUnits(file).map((unit) => read(unit, file)));
const model = train(
  reads,
  HEADS.map((_, head) => head),
);
const features: Record<string, string> = {};
const scale = 0.05;
/** Rows without any weight of this size (in units of `scale`) are not worth their bytes. */
const SMALLEST = 3;
for (const name of [...model.ids.keys()].sort()) {
  const id = model.ids.get(name) as number;
  const row = HEADS.map((_, head) => Math.round((model.weights[head]?.[id] ?? 0) / scale));
  if (row.every((weight) => Math.abs(weight) < SMALLEST)) continue;
  features[name] = row
    .map((weight) => weight || '')
    .join(',')
    .replace(/,+$/, '');
}
const target = new URL('../matcher/languages/en/weights.json', import.meta.url);
writeFileSync(target, `${JSON.stringify({ heads: HEADS, scale, features }, null, 2)}\n`);
console.log(`${reads.length} texts from ${files.length} files, ${Object.keys(features).length} features`);
