import { textsOfCard } from '../card-texts';
import type { Card } from '../schema/card';
import { hashOfCard } from '../source-hash';
import { eachStatement } from './card-text';
import { textProblemsOfTranslation } from './text-translation';

/** How a claim begins in each language, so that it can follow "the claim". */
const CLAIM_BEGINS: Readonly<Record<string, RegExp>> = {
  // Matches `dass Migration`; near-miss: `Dass` or `das`.
  de: /^dass /,
  // Matches `que la migration` and `qu’il y a`; near-miss: `quel`.
  fr: /^(?:que |qu’)/,
};

/**
 * Says where a card in another language is no true copy of the English one: other sections, another order or number of
 * statements, other works, countries, figures or numbers, a term of art swapped for another, or an English text that
 * has changed since. The rules on balance, figures and periods then hold for the translation as they do for the English.
 */
export function cardTranslationProblems(card: Card, english: Card | undefined): string[] {
  if (!english) return [`translates no card; there is no cards/en/${card.category}.json`];
  const problems = shapeProblems(card, english);
  if (problems.length > 0) return problems;
  const own = textsOfCard(card);
  for (const [where, text] of Object.entries(textsOfCard(english))) {
    const translated = own[where];
    if (translated === undefined) problems.push(`${where}: is missing; translate it`);
    else problems.push(...textProblemsOfTranslation(where, text, translated, card.language));
  }
  const added = Object.keys(own).find((where) => !(where in textsOfCard(english)));
  if (added) problems.push(`${added}: does not stand in the English; take it out`);
  if (CLAIM_BEGINS[card.language]?.test(card.claim) === false) {
    problems.push(`claim: must begin as ${CLAIM_BEGINS[card.language]} and say the claim in neutral words`);
  }
  const hash = hashOfCard(english);
  if (card.translationOf !== hash) {
    problems.push(
      `translationOf: was made from another English text; compare with cards/en/${card.category}.json, mend the ` +
        `translation, then set it to ${hash}`,
    );
  }
  return problems;
}

function shapeProblems(card: Card, english: Card): string[] {
  const kinds = (of: Card) => of.sections.map(({ kind, statements }) => `${kind} (${statements.length})`).join(', ');
  if (kinds(card) !== kinds(english)) {
    return [`sections are ${kinds(card)}; the English has ${kinds(english)}, and a translation has the same`];
  }
  const problems: string[] = [];
  if (card.checkedOn !== english.checkedOn) problems.push(`checkedOn: is ${english.checkedOn} in the English`);
  const statements = eachStatement(english);
  for (const [index, { where, statement }] of eachStatement(card).entries()) {
    const original = statements[index]?.statement;
    for (const field of ['works', 'countries', 'apart'] as const) {
      if (JSON.stringify(statement[field]) !== JSON.stringify(original?.[field]))
        problems.push(`${where}: ${field} must be ${JSON.stringify(original?.[field])}, as in the English`);
    }
  }
  return problems;
}
