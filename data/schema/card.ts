import * as v from 'valibot';
import { CATEGORIES, SECTION_KINDS } from '../categories';
import { daySchema, idSchema, placeCodeSchema, textSchema } from './primitives';
import { sourceHashSchema } from './translation';

/** One comparison in a card. `crude` and `adjusted` hold placeholders, so that their numbers come from the records. */
export const cardPairSchema = v.strictObject({
  label: textSchema,
  crude: textSchema,
  adjusted: textSchema,
  adjustedFor: textSchema,
  note: v.optional(textSchema),
});

/**
 * One statement of a card. Numbers stand as `{{work-id#figure-id}}`. `countries` decides which page shows it first;
 * it is empty when the statement is about many countries or none. `works` names every work it rests on. `apart` says
 * why more than one kind of population is named without being compared (see `rules/population-kinds.ts`).
 */
export const cardStatementSchema = v.strictObject({
  text: textSchema,
  countries: v.array(placeCodeSchema),
  works: v.array(idSchema),
  pair: v.optional(cardPairSchema),
  apart: v.optional(textSchema),
});

/**
 * One card: what a reader sees about one kind of claim, in one language. `translationOf` is the hash of the English card
 * that a translation was made from; the English has none.
 */
export const cardSchema = v.strictObject({
  category: v.picklist(CATEGORIES, `must be one of ${CATEGORIES.join(', ')}`),
  language: v.pipe(v.string(), v.length(2, 'must be a two-letter language code')),
  translationOf: v.optional(sourceHashSchema),
  title: textSchema,
  claim: textSchema,
  headline: textSchema,
  example: textSchema,
  summary: textSchema,
  checkedOn: daySchema,
  sections: v.array(
    v.strictObject({
      kind: v.picklist(SECTION_KINDS, `must be one of ${SECTION_KINDS.join(', ')}`),
      statements: v.pipe(v.array(cardStatementSchema), v.minLength(1, 'must hold at least one statement')),
    }),
  ),
});

/** One card as it stands in `data/cards/<language>/<category>.json`. */
export type Card = v.InferOutput<typeof cardSchema>;
/** One statement of a card record. */
export type CardRecordStatement = v.InferOutput<typeof cardStatementSchema>;
