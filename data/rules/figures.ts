import type { Figure } from '../schema/figure';
import type { Work } from '../schema/work';
import type { Problem } from './problem';

// Matches `percent`, `% higher`, `ratio`, `per 100,000`; near-miss: `registrations` (a count needs no whole).
const NEEDS_A_WHOLE = /^(percent|%|ratio|per |share)/;

// Matches `Police forces in England and Wales`; near-miss: `People in the UK` (the whole kingdom).
const COVERS_ENGLAND_AND_WALES = /\bEngland and Wales\b/;

/**
 * A figure can be read by itself: it says of what it is a share, names its press source, and shows what it was worked
 * out from. Ids are unique within the work, and its kind of population is one that the work names.
 */
export function checkFigures(work: Work, room = 'works'): Problem[] {
  const problems: Problem[] = [];
  const seen = new Set<string>();
  const ids = new Set(work.figures.map(({ id }) => id));
  work.figures.forEach((figure, index) => {
    const add = (field: keyof Figure, message: string) =>
      problems.push({
        level: 'error',
        rule: 'figures',
        record: `${room}/${work.id}`,
        where: `figures.${index}.${field}`,
        message: `${message} (figure ${figure.id})`,
      });
    if (seen.has(figure.id)) add('id', 'stands twice in this work; give one of them another id');
    seen.add(figure.id);
    if (NEEDS_A_WHOLE.test(figure.unit) && figure.denominator === 'a count') {
      add('denominator', 'must say of what this is a share or rate, not "a count"');
    }
    if (!work.populationKinds.includes(figure.populationKind)) {
      add('populationKind', `must be one of the work's populationKinds (${work.populationKinds.join(', ')})`);
    }
    if (figure.place === 'United Kingdom' && COVERS_ENGLAND_AND_WALES.test(work.population)) {
      add(
        'place',
        'must be England and Wales, as the population of the work says: Scotland and Northern Ireland differ',
      );
    }
    if (figure.status === 'press' && !figure.via) add('via', 'is missing: say whose summary the number was seen in');
    if (figure.status === 'verified' && figure.via) add('via', 'belongs only to figures with status press; remove it');
    if (figure.derived && !figure.derivedFrom)
      add('derivedFrom', 'is missing: name the figures it was worked out from');
    if (figure.derivedFrom && !figure.derived) add('derived', 'must be true where derivedFrom stands');
    for (const source of figure.derivedFrom ?? []) {
      if (!ids.has(source) || source === figure.id)
        add('derivedFrom', `names "${source}", which is no other figure here`);
    }
  });
  return problems;
}
