import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DATA_FOLDER, type DataSet, type RecordFile } from '../load';
import type { TalkingPoint } from '../schema/talking-point';
import type { Work } from '../schema/work';
import { checkAlteredQuotations } from './altered-quotations';
import { checkCanonical } from './canonical';
import { checkCoverage, type NoneFound } from './coverage';
import { checkDoi } from './doi';
import { checkDuplicateKeys } from './duplicate-keys';
import { checkFigures } from './figures';
import { checkFileName } from './file-name';
import { checkFreshness } from './freshness';
import { checkLoadedWords } from './loaded-words';
import { ownTexts } from './own-texts';
import { checkPairNote } from './pair-notes';
import { checkPair, figureIndex, type NeverTogether } from './pairs';
import type { Problem } from './problem';
import { checkReferences } from './references';
import { checkSchema } from './schema';
import { checkSecondReading } from './second-reading';

/** What `data/none-found.json` says. */
export function loadNoneFound(): NoneFound {
  return JSON.parse(readFileSync(join(DATA_FOLDER, 'none-found.json'), 'utf8')) as NoneFound;
}

/** What `data/never-together.json` says. */
export function loadNeverTogether(): NeverTogether[] {
  return JSON.parse(readFileSync(join(DATA_FOLDER, 'never-together.json'), 'utf8')) as NeverTogether[];
}

/**
 * All that can be said about one record file by itself. The rules on content run only once the schema is met, so that
 * a missing field gives one message and not five. `today` is `YYYY-MM-DD`.
 */
export function checkRecord(file: RecordFile, today: string): Problem[] {
  const first = [...checkDuplicateKeys(file), ...checkSchema(file), ...checkFileName(file)];
  if (first.length > 0) return first;
  const { room, name } = file;
  const problems = [...checkCanonical(file), ...checkLoadedWords(`${room}/${name}`, ownTexts(room, file.record))];
  problems.push(...checkFreshness(file.record as { id: string; checkedOn: string }, room, today));
  if (room === 'works' || room === 'reports') {
    const work = file.record as Work;
    problems.push(...checkFigures(work, room), ...checkDoi(work, room), ...checkSecondReading(work, room));
  }
  if (room === 'talking-points') problems.push(...checkSecondReading(file.record as TalkingPoint, room));
  return problems;
}

/** All that can be said only about the records together. Expects records that meet their schemas. */
export function checkTogether(data: DataSet): Problem[] {
  const figures = figureIndex(data);
  const never = loadNeverTogether();
  return [
    ...checkReferences(data),
    ...checkAlteredQuotations(data),
    ...checkCoverage(data.works, loadNoneFound()),
    ...data.pairs.flatMap((pair) => checkPair(pair, figures, never)),
    ...data.pairs.flatMap((pair) => checkPairNote(pair, [...data.works, ...data.reports])),
  ];
}
