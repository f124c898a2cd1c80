import type { Card } from './schema/card';
import type { Texts } from './translate-record';

/** Every text of a card that readers see, by where it stands: `sections.right.0.text`, `sections.changes.2.pair.label`. */
export function textsOfCard(card: Card): Texts {
  const { title, claim, headline, example, summary } = card;
  const texts: Record<string, string> = { title, claim, headline, example, summary };
  for (const { kind, statements } of card.sections) {
    for (const [index, { text, pair }] of statements.entries()) {
      const where = `sections.${kind}.${index}`;
      texts[`${where}.text`] = text;
      for (const [field, value] of Object.entries(pair ?? {})) texts[`${where}.pair.${field}`] = value;
    }
  }
  return texts;
}
