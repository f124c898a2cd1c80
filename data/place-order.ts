/** What is known about where a page is from and what it is about. */
export type PageFacts = {
  /** The language tag of the page: `de`, `de-AT`; null when the page does not say. */
  language: string | null;
  /** The host name of the page: `www.svt.se`; null when there is none, as for pasted text. */
  hostname: string | null;
  /** Codes of the places that the text names, the most named first, as `placesIn` gives them. */
  places: readonly string[];
};

/** Country endings that are the ISO code in small letters need no entry here. */
const DOMAIN_COUNTRIES: Readonly<Record<string, string>> = { uk: 'GB', gov: 'US', mil: 'US' };

/** Endings of two letters that sites far from those countries use. */
const GENERIC_ENDINGS = new Set(['ai', 'cc', 'fm', 'gg', 'io', 'ly', 'me', 'sh', 'to', 'tv', 'ws']);

/** Where a language is mainly read, for tags without a region. English and Spanish are read in too many places. */
const LANGUAGE_COUNTRIES: Readonly<Record<string, readonly string[]>> = {
  da: ['DK'],
  de: ['DE', 'AT', 'CH'],
  el: ['GR'],
  fi: ['FI'],
  fr: ['FR', 'BE', 'CH'],
  it: ['IT', 'CH'],
  nb: ['NO'],
  nl: ['NL', 'BE'],
  nn: ['NO'],
  no: ['NO'],
  sv: ['SE', 'FI'],
  tr: ['TR'],
};

const EU_MEMBERS = new Set(
  'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(' '),
);

/**
 * Which country's evidence a page should show first: what the text names, then where the site is, then where its
 * language is read. `EU` follows as soon as a member state is in the list. ISO 3166-1 alpha-2 codes, none twice.
 */
export function placeOrder({ language, hostname, places }: PageFacts): string[] {
  const order = new Set([...places, ...countryOfHost(hostname), ...countriesOfLanguage(language)]);
  if ([...order].some((code) => EU_MEMBERS.has(code))) order.add('EU');
  return [...order];
}

/**
 * Puts what is about the first of `codes` first, then the next, then what is about no single country, then the rest.
 * Within each, the order stays. Does not change its arguments.
 */
export function orderByPlace<T extends { countries: readonly string[] }>(
  items: readonly T[],
  codes: readonly string[],
): T[] {
  const rank = ({ countries }: T) => {
    const ranks = countries.map((code) => codes.indexOf(code)).filter((index) => index >= 0);
    if (ranks.length > 0) return Math.min(...ranks);
    return countries.length === 0 ? codes.length : codes.length + 1;
  };
  return items
    .map((item) => ({ item, rank: rank(item) }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ item }) => item);
}

/** A card with the statements of each section in the order for these codes; the sections keep theirs. */
export function cardInPlaceOrder<
  T extends { countries: readonly string[] },
  C extends { sections: readonly { statements: readonly T[] }[] },
>(card: C, codes: readonly string[]): C {
  return {
    ...card,
    sections: card.sections.map((section) => ({ ...section, statements: orderByPlace(section.statements, codes) })),
  };
}

function countryOfHost(hostname: string | null): string[] {
  // Matches the stop that ends `example.se.`; near-miss: `example.se`.
  const ending = hostname?.toLowerCase().replace(/\.$/, '').split('.').at(-1) ?? '';
  const known = DOMAIN_COUNTRIES[ending];
  if (known) return [known];
  // Matches `se` and `eu`; near-miss: `com` (three letters) and `1` (end of an IP address).
  return /^[a-z]{2}$/.test(ending) && !GENERIC_ENDINGS.has(ending) ? [ending.toUpperCase()] : [];
}

function countriesOfLanguage(tag: string | null): readonly string[] {
  // Matches in `de-AT` and `de_AT`; near-miss: `de`.
  const [language = '', ...rest] = (tag ?? '').split(/[-_]/);
  // Matches the region in `de-AT` and `zh-Hant-TW`; near-miss: the script `Hant`.
  const region = rest.find((part) => /^[A-Za-z]{2}$/.test(part));
  return region ? [region.toUpperCase()] : (LANGUAGE_COUNTRIES[language.toLowerCase()] ?? []);
}
