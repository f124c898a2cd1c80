/**
 * Names places for readers, from the browser's own list of regions.
 *
 * @param language BCP 47 tag of the interface
 * @param own names for what is no country in that list, such as `EU` and `INTL`
 * @returns a function from ISO 3166-1 alpha-2 code to name; an unknown code comes back as it is
 */
export function createPlaceNames(language: string, own: Readonly<Record<string, string>>): (code: string) => string {
  const names = new Intl.DisplayNames([language], { type: 'region', fallback: 'code' });
  return (code) => {
    const named = own[code];
    if (named !== undefined) return named;
    // matches: 'SE'; near misses: 'England and Wales', 'se'
    return /^[A-Z]{2}$/.test(code) ? (names.of(code) ?? code) : code;
  };
}
