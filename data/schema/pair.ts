import * as v from 'valibot';
import { daySchema, idSchema, placeCodeSchema, textSchema } from './primitives';
import { POPULATION_KINDS, TOPICS } from './topics';

/** A figure of a work: `work-id#figure-id`. */
export const figureReferenceSchema = v.pipe(
  v.string('must be text'),
  // Matches `bra-2021-9-registered-offending#crude-foreign-born`; near-miss: `bra-2021-9-registered-offending`.
  v.regex(/^[a-z0-9-]+#[a-z0-9-]+$/, 'must be a figure written as work-id#figure-id'),
);

const sideSchema = v.strictObject({
  label: textSchema,
  figures: v.pipe(
    v.array(figureReferenceSchema),
    v.minLength(1, 'must name one figure'),
    v.maxLength(2, 'must name the group and at most one group that it is compared with'),
  ),
});

/**
 * One comparison before and after other differences are held equal. Each side names one figure, or two: the group's
 * and that of those it is compared with (`groups` names both in that order).
 */
export const pairSchema = v.strictObject({
  id: idSchema,
  label: textSchema,
  place: placeCodeSchema,
  categories: v.pipe(v.array(v.picklist(TOPICS)), v.minLength(1, 'must name at least one category')),
  populationKind: v.picklist(POPULATION_KINDS, `must be one of ${POPULATION_KINDS.join(', ')}`),
  groups: v.pipe(v.array(textSchema), v.minLength(1), v.maxLength(2)),
  unit: textSchema,
  scale: v.picklist(['ratio', 'percent', 'rate', 'index'], 'must be ratio, percent, rate or index'),
  crude: sideSchema,
  adjusted: v.pipe(v.array(sideSchema), v.minLength(1, 'must hold at least one adjusted side')),
  adjustedFor: v.pipe(v.array(textSchema), v.minLength(1, 'must say what was held equal')),
  note: textSchema,
  status: v.picklist(['verified', 'press'], 'must be verified, or press if any figure is'),
  checkedOn: daySchema,
});

/** One crude and adjusted comparison. */
export type Pair = v.InferOutput<typeof pairSchema>;
