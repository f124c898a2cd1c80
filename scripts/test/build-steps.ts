import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { root, run } from './run';
import { outcomeOf, type Step } from './step';

/** The browsers that a package is built for, and the folder in `.output` of each. */
export const targets = {
  chrome: 'chrome-mv3',
  edge: 'edge-mv3',
  firefox: 'firefox-mv3',
  safari: 'safari-mv3',
} as const;

/** The browsers whose packages the end-to-end tests unpack and try. */
const PACKED: ReadonlySet<string> = new Set(['chrome', 'firefox']);

/** Production builds for every browser, one step each; for Chrome and Firefox with the package that goes to a store. */
export function buildSteps(): Step[] {
  return Object.keys(targets).map((browser) => ({
    name: `build for ${browser}`,
    check: async () => outcomeOf(await run(['wxt', PACKED.has(browser) ? 'zip' : 'build', '-b', browser])),
  }));
}

/** Builds a second time and compares: the same source must give the same bytes. Counts as one test. */
export function reproducibleStep(browser: keyof typeof targets): Step {
  return {
    name: `same bytes when ${browser} is built again`,
    async check() {
      const folder = join(root, '.output', targets[browser]);
      const before = hashes(folder);
      const finished = await run(['wxt', 'build', '-b', browser]);
      if (!finished.ok) return outcomeOf(finished);
      const after = hashes(folder);
      const differing = [...new Set([...before.keys(), ...after.keys()])].filter(
        (file) => before.get(file) !== after.get(file),
      );
      const same = before.size > 0 && differing.length === 0;
      const details = before.size === 0 ? `Nothing was built in ${folder}` : `These differ:\n${differing.join('\n')}`;
      return outcomeOf({ ok: same, output: details });
    },
  };
}

/** The SHA-256 of each file below a folder, by its relative path. */
export function hashes(folder: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
    const path = join(folder, name);
    if (!statSync(path).isFile()) continue;
    found.set(relative(folder, path), createHash('sha256').update(readFileSync(path)).digest('hex'));
  }
  return found;
}
