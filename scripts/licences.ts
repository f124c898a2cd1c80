import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Plugin } from 'vite';

/** A library whose code is in the built extension. */
export interface ShippedLibrary {
  readonly name: string;
  readonly version: string;
  /** SPDX expression, as the library states it. */
  readonly licence: string;
  /** The licence's own words, or undefined when the package carries none. */
  readonly text: string | undefined;
}

const root = join(import.meta.dirname, '..');

/**
 * Notes which libraries end up in the bundles, and writes their licences beside them: MIT and its kin ask that their
 * words go along.
 */
export function licenceCollector() {
  const folders = new Set<string>();
  return {
    /** Notes the package of each module whose code is in a bundle. */
    plugin(): Plugin {
      return {
        name: 'confounder:licences',
        generateBundle(_options, bundle) {
          for (const chunk of Object.values(bundle)) {
            if (chunk.type !== 'chunk') continue;
            for (const [id, { renderedLength }] of Object.entries(chunk.modules)) {
              const folder = renderedLength > 0 ? packageFolder(id) : undefined;
              if (folder) folders.add(folder);
            }
          }
        },
      };
    },
    /** Writes `licences.txt`. @throws Error when a library states no licence: then it can't be shipped. */
    write(outDir: string): void {
      writeFileSync(join(outDir, 'licences.txt'), licencesText([...folders].map(libraryIn)));
    },
  };
}

/** The folder of the package that a module belongs to; undefined for our own modules. */
function packageFolder(moduleId: string): string | undefined {
  // Matches `/x/node_modules/preact/dist/preact.js` and `/x/node_modules/@scope/name/a.js`; near miss: `/x/page/a.ts`.
  return /^\0?(.*\/node_modules\/(?:@[^/]+\/)?[^/?]+)\//.exec(moduleId)?.[1];
}

/** Reads name, version and licence of the package in a folder. @throws Error when it states no licence. */
export function libraryIn(folder: string): ShippedLibrary {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const text = licenceText(folder) ?? licenceText(dirname(folder));
  if (typeof license !== 'string') throw new Error(`${name} ${version} states no licence in ${folder}/package.json.`);
  return { name, version, licence: license, text };
}

function licenceText(folder: string): string | undefined {
  if (!existsSync(folder)) return undefined;
  // Matches `LICENSE`, `licence.md`, `COPYING.txt`; near miss: `license-checker.js`.
  const file = readdirSync(folder).find((name) => /^(?:licen[cs]e|copying)(?:[-.](?:md|txt|mit))?$/i.test(name));
  return file && readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim();
}

/** The text of `licences.txt`, libraries sorted by name. */
export function licencesText(libraries: readonly ShippedLibrary[]): string {
  const own = `Confounder\n\n${readFileSync(join(root, 'LICENSE'), 'utf8').trim()}`;
  const others = libraries
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ name, version, licence, text }) => `${name} ${version} (${licence})\n\n${text ?? `Licence: ${licence}`}`);
  return `${[own, ...others].join(`\n\n${'-'.repeat(80)}\n\n`)}\n`;
}
