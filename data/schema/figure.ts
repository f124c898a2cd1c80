import * as v from 'valibot';
import { idSchema, textSchema } from './primitives';
import { POPULATION_KINDS } from './topics';

/**
 * One published number, kept exactly as its source gives it: `value` and `unit` are never rounded or recombined.
 * `denominator` says of what or against whom it is counted. `via` names the summary when the number was seen only
 * there (`status: 'press'`). A number that was worked out from others is `derived` and names them in `derivedFrom`.
 */
export const figureSchema = v.strictObject({
  id: idSchema,
  what: textSchema,
  value: textSchema,
  unit: textSchema,
  denominator: textSchema,
  place: textSchema,
  period: textSchema,
  populationKind: v.picklist(POPULATION_KINDS, `must be one of ${POPULATION_KINDS.join(', ')}`),
  status: v.picklist(['verified', 'press'], 'must be verified or press: nothing else ships'),
  via: v.optional(textSchema),
  derived: v.optional(v.literal(true, 'must be true or left out')),
  derivedFrom: v.optional(
    v.pipe(v.array(idSchema), v.minLength(1, 'must name the figures of this work that it was worked out from')),
  ),
});

/** One published number with all that is needed to read it rightly. */
export type Figure = v.InferOutput<typeof figureSchema>;
