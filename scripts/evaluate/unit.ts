import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import * as v from 'valibot';
import { CATEGORIES, CLAIM_CATEGORIES, STANCES } from '../../data/categories';
import { isLanguageId } from '../../matcher/languages/ids';

const CategoryId = v.picklist(CATEGORIES);

/**
 * One labelled text. `categories` are the kinds of claim a careful reader sees in it, most central first; `stance` is
 * `none` when there is no claim, or only the report of one incident; `flag` is 1 where a mark is right: at least one kind
 * of claim, asserted or reported.
 */
const UnitSchema = v.pipe(
  v.object({
    id: v.string(),
    lang: v.string(),
    source: v.optional(v.string()),
    text: v.pipe(v.string(), v.nonEmpty()),
    flag: v.picklist([0, 1]),
    stance: v.picklist([...STANCES, 'none']),
    categories: v.array(CategoryId),
    note: v.optional(v.string()),
  }),
  v.check(
    ({ categories, stance }) => categories.some((id) => id !== 'single-case') === (stance !== 'none'),
    'a unit with a kind of claim needs a stance, one without needs stance "none"',
  ),
  v.check(
    ({ flag, stance }) => (flag === 1) === (stance === 'asserts' || stance === 'reports'),
    'flag must be 1 for stance "asserts" or "reports" and 0 otherwise',
  ),
  v.check(
    ({ categories }) => !categories.includes('single-case') || categories.length === 1,
    '"single-case" stands alone',
  ),
);

/** One labelled text, checked. */
export type Unit = v.InferOutput<typeof UnitSchema>;

/** A labelled file that can't be used. The message names the file and line and says what is wrong. */
export class UnitError extends Error {}

/** The language of a text that doesn't name its own: that of its folder, else English. */
function languageOfFile(file: string): string {
  const folder = basename(dirname(file));
  return isLanguageId(folder) ? folder : 'en';
}

function readUnit(line: string, place: string, language: string): Unit {
  let value: unknown;
  try {
    value = JSON.parse(line);
    if (typeof value === 'object' && value !== null) value = { lang: language, ...value };
  } catch (error) {
    throw new UnitError(`${place}: not valid JSON (${error instanceof Error ? error.message : String(error)})`);
  }
  const result = v.safeParse(UnitSchema, value);
  if (result.success) return result.output;
  const [issue] = result.issues;
  const field = v.getDotPath(issue);
  throw new UnitError(
    `${place}: ${field ? `"${field}": ` : ''}${issue.message}. Claims: ${CLAIM_CATEGORIES.join(', ')}.`,
  );
}

/** All NDJSON files under a folder, sorted by path, or the file itself. */
export function unitFiles(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .map((name) => join(path, name));
}

/**
 * Reads the labelled texts in a file, or in every `.jsonl` file under a folder.
 *
 * @throws UnitError at the first line that does not fit, or when an id occurs twice.
 */
export function readUnits(path: string): Unit[] {
  const units: Unit[] = [];
  const ids = new Set<string>();
  for (const file of unitFiles(path)) {
    for (const [index, line] of readFileSync(file, 'utf8').split('\n').entries()) {
      if (line.trim() === '') continue;
      const unit = readUnit(line, `${file}:${index + 1}`, languageOfFile(file));
      if (ids.has(unit.id)) throw new UnitError(`${file}:${index + 1}: the id "${unit.id}" occurs twice`);
      ids.add(unit.id);
      units.push(unit);
    }
  }
  return units;
}
