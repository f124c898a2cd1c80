import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A library that ships inside the extension. */
export interface ShippedLibrary {
  readonly name: string;
  readonly version: string;
  /** SPDX expression, as the library states it. */
  readonly licence: string;
  /** The licence's own words, or undefined when the package carries none. */
  readonly text: string | undefined;
}

/** One entry of `package-lock.json`. */
interface LockedPackage {
  readonly version?: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly optional?: boolean;
}

const root = join(import.meta.dirname, '..');

/**
 * The libraries that the lock file names for production, sorted by name, read from the installed packages.
 *
 * @throws Error when a package states no licence: then it can't be shipped.
 */
export function shippedLibraries(): ShippedLibrary[] {
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, LockedPackage>;
  };
  return Object.entries(lock.packages)
    .filter(([path, { dev }]) => path !== '' && !dev && existsSync(join(root, path)))
    .map(([path, locked]) => {
      const folder = join(root, path);
      const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
      const licence = license ?? locked.license;
      if (typeof licence !== 'string') throw new Error(`${name} ${version} states no licence in its package.json.`);
      return { name, version, licence, text: licenceText(folder) };
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

function licenceText(folder: string): string | undefined {
  // Matches `LICENSE`, `licence.md`, `COPYING.txt`; not `license-checker.js`.
  const file = readdirSync(folder).find((name) => /^(?:licen[cs]e|copying)(?:[-.](?:md|txt|mit))?$/i.test(name));
  return file && readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim();
}

/** The text of `licences.txt`, which ships in the extension: MIT and its kin ask that their words go along. */
export function licencesText(libraries: readonly ShippedLibrary[] = shippedLibraries()): string {
  const own = `Confounder\n\n${readFileSync(join(root, 'LICENSE'), 'utf8').trim()}`;
  const others = libraries.map(
    ({ name, version, licence, text }) => `${name} ${version} (${licence})\n\n${text ?? `Licence: ${licence}`}`,
  );
  return `${[own, ...others].join(`\n\n${'-'.repeat(80)}\n\n`)}\n`;
}
