import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(import.meta.dirname, '../../test/seeds');

/** The inputs that once made a target fail. They are tried first, and by the unit tests. */
export function loadSeeds<Input>(target: string): Input[] {
  const file = join(folder, `${target}.json`);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Input[]) : [];
}

/** Keeps a failing input for good. */
export function keepSeed<Input>(target: string, input: Input): void {
  const seeds = loadSeeds<Input>(target);
  const known = seeds.some((seed) => JSON.stringify(seed) === JSON.stringify(input));
  if (!known) writeFileSync(join(folder, `${target}.json`), `${JSON.stringify([...seeds, input], null, 2)}\n`);
}
