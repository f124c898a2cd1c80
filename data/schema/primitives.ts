import * as v from 'valibot';

/** An id: lower-case words and digits joined by single hyphens. The file is named after it. */
export const idSchema = v.pipe(
  v.string('must be text'),
  // Matches `bra-2021-9-registered-offending`; near-miss: `Bra_2021` (capital, underscore).
  v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be lower-case letters and digits joined by single hyphens'),
);

/** Text with something in it, without spaces at its ends. */
export const textSchema = v.pipe(
  v.string('must be text'),
  v.nonEmpty('must not be empty'),
  v.check((text) => text === text.trim(), 'must not start or end with a space'),
);

/** A calendar day, `YYYY-MM-DD`, that exists. */
export const daySchema = v.pipe(v.string('must be text'), v.isoDate('must be a day written as YYYY-MM-DD'));

/** A day, a month or a year: `2025-11-21`, `2025-11` or `2025`. */
export const dateSchema = v.pipe(
  v.string('must be text'),
  // Matches `2025-11` and `2025-11-21`; near-miss: `Nov 2025`.
  v.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'must be a date written as YYYY, YYYY-MM or YYYY-MM-DD'),
);

/** A web address, http or https. */
export const urlSchema = v.pipe(
  v.string('must be text'),
  v.url('must be a web address'),
  // Matches `https://example.org/a`; near-miss: `file:///a`.
  v.regex(/^https?:\/\//, 'must start with http:// or https://'),
);

/**
 * A place by code: ISO 3166-1 alpha-2 (`SE`), `EU` for the European Union or Europe as a whole, `INTL` for works that
 * cover many countries.
 */
export const placeCodeSchema = v.pipe(
  v.string('must be text'),
  // Matches `SE` and `INTL`; near-miss: `UK` is well formed but is no ISO code, which the next check says.
  v.regex(/^([A-Z]{2}|INTL)$/, 'must be a two-letter ISO 3166-1 country code, EU, or INTL'),
  v.check((code) => code !== 'UK', 'must be GB: UK is not an ISO 3166-1 code'),
);

/** Says that a second reader held the record against its source, and what came of it. */
export const secondReadingSchema = v.strictObject({
  verdict: v.picklist(['confirmed', 'fixed', 'doubtful'], 'must be confirmed, fixed or doubtful'),
  lookedUp: v.boolean('must be true or false: was the source looked up again?'),
  on: daySchema,
});
