import * as v from 'valibot';
import { daySchema, idSchema, secondReadingSchema, textSchema, urlSchema } from './primitives';

/** One question on which the reports differ, each source's answer, and what the project uses. */
export const discrepancySchema = v.strictObject({
  id: idSchema,
  question: textSchema,
  answers: v.pipe(
    v.array(v.strictObject({ source: textSchema, says: textSchema, url: urlSchema })),
    v.minLength(2, 'must hold at least two answers'),
  ),
  note: textSchema,
  checkedOn: daySchema,
  secondReading: secondReadingSchema,
});

/** One question on which the reports differ. */
export type Discrepancy = v.InferOutput<typeof discrepancySchema>;
