import type { DataSet } from '../load';
import type { Problem } from './problem';

/** Whatever a record names exists, and no two records of the release share an id. */
export function checkReferences(data: DataSet): Problem[] {
  const problems: Problem[] = [];
  const add = (record: string, where: string, message: string) =>
    problems.push({ level: 'error', rule: 'references', record, where, message });
  const works = [...data.works, ...data.reports];
  const seen = new Set<string>();
  for (const { id } of works) {
    if (seen.has(id)) add(`reports/${id}`, 'id', 'is also the id of a work; give one of them another id');
    seen.add(id);
  }
  const points = new Set(data.talkingPoints.map(({ id }) => id));
  const questions = new Set(data.discrepancies.map(({ id }) => id));
  for (const { id, alters, discrepancy } of data.alteredQuotations) {
    if (alters !== null && !points.has(alters)) {
      add(`altered-quotations/${id}`, 'alters', `names no talking point ("${alters}")`);
    }
    if (discrepancy !== null && !questions.has(discrepancy)) {
      add(`altered-quotations/${id}`, 'discrepancy', `names no discrepancy ("${discrepancy}")`);
    }
    if (alters === null && discrepancy === null) {
      add(`altered-quotations/${id}`, 'alters', 'or discrepancy must say where the words belong: nothing leads to it');
    }
  }
  const figures = new Set(works.flatMap((work) => work.figures.map((figure) => `${work.id}#${figure.id}`)));
  for (const pair of data.pairs) {
    for (const side of [pair.crude, ...pair.adjusted]) {
      for (const reference of side.figures) {
        if (!figures.has(reference)) add(`pairs/${pair.id}`, side.label, `names no figure ("${reference}")`);
      }
    }
  }
  return problems;
}
