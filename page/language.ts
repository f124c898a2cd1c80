/** The commonest English words without meaning of their own; no other language of the Latin script shares most of them. */
const ENGLISH = new Set('the of and to that is was for with by are from have has been their not this which were who'.split(' '));

/** Fewer words than this tell nothing about the language of a text. */
const ENOUGH = 12;

/**
 * Whether a stretch of a page is English. The words decide where there are enough of them, since sites often declare the
 * wrong language; the nearest `lang` attribute decides about short texts; where there is neither, it counts as English.
 */
export function isEnglish(text: string, root: Element | ShadowRoot): boolean {
  // Matches "the" and "don"; near miss: "1990".
  const words = text.slice(0, 2000).toLowerCase().match(/\p{L}+/gu) ?? [];
  if (words.length >= ENOUGH) {
    const share = words.filter((word) => ENGLISH.has(word)).length / words.length;
    if (share >= 0.14) return true;
    if (share < 0.05) return false;
  }
  const element = root instanceof ShadowRoot ? root.host : root;
  const declared = element.closest('[lang]')?.getAttribute('lang') ?? '';
  return declared === '' || /^en\b/i.test(declared);
}

/**
 * The countries that a page is likely about, as two-letter codes: the region of its language and its top-level domain.
 * Only the order of what the card shows depends on it.
 */
export function likelyCountries(language: string, hostname: string): string[] {
  // Matches "en-GB"; near miss: "en".
  const region = /^[a-z]{2,3}(?:-[a-z]{4})?-([a-z]{2})\b/i.exec(language)?.[1]?.toUpperCase();
  const domain = hostname.split('.').at(-1)?.toUpperCase() ?? '';
  const fromDomain = domain === 'UK' ? 'GB' : /^[A-Z]{2}$/.test(domain) ? domain : undefined;
  return [...new Set([region, fromDomain].filter((code) => code !== undefined))];
}
