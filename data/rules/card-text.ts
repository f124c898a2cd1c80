import { PLACEHOLDER, textsOf } from '../render-card';
import type { Card, CardRecordStatement } from '../schema/card';
import { checkLoadedWords } from './loaded-words';

/** Years, calendar days and spans of years: the only numbers that prose may hold itself. */
const DATES = [
  // Matches `2026-11-21`; near-miss: `2026-1`.
  /\b\d{4}-\d{2}-\d{2}\b/g,
  // Matches `21 November 2026`; near-miss: `21 people`.
  /\b\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December) (?:19|20)\d{2}\b/g,
  // Matches `1870` and `2026`; near-miss: `1,400` and `34`.
  /(?<![\d,.])(?:18|19|20)\d{2}(?![\d,.]\d|\d)/g,
];

/** Numbers in a text that are neither a placeholder nor a date: a figure must come from its record. */
export function literalNumbersIn(text: string): string[] {
  const rest = DATES.reduce((left, date) => left.replace(date, ' '), text.replace(PLACEHOLDER, ' '));
  // Matches `1,400` and `2.5`; near-miss: `five`.
  return rest.match(/\d[\d.,]*/g) ?? [];
}

/** Says for each text of the card what it must not hold: a number of its own, a loaded word, a shout. */
export function textProblems(card: Card): string[] {
  const problems: string[] = [];
  // The example is a sentence that makes the claim, so its words are the claim's.
  const head = { title: card.title, claim: card.claim, headline: card.headline, summary: card.summary };
  const texts: [string, string][] = [
    ...Object.entries(head),
    ['example', card.example],
    ...card.sections.flatMap(({ kind, statements }) =>
      statements.flatMap((statement, at) =>
        textsOf(statement).map((text): [string, string] => [`${kind}[${at}]`, text]),
      ),
    ),
  ];
  for (const [where, text] of texts) {
    for (const number of literalNumbersIn(text)) {
      problems.push(
        `${where}: "${number}" stands in the text; refer to the figure as {{work-id#figure-id}} or use a word`,
      );
    }
    if (where === 'example') continue;
    problems.push(...checkLoadedWords(card.category, { [where]: text }).map(({ message }) => `${where}: ${message}`));
  }
  if (!card.claim.startsWith('that '))
    problems.push('claim: must start with "that" and say the claim in neutral words');
  return problems;
}

/** Says where a statement with a figure names no year, or says that its year is not stated. */
export function periodProblems(card: Card): string[] {
  return eachStatement(card).flatMap(({ where, statement }) => {
    const texts = textsOf(statement).join(' ');
    const prose = texts.replace(PLACEHOLDER, ' ');
    if (prose === texts) return [];
    // Matches `in 2024`, `the 2000s`, `The year is not stated`, `In the 1980s`; near-miss: `for years`.
    return /\b(?:18|19|20)\d{2}s?\b|\byears? (?:is|are) not stated\b/.test(prose)
      ? []
      : [`${where}: names no year; say when the figure was counted, or "the year is not stated"`];
  });
}

/** The statements of a card with where they stand. */
export function eachStatement(card: Card): { where: string; kind: string; statement: CardRecordStatement }[] {
  return card.sections.flatMap(({ kind, statements }) =>
    statements.map((statement, at) => ({ where: `${kind}[${at}]`, kind, statement })),
  );
}
