import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DATA_FOLDER } from './load';
import { ROOMS, type Room } from './schema/index';

/** One translation file as it stands on disk, not yet checked. */
export interface TranslationFile {
  language: string;
  room: Room;
  /** File name without `.json`: the record's id. */
  name: string;
  record: unknown;
}

/** All that `data/translations/<language>/` holds. */
export interface LanguageFiles {
  language: string;
  /** `terms.json`, not yet checked. */
  terms: unknown;
  files: TranslationFile[];
}

/**
 * Reads the translations of all languages, sorted by language, room and name.
 * @throws {Error} naming the file, if its text is not JSON, or the folder, if no room is called like that.
 */
export function readTranslations(folder: string = DATA_FOLDER): LanguageFiles[] {
  const root = join(folder, 'translations');
  if (!existsSync(root)) return [];
  return readdirSync(root)
    .sort()
    .map((language) => {
      const home = join(root, language);
      const strange = readdirSync(home).find((name) => name !== 'terms.json' && !ROOMS.includes(name as Room));
      if (strange) throw new Error(`${join(home, strange)}: is no room; put translations into ${ROOMS.join(', ')}`);
      const terms = existsSync(join(home, 'terms.json')) ? parse(join(home, 'terms.json')) : {};
      return { language, terms, files: ROOMS.flatMap((room) => readTranslationRoom(home, language, room)) };
    });
}

function readTranslationRoom(home: string, language: string, room: Room): TranslationFile[] {
  if (!existsSync(join(home, room))) return [];
  // Matches `pew-2018.json`; near-miss: `pew-2018.json5`.
  return readdirSync(join(home, room))
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((file) => ({ language, room, name: file.replace(/\.json$/, ''), record: parse(join(home, room, file)) }));
}

function parse(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new Error(`${path}: is not valid JSON (${(error as Error).message}). Mend the line that it names.`);
  }
}
