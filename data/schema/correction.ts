import * as v from 'valibot';
import { daySchema, textSchema } from './primitives';

/** A mistake that was found in a released version and mended: when, what it was, and in which version it is right. */
export const correctionSchema = v.strictObject({
  date: daySchema,
  what: textSchema,
  version: v.optional(textSchema),
});

/** All corrections, the newest first. */
export const correctionsSchema = v.pipe(
  v.array(correctionSchema),
  v.check(
    (all) => all.every((one, index) => index === 0 || one.date <= (all[index - 1]?.date ?? '')),
    'must have the newest correction first',
  ),
);

/** One corrected mistake. */
export type Correction = v.InferOutput<typeof correctionSchema>;
