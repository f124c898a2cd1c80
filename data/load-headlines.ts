import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { DATA_FOLDER } from './load';
import { type Headline, headlineSchema } from './schema/headline';

/**
 * Reads the headlines of all languages, sorted by language.
 * @throws {Error} naming the file and what is wrong in it.
 */
export function readHeadlines(folder: string = DATA_FOLDER): Headline[] {
  const root = join(folder, 'headlines');
  return readdirSync(root)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => {
      const found = v.safeParse(headlineSchema, JSON.parse(readFileSync(join(root, name), 'utf8')));
      if (!found.success) {
        const [issue] = found.issues;
        throw new Error(`data/headlines/${name}: ${v.getDotPath(issue) ?? 'record'}: ${issue.message}`);
      }
      if (`${found.output.language}.json` !== name)
        throw new Error(`data/headlines/${name}: language must be that of the file name`);
      return found.output;
    });
}
