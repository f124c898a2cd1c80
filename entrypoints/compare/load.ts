import * as v from 'valibot';
import type { Evidence } from '../../components/compare/evidence';
import { localRecord } from '../../data/translate-record';
import { loadEvidence, loadTexts } from '../../extension/evidence';

/**
 * The files were checked against the full schema when they were built, and their bytes against the build's hashes when
 * they were read; here it is enough that they are lists of records.
 */
const Records = v.array(v.looseObject({ id: v.string() }));

async function records<T>(file: string, language: string): Promise<readonly T[]> {
  const [all, texts] = await Promise.all([loadEvidence(`${file}.json`, Records), loadTexts(language, file)]);
  return all.map((record) => localRecord(record, texts, language)) as unknown as readonly T[];
}

/**
 * Reads everything that the comparison shows from the package, in the language where it is translated.
 * @throws MessageError `damaged-data` naming the file
 */
export async function loadComparison(language: string): Promise<Evidence> {
  const [works, talkingPoints, discrepancies, pairs] = await Promise.all([
    records<Evidence['works'][number]>('works', language),
    records<Evidence['talkingPoints'][number]>('talking-points', language),
    records<Evidence['discrepancies'][number]>('discrepancies', language),
    records<Evidence['pairs'][number]>('pairs', language),
  ]);
  return { works, talkingPoints, discrepancies, pairs };
}
