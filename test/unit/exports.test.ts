import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');
const ROOMS = ['components', 'data', 'extension', 'matcher', 'page', 'scripts'] as const;

/**
 * The exports of a source text that say nothing of what they promise. Those that stand together without a blank line share
 * the comment above the first.
 */
function silentExports(source: string): string[] {
  let told = false;
  const silent: string[] = [];
  for (const line of source.split('\n')) {
    if (/^\s*$/.test(line)) told = false;
    // Matches `/** One line. */` and the ` */` that ends more of them; not the `*/` of a plain `/* comment */`.
    else if (/^(?:\/\*\*.*| )\*\/$/.test(line)) told = true;
    // Matches `export function f`; not `export { f } from`, `export type { T } from` nor `export default`.
    else if (/^export (?!(?:type )?[{*]|default)/.test(line) && !told) silent.push(line);
  }
  return silent;
}

describe.each(ROOMS)('every export of %s', (room) => {
  const files = readdirSync(join(root, room), { recursive: true, encoding: 'utf8' }).filter(
    (name) => /\.tsx?$/.test(name) && !name.endsWith('.d.ts'),
  );

  it('says what it promises', () => {
    expect(files.length).toBeGreaterThan(0);
    const silent = files.flatMap((name) =>
      silentExports(readFileSync(join(root, room, name), 'utf8')).map((line) => `${room}/${name}: ${line}`),
    );
    expect(silent).toEqual([]);
  });
});

it('finds an export without a comment, behind whatever stands before it', () => {
  const source = [
    '/** Told. */\nexport const a = 1;\nexport const alike = 2;',
    '// No promise.\nexport const b = 1;',
    "export { c } from './c';\nexport type { D } from './d';",
    '/* Plain. */\nexport function e() {',
    '/**\n * Told.\n */\nexport interface F {',
  ].join('\n\n');
  expect(silentExports(source)).toEqual(['export const b = 1;', 'export function e() {']);
});
