import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import type { AlteredQuotation } from './schema/altered-quotation';
import { type Correction, correctionsSchema } from './schema/correction';
import type { Discrepancy } from './schema/discrepancy';
import { ROOMS, type Room } from './schema/index';
import type { Pair } from './schema/pair';
import type { TalkingPoint } from './schema/talking-point';
import type { Work } from './schema/work';

/** The folder that holds the records: this one. */
export const DATA_FOLDER = dirname(fileURLToPath(import.meta.url));

/** One record file as it stands on disk. `record` is what its JSON says, not yet checked. */
export interface RecordFile {
  room: Room;
  /** File name without `.json`. */
  name: string;
  path: string;
  text: string;
  record: unknown;
}

/** The whole data set. `works` are the studies and statistics, `reports` the reporting about the cable. */
export interface DataSet {
  version: string;
  /** The day of this version, `YYYY-MM-DD`. */
  date: string;
  works: Work[];
  reports: Work[];
  talkingPoints: TalkingPoint[];
  discrepancies: Discrepancy[];
  alteredQuotations: AlteredQuotation[];
  pairs: Pair[];
  corrections: Correction[];
}

/**
 * Reads one record file.
 * @throws {Error} naming the file, if its text is not JSON.
 */
export function readRecord(room: Room, path: string): RecordFile {
  const text = readFileSync(path, 'utf8');
  // Match what is not the name in `works/pew-2018.json`, `works\pew-2018.json`; near-misses: `works:` and `.json5`.
  const name = (path.split(/[\\/]/).at(-1) ?? path).replace(/\.json$/, '');
  try {
    return { room, name, path, text, record: JSON.parse(text) };
  } catch (error) {
    throw new Error(`${path}: is not valid JSON (${(error as Error).message}). Mend the line that it names.`);
  }
}

/** Reads all record files of a room, sorted by name. A room whose folder does not exist has none. */
export function readRoom(room: Room, folder: string = DATA_FOLDER): RecordFile[] {
  let names: string[];
  try {
    names = readdirSync(join(folder, room));
  } catch {
    return [];
  }
  return names
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => readRecord(room, join(folder, room, name)));
}

/** Reads all record files of all rooms. */
export function readAll(folder: string = DATA_FOLDER): RecordFile[] {
  return ROOMS.flatMap((room) => readRoom(room, folder));
}

/**
 * Reads the data set without checking it: the rules in `data/rules/` do that, in the tests and before every build.
 * Keeps each room's records sorted by id.
 */
export function loadDataSet(folder: string = DATA_FOLDER): DataSet {
  const records = <T>(room: Room) => readRoom(room, folder).map((file) => file.record as T);
  const { version, date } = JSON.parse(readFileSync(join(folder, 'version.json'), 'utf8')) as {
    version: string;
    date: string;
  };
  return {
    version,
    date,
    works: records<Work>('works'),
    reports: records<Work>('reports'),
    talkingPoints: records<TalkingPoint>('talking-points'),
    discrepancies: records<Discrepancy>('discrepancies'),
    alteredQuotations: records<AlteredQuotation>('altered-quotations'),
    pairs: records<Pair>('pairs'),
    corrections: v.parse(correctionsSchema, JSON.parse(readFileSync(join(folder, 'corrections.json'), 'utf8'))),
  };
}
