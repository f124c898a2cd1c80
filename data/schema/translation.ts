import * as v from 'valibot';
import { textSchema } from './primitives';

/** The hash of the English text that a translation was made from (see `data/source-hash.ts`). */
export const sourceHashSchema = v.pipe(
  v.string('must be text'),
  // Matches `0123456789abcdef`; near-miss: `0123456789ABCDEF`.
  v.regex(/^[0-9a-f]{16}$/, 'must be the hash of the English text; npm run translations shows it'),
);

/** The translation of one record: where each text stands, and the text. What stands in `terms.json` may be left out. */
export const translationSchema = v.strictObject({
  translationOf: sourceHashSchema,
  texts: v.record(textSchema, textSchema),
});

/** The translation of one record. */
export type Translation = v.InferOutput<typeof translationSchema>;

/** Short texts that many records share (units, places, periods), in English and in the language. */
export const termsSchema = v.record(textSchema, textSchema);
