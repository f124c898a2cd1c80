import * as v from 'valibot';
import { SECTION_KINDS } from '../categories';
import type { CardFile } from '../load-cards';
import { renderCard } from '../render-card';
import { type Card, cardSchema } from '../schema/card';
import type { Work } from '../schema/work';
import { periodProblems, textProblems } from './card-text';
import { cardTranslationProblems } from './card-translation';
import { balanceProblems, citationProblems, lengthProblems } from './card-works';
import type { NeverTogether } from './pairs';
import { populationProblems, togetherProblems } from './population-kinds';
import type { Problem } from './problem';
import { readingProblems } from './reading-level';

/**
 * All that can be said about one card, given the works it may cite and the figures that must not stand together. The
 * rules on content run only once the schema is met, and the reading level only once every figure resolves. A card in
 * another language is held against `english`, the card that it translates.
 */
export function checkCard(
  { language, name, record }: CardFile,
  works: ReadonlyMap<string, Work>,
  never: readonly NeverTogether[],
  english?: Card,
): Problem[] {
  const problem = (where: string, message: string): Problem => ({
    level: 'error',
    rule: 'card',
    record: `cards/${language}/${name}`,
    where,
    message,
  });
  const parsed = v.safeParse(cardSchema, record);
  if (!parsed.success) {
    return parsed.issues.map((issue) => problem(v.getDotPath(issue) ?? '', issue.message));
  }
  const card = parsed.output;
  const names = nameProblems(card, language, name);
  const lines = language === 'en' ? ownProblems(card, works, never) : cardTranslationProblems(card, english);
  return [...names, ...lines].map((line) => problem('', line));
}

/** Checks the cards of all languages, each translation against its English. */
export function checkCards(
  files: readonly CardFile[],
  works: ReadonlyMap<string, Work>,
  never: readonly NeverTogether[],
): Problem[] {
  return files.flatMap((file) => checkCard(file, works, never, englishOf(file, files)));
}

/** The English card that a card is the translation of, if there is one that meets the schema. */
export function englishOf({ name }: CardFile, files: readonly CardFile[]): Card | undefined {
  const parsed = v.safeParse(cardSchema, files.find((file) => file.language === 'en' && file.name === name)?.record);
  return parsed.success ? parsed.output : undefined;
}

function ownProblems(card: Card, works: ReadonlyMap<string, Work>, never: readonly NeverTogether[]): string[] {
  const cited = citationProblems(card, works);
  return [
    ...(card.translationOf ? ['translationOf: belongs to translations only; remove it'] : []),
    ...cited,
    ...textProblems(card),
    ...periodProblems(card),
    ...balanceProblems(card, SECTION_KINDS),
    ...lengthProblems(card),
    ...populationProblems(card, works),
    ...togetherProblems(card, never),
    ...(cited.length === 0 ? readingProblems(renderCard(card, works, { dataVersion: 'check' })) : []),
  ];
}

function nameProblems(card: Card, language: string, name: string): string[] {
  const problems: string[] = [];
  if (card.category !== name) problems.push(`category is "${card.category}"; name the file ${card.category}.json`);
  if (card.language !== language)
    problems.push(`language is "${card.language}"; put the file in cards/${card.language}/`);
  return problems;
}
