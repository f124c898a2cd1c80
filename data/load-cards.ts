import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DATA_FOLDER } from './load';

/** One card file as it stands on disk. `record` is what its JSON says, not yet checked. */
export interface CardFile {
  language: string;
  /** File name without `.json`: the category. */
  name: string;
  record: unknown;
}

/**
 * Reads the cards of all languages, sorted by language and name.
 * @throws {Error} naming the file, if its text is not JSON.
 */
export function readCards(folder: string = DATA_FOLDER): CardFile[] {
  const root = join(folder, 'cards');
  if (!existsSync(root)) return [];
  return readdirSync(root)
    .sort()
    .flatMap((language) =>
      readdirSync(join(root, language))
        .filter((name) => name.endsWith('.json'))
        .sort()
        // Matches `violent-crime.json`; near-miss: `violent-crime.json5`.
        .map((file) => ({ language, name: file.replace(/\.json$/, ''), record: parse(join(root, language, file)) })),
    );
}

function parse(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new Error(`${path}: is not valid JSON (${(error as Error).message}). Mend the line that it names.`);
  }
}
