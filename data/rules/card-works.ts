import { figuresIn, textsOf } from '../render-card';
import type { Card } from '../schema/card';
import type { Work } from '../schema/work';
import { eachStatement } from './card-text';

/** What a card says when a search for works in one direction found none. */
// Matches `None found; looked on 21 November 2026.`; near-miss: `None found.` (no day).
const NONE_FOUND = /None found; looked on \d{1,2} \p{L}+ \d{4}\./u;

/** The sections whose statements must rest on works. In the others a statement may say what is not measured. */
const NEED_WORKS = new Set(['right', 'supports', 'against']);

/** Says where a statement cites no work, cites one that does not exist, or holds a figure of a work that it hides. */
export function citationProblems(card: Card, works: ReadonlyMap<string, Work>): string[] {
  return eachStatement(card).flatMap(({ where, kind, statement }) => {
    const problems: string[] = [];
    const used = textsOf(statement).flatMap((text) => figuresIn(text));
    for (const { work, figure } of used) {
      if (!statement.works.includes(work)) problems.push(`${where}: shows a figure of "${work}"; add it to works`);
      if (!works.get(work)?.figures.some(({ id }) => id === figure)) {
        problems.push(`${where}: there is no figure "${work}#${figure}"; correct the placeholder`);
      }
    }
    for (const id of statement.works) {
      if (!works.has(id)) problems.push(`${where}: there is no work "${id}"; add data/works/${id}.json or correct it`);
    }
    if (NEED_WORKS.has(kind) && statement.works.length === 0 && !NONE_FOUND.test(statement.text)) {
      problems.push(`${where}: rests on no work; cite one, or write "None found; looked on <day>."`);
    }
    return problems;
  });
}

/**
 * Says where a card leans: a section is missing, stands in the wrong place, or one direction is silent. A direction
 * without works must say that none was found, and when somebody looked.
 */
export function balanceProblems(card: Card, order: readonly string[]): string[] {
  const kinds = card.sections.map(({ kind }) => kind as string);
  const problems = order
    .filter((kind) => !kinds.includes(kind))
    .map((kind) => `section "${kind}" is missing; write it`);
  if (kinds.join() !== order.filter((kind) => kinds.includes(kind)).join()) {
    problems.push(
      `sections stand as ${kinds.join(', ')}; put them as ${order.join(', ')}, support before what qualifies`,
    );
  }
  for (const kind of ['supports', 'against'] as const) {
    const statements = card.sections.find((section) => section.kind === kind)?.statements ?? [];
    const says = statements.some(({ works, text }) => works.length > 0 || NONE_FOUND.test(text));
    if (!says) problems.push(`section "${kind}" cites nothing; cite a work, or write "None found; looked on <day>."`);
  }
  return problems;
}

/** The statements that support the claim and those that speak against it must not differ more than this in number. */
const MOST_TIMES_AS_MANY = 3;

/** Says where one direction has far more statements than the other, so that length alone would persuade. */
export function lengthProblems(card: Card): string[] {
  const count = (...kinds: string[]) =>
    card.sections
      .filter(({ kind }) => kinds.includes(kind))
      .reduce((sum, { statements }) => sum + statements.length, 0);
  const supporting = count('right', 'supports');
  const against = count('against');
  const times = Math.max(supporting, against) / Math.max(1, Math.min(supporting, against));
  return times > MOST_TIMES_AS_MANY
    ? [`${supporting} statements support the claim and ${against} speak against it; add to the shorter side or cut`]
    : [];
}
