import { figuresIn, textsOf } from '../render-card';
import type { Card } from '../schema/card';
import type { PopulationKind } from '../schema/topics';
import type { Work } from '../schema/work';
import { eachStatement } from './card-text';
import type { NeverTogether } from './pairs';

/** Kinds that name no group of migrants, so that they can stand beside any: a reference group, or counts of things. */
const NEUTRAL: readonly string[] = ['all-residents', 'comparison-group', 'victims', 'not-people'];

/**
 * Says where one sentence or one pair holds figures about different kinds of population: foreign nationals beside
 * people born abroad, say. A sentence that keeps them apart on purpose must say why in `apart`; a pair never may.
 */
export function populationProblems(card: Card, works: ReadonlyMap<string, Work>): string[] {
  const kindsIn = (text: string) =>
    new Set(
      figuresIn(text)
        .map(({ work, figure }) => works.get(work)?.figures.find(({ id }) => id === figure)?.populationKind)
        .filter((kind): kind is PopulationKind => kind !== undefined && !NEUTRAL.includes(kind)),
    );
  return eachStatement(card).flatMap(({ where, statement }) => {
    const problems: string[] = [];
    const mixed = sentencesOf(statement.text)
      .map(kindsIn)
      .find((kinds) => kinds.size > 1);
    if (mixed && !statement.apart) {
      problems.push(`${where}: one sentence holds ${[...mixed].join(' and ')}; split it, or say in "apart" why not`);
    }
    if (!mixed && statement.apart) {
      problems.push(`${where}: has "apart", but no sentence holds figures about different kinds; remove it`);
    }
    const pair = statement.pair && kindsIn(`${statement.pair.crude} ${statement.pair.adjusted}`);
    if (pair && pair.size > 1) problems.push(`${where}: the pair compares ${[...pair].join(' with ')}; take one kind`);
    return problems;
  });
}

// Splits `a. B` after the full stop; near-miss: `2.5 times`, where no space and capital follow.
const sentencesOf = (text: string) => text.split(/(?<=[.?]) (?=\p{Lu}|\{)/u);

/** Says where one statement holds figures that are listed as never to be compared. No note can make up for it. */
export function togetherProblems(card: Card, never: readonly NeverTogether[]): string[] {
  return eachStatement(card).flatMap(({ where, statement }) => {
    const shown = new Set(textsOf(statement).flatMap((text) => figuresIn(text).map((f) => `${f.work}#${f.figure}`)));
    return never
      .filter(({ figures }) => figures.every((figure) => shown.has(figure)))
      .map(({ figures, why }) => `${where}: ${figures.join(' and ')} must not stand together: ${why}`);
  });
}
