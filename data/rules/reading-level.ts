import readability from 'text-readability';
import type { CardContent } from '../card-content';

/** The highest school grade (US, Flesch-Kincaid) that a section may need. */
export const HIGHEST_GRADE = 10;

/** The Flesch-Kincaid grade of a text. Numbers count as one word each, so decimal points end no sentence. */
export function gradeOf(text: string): number {
  // Matches `6.65` and `75,000`; near-miss: `2025.` at the end of a sentence.
  return readability.fleschKincaidGrade(text.replace(/(\d)[.,](?=\d)/g, '$1'));
}

/** Says which parts of a card, as readers see it, are harder than the highest grade. */
export function readingProblems(card: CardContent): string[] {
  const parts: [string, string][] = [
    ['summary', card.summary],
    ...card.sections.map(({ kind, statements }): [string, string] => [
      kind,
      statements.map(({ text }) => text).join(' '),
    ]),
  ];
  return parts.flatMap(([where, text]) => {
    const grade = gradeOf(text);
    return grade > HIGHEST_GRADE
      ? [`${where}: needs grade ${grade}; shorten sentences until it is ${HIGHEST_GRADE} or less`]
      : [];
  });
}
