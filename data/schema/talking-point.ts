import * as v from 'valibot';
import { dateSchema, daySchema, idSchema, secondReadingSchema, textSchema, urlSchema } from './primitives';
import { TOPICS } from './topics';

/** Where a quotation comes from. Only `cable-talking-point` was called a talking point by those who saw the cable. */
export const PROVENANCES = [
  'cable-talking-point',
  'cable-instruction',
  'cable-description',
  'state-department-post',
  'official-briefing',
  'western-hemisphere-cable',
] as const;

/** Who reported the words, when, and where that report stands. */
export const reporterSchema = v.strictObject({
  outlet: textSchema,
  date: v.nullable(dateSchema),
  url: v.nullable(urlSchema),
});

/** A translation that an outlet printed. It is that outlet's wording, never the speaker's. */
export const translationSchema = v.strictObject({
  kind: v.literal('translation', 'must be translation'),
  lang: v.pipe(v.string(), v.length(2, 'must be a two-letter language code')),
  text: textSchema,
  outlet: textSchema,
  url: urlSchema,
});

/**
 * One public quotation from the cable or from the department's posts and briefings. Exact words stand in `quote`;
 * where they rest on weak sources there is a `paraphrase` instead and no `quote`. `matchAlone` is false where the
 * words are too general, or no claim about migration, to be recognised on a page by themselves.
 */
export const talkingPointSchema = v.pipe(
  v.strictObject({
    id: idSchema,
    quote: v.optional(textSchema),
    paraphrase: v.optional(textSchema),
    cutOff: v.optional(v.literal(true, 'must be true or left out')),
    wording: v.optional(textSchema),
    speaker: textSchema,
    date: v.nullable(dateSchema),
    provenance: v.picklist(PROVENANCES, `must be one of ${PROVENANCES.join(', ')}`),
    addressedTo: textSchema,
    category: v.picklist(TOPICS, `must be one of ${TOPICS.join(', ')}`),
    alsoCategories: v.array(v.picklist(TOPICS, `must be from ${TOPICS.join(', ')}`)),
    matchAlone: v.boolean('must be true or false'),
    matchNote: v.optional(textSchema),
    reportedBy: v.pipe(v.array(reporterSchema), v.minLength(1, 'must name who reported the words')),
    seenAt: v.pipe(v.array(urlSchema), v.minLength(1, 'must say where the words were seen')),
    status: v.picklist(['verified', 'partly'], 'must be verified or partly'),
    note: v.optional(textSchema),
    translations: v.array(translationSchema),
    checkedOn: daySchema,
    secondReading: secondReadingSchema,
  }),
  v.check(
    (point) => (point.quote === undefined) !== (point.paraphrase === undefined),
    'must have either quote (exact words) or paraphrase, never both and never neither',
  ),
);

/** One public quotation with who reported it. */
export type TalkingPoint = v.InferOutput<typeof talkingPointSchema>;
