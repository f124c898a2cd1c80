import * as v from 'valibot';
import { textSchema, urlSchema } from './primitives';

/** A person (`family`, `given`) or an institution (`literal`), as CSL-JSON writes names. */
export const nameSchema = v.union(
  [v.strictObject({ family: textSchema, given: v.optional(textSchema) }), v.strictObject({ literal: textSchema })],
  'must be {"family", "given"} for a person or {"literal"} for an institution',
);

/** The CSL types that occur here. */
export const CSL_TYPES = [
  'article-journal',
  'article-newspaper',
  'article',
  'book',
  'bill',
  'broadcast',
  'dataset',
  'legal_case',
  'paper-conference',
  'post',
  'report',
  'speech',
  'thesis',
  'webpage',
] as const;

/** A DOI without its resolver: `10.1111/ecca.12420`. */
export const doiSchema = v.pipe(
  v.string('must be text'),
  // Matches `10.1093/jeea/jvy013`; near-miss: `https://doi.org/10.1093/jeea/jvy013` (with resolver).
  v.regex(/^10\.\d{4,9}\/\S+$/, 'must be a DOI alone, like 10.1111/ecca.12420, without https://doi.org/'),
);

/** The bibliographic part of a record: one CSL-JSON item, without its `id`, which is the record's. */
export const bibliographySchema = v.strictObject({
  type: v.picklist(CSL_TYPES, `must be one of ${CSL_TYPES.join(', ')}`),
  title: textSchema,
  author: v.optional(v.array(nameSchema)),
  issued: v.optional(
    v.strictObject({
      'date-parts': v.pipe(
        v.array(v.pipe(v.array(v.pipe(v.number('must be a number'), v.integer())), v.minLength(1), v.maxLength(3))),
        v.length(1, 'must hold one date: [[year, month, day]]'),
      ),
    }),
  ),
  'container-title': v.optional(textSchema),
  publisher: v.optional(textSchema),
  volume: v.optional(textSchema),
  issue: v.optional(textSchema),
  page: v.optional(textSchema),
  number: v.optional(textSchema),
  genre: v.optional(textSchema),
  note: v.optional(textSchema),
  DOI: v.optional(doiSchema),
  URL: v.optional(urlSchema),
});
