import * as v from 'valibot';
import type { Evidence } from '../../components/compare/evidence';
import { loadEvidence } from '../../extension/evidence';

/**
 * The files were checked against the full schema when they were built, and their bytes against the build's hashes when
 * they were read; here it is enough that they are lists of records.
 */
const Records = v.array(v.looseObject({ id: v.string() }));

async function records<T>(path: string): Promise<readonly T[]> {
  return (await loadEvidence(path, Records)) as unknown as readonly T[];
}

/** Reads everything that the comparison shows from the package. @throws MessageError `damaged-data` naming the file */
export async function loadComparison(): Promise<Evidence> {
  const [works, talkingPoints, discrepancies, pairs] = await Promise.all([
    records<Evidence['works'][number]>('works.json'),
    records<Evidence['talkingPoints'][number]>('talking-points.json'),
    records<Evidence['discrepancies'][number]>('discrepancies.json'),
    records<Evidence['pairs'][number]>('pairs.json'),
  ]);
  return { works, talkingPoints, discrepancies, pairs };
}
