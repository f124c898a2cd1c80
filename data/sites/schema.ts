import * as v from 'valibot';

/** What kind of outlet it is. `public`: public broadcaster, whatever the medium. */
export const OUTLET_KINDS = ['agency', 'public', 'broadcaster', 'newspaper', 'magazine', 'online'] as const;

/**
 * The editorial tradition of an outlet as it is commonly described, only to keep the list balanced. `other`: public
 * service, agency, or no clear tradition. It is never shown and never used in matching.
 */
export const TRADITIONS = ['left', 'right', 'other'] as const;

const SiteSchema = v.strictObject({
  /** Hostname without `www.`, lower case; its subdomains belong to it. Matches `bbc.co.uk`; near miss: `www.bbc.co.uk`. */
  site: v.pipe(v.string(), v.regex(/^(?!www\.)[a-z0-9-]+(?:\.[a-z0-9-]+)+$/)),
  name: v.pipe(v.string(), v.minLength(2), v.maxLength(60)),
  kind: v.picklist(OUTLET_KINDS),
  /** Main language, ISO 639-1. Matches `en`; near miss: `eng`. */
  language: v.pipe(v.string(), v.regex(/^[a-z]{2}$/)),
  tradition: v.picklist(TRADITIONS),
});

/** One file of the list. The file is named for its country. */
export const CountrySitesSchema = v.strictObject({
  /** ISO 3166-1 alpha-2, or `EU` for outlets that serve Europe as a whole. Matches `SE`; near miss: `se`. */
  country: v.pipe(v.string(), v.regex(/^[A-Z]{2}$/)),
  sites: v.pipe(v.array(SiteSchema), v.minLength(2)),
});

/** The news sites of one country. */
export type CountrySites = v.InferOutput<typeof CountrySitesSchema>;
