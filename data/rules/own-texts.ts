import type { AlteredQuotation } from '../schema/altered-quotation';
import type { Discrepancy } from '../schema/discrepancy';
import type { Room } from '../schema/index';
import type { Pair } from '../schema/pair';
import type { TalkingPoint } from '../schema/talking-point';
import type { Work } from '../schema/work';

type Texts = Record<string, string | undefined>;

const workTexts = (work: Work): Texts => ({
  finding: work.finding,
  limits: work.limits,
  method: work.method,
  population: work.population,
  note: work.note,
  ...Object.fromEntries(
    work.figures.flatMap(({ what, denominator }, index) => [
      [`figures.${index}.what`, what],
      [`figures.${index}.denominator`, denominator],
    ]),
  ),
});

/** The texts of a record that are our own words: no titles, quotations, names or answers of others. */
export function ownTexts(room: Room, record: unknown): Texts {
  switch (room) {
    case 'works':
    case 'reports':
      return workTexts(record as Work);
    case 'talking-points': {
      const { paraphrase, wording, note, matchNote } = record as TalkingPoint;
      return { paraphrase, wording, note, matchNote };
    }
    case 'discrepancies': {
      const { question, note } = record as Discrepancy;
      return { question, note };
    }
    case 'altered-quotations':
      return { explanation: (record as AlteredQuotation).explanation };
    case 'pairs': {
      const { label, note } = record as Pair;
      return { label, note };
    }
  }
}
