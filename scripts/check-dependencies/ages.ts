import * as v from 'valibot';

const Day = v.pipe(v.string(), v.isoDate());

/** When the libraries that we ship were published, as the registry last said, and what it said of vulnerabilities. */
export const KnownSchema = v.strictObject({
  /** When the registry was asked. */
  askedOn: Day,
  packages: v.record(v.string(), v.strictObject({ version: v.string(), published: Day })),
  /** The last answer on known vulnerabilities; null when there never was one. */
  audit: v.nullable(v.strictObject({ checkedOn: Day, result: v.string() })),
});
/** What was learnt from the registry and is kept, so that it can be told without a network. */
export type Known = v.InferOutput<typeof KnownSchema>;

/** What the ages came to: one line for the whole, then one for each library, oldest first. */
export interface Ages {
  /** Libraries whose version was published before `OLD`, or whose date is not known. */
  readonly remarkable: readonly string[];
  readonly lines: readonly string[];
}

/** A version older than this is worth a look, in months. */
const OLD = 36;
const DAY = 86_400_000;

const days = (from: string, to: Date) => Math.floor((to.getTime() - new Date(from).getTime()) / DAY);

/**
 * Tells how old each library is, and how old this knowledge itself. Works without a network.
 *
 * @param dependencies the libraries that are shipped, with the version of each
 */
export function judgeAges(known: Known, dependencies: Readonly<Record<string, string>>, today: Date): Ages {
  const aged = Object.entries(dependencies).map(([name, version]) => {
    const found = known.packages[name];
    if (found?.version !== version) return { name, version, months: undefined };
    return { name, version, months: Math.floor(days(found.published, today) / 30.44) };
  });
  aged.sort((a, b) => (b.months ?? Infinity) - (a.months ?? Infinity));
  const lines = aged.map(({ name, version, months }) => {
    if (months === undefined)
      return `${name} ${version}: not known; ask again with npm run check-dependencies -- --refresh`;
    return `${name} ${version}: published ${months} months ago${months >= OLD ? ', which is long: is it still kept?' : ''}`;
  });
  const remarkable = aged.filter(({ months }) => months === undefined || months >= OLD).map(({ name }) => name);
  const asked = days(known.askedOn, today);
  return { remarkable, lines: [`Ages of ${aged.length} libraries, as the registry told ${asked} days ago:`, ...lines] };
}
