import * as v from 'valibot';
import { bibliographySchema } from './bibliography';
import { figureSchema } from './figure';
import { daySchema, idSchema, placeCodeSchema, secondReadingSchema, textSchema, urlSchema } from './primitives';
import { DESIGNS, DIRECTIONS, POPULATION_KINDS, TOPICS } from './topics';

const listOf = <T extends v.GenericSchema>(item: T, message: string) => v.pipe(v.array(item), v.minLength(1, message));

/**
 * One work: a study, statistic, inquiry, report, ruling or statement. `status: 'partly'` means that only the part that
 * is in this record was seen. `doiSeen` is true only if the DOI itself was seen, not looked up from memory.
 */
export const workSchema = v.strictObject({
  id: idSchema,
  bibliography: bibliographySchema,
  doiSeen: v.boolean('must be true or false: was the DOI itself seen?'),
  status: v.picklist(['verified', 'partly'], 'must be verified or partly: nothing else ships'),
  places: listOf(placeCodeSchema, 'must name at least one place by code'),
  period: textSchema,
  population: textSchema,
  populationKinds: listOf(
    v.picklist(POPULATION_KINDS, `must be from ${POPULATION_KINDS.join(', ')}`),
    'must name at least one kind of population',
  ),
  denominator: textSchema,
  method: textSchema,
  design: v.picklist(DESIGNS, `must be one of ${DESIGNS.join(', ')}`),
  peerReviewed: v.boolean('must be true or false'),
  direction: v.picklist(DIRECTIONS, `must be one of ${DIRECTIONS.join(', ')}`),
  categories: listOf(v.picklist(TOPICS, `must be from ${TOPICS.join(', ')}`), 'must name at least one category'),
  finding: textSchema,
  figures: v.array(figureSchema),
  confounders: v.array(idSchema),
  limits: textSchema,
  seenAt: listOf(urlSchema, 'must say at which address the work was seen'),
  checkedOn: daySchema,
  secondReading: v.optional(secondReadingSchema),
  note: v.optional(textSchema),
});

/** One work with its figures. */
export type Work = v.InferOutput<typeof workSchema>;
