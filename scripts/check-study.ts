import { writeFileSync } from 'node:fs';
import { basename, dirname, relative, resolve } from 'node:path';
import { type DataSet, loadDataSet, type RecordFile, readAll, readRecord } from '../data/load';
import { readCards } from '../data/load-cards';
import { readTranslations } from '../data/load-translations';
import { canonicalText } from '../data/rules/canonical';
import { checkCards } from '../data/rules/card';
import { checkRecord, checkTogether, loadNeverTogether } from '../data/rules/index';
import { type Problem, problemLine } from '../data/rules/problem';
import { checkTranslations } from '../data/rules/translations';
import { ROOMS, type Room } from '../data/schema/index';

const USAGE = 'npm run check-study -- [--fix] [data/works/<id>.json ...]   (no file: the whole data set)';
const today = new Date().toISOString().slice(0, 10);

/** Opens a record that somebody names on the command line. @throws {Error} saying where records must stand. */
function open(path: string): RecordFile {
  const room = basename(dirname(resolve(path)));
  if (!ROOMS.includes(room as Room)) {
    throw new Error(`${path}: records stand in ${ROOMS.map((one) => `data/${one}/`).join(', ')}; move the file there.`);
  }
  return readRecord(room as Room, resolve(path));
}

/** Writes a record in standard form, if it is not. Returns it as it then stands. */
function fix(file: RecordFile): RecordFile {
  const text = canonicalText(file);
  if (text !== file.text) {
    writeFileSync(file.path, text);
    console.log(`mended the form of ${relative(process.cwd(), file.path)}`);
  }
  return { ...file, text };
}

/** Rules that need all records are asked once the named ones pass by themselves. */
function check(files: RecordFile[], all: boolean): Problem[] {
  const alone = files.flatMap((file) => checkRecord(file, today));
  if (alone.some(({ level }) => level === 'error')) return alone;
  const named = new Set(files.map(({ room, name }) => `${room}/${name}`));
  const data = loadDataSet();
  const together = checkTogether(data).filter(({ record }) => all || named.has(record));
  return [...alone, ...together, ...(all ? checkTexts(data) : [])];
}

/** Cards and translations rest on all records, so they are checked with the whole data set. */
function checkTexts(data: DataSet): Problem[] {
  const works = new Map(data.works.map((work) => [work.id, work]));
  const never = loadNeverTogether();
  return [...checkCards(readCards(), works, never), ...checkTranslations(data, readTranslations())];
}

function main(args: string[]): void {
  const paths = args.filter((one) => !one.startsWith('--'));
  const unknown = args.find((one) => one.startsWith('--') && one !== '--fix');
  if (unknown) throw new Error(`unknown option ${unknown}. Use: ${USAGE}`);
  let files = paths.length > 0 ? paths.map(open) : readAll();
  if (args.includes('--fix')) files = files.map(fix);
  const problems = check(files, paths.length === 0);
  for (const problem of problems) console.log(problemLine(problem));
  const errors = problems.filter(({ level }) => level === 'error').length;
  const warnings = problems.length - errors;
  console.log(`${files.length} checked, ${errors} to mend, ${warnings} to look at`);
  if (errors > 0) process.exitCode = 1;
}

try {
  main(process.argv.slice(2));
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
