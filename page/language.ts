import { attributeOf, closestTo, realDocument } from './nodes';

/** The commonest English words without meaning of their own; no other language of the Latin script shares most of them. */
const ENGLISH = new Set(
  'the of and to that is was for with by are from have has been their not this which were who'.split(' '),
);

/** Fewer words than this tell nothing about the language of a text. */
const ENOUGH = 12;

/**
 * Whether a stretch of a page is English. The words decide where there are enough of them, since sites often declare the
 * wrong language; the nearest `lang` attribute decides about short texts; where there is neither, it counts as English.
 */
export function isEnglish(text: string, root: Element | ShadowRoot): boolean {
  // Matches "the" and "don"; near miss: "1990".
  const words =
    text
      .slice(0, 2000)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  if (words.length >= ENOUGH) {
    const share = words.filter((word) => ENGLISH.has(word)).length / words.length;
    if (share >= 0.14) return true;
    if (share < 0.05) return false;
  }
  const element = root instanceof ShadowRoot ? root.host : root;
  const nearest = closestTo(element, '[lang]');
  const declared = (nearest && attributeOf(nearest, 'lang')) ?? '';
  return declared === '' || /^en\b/i.test(declared);
}

/** Whether the page as a whole is English, by its first paragraphs. */
export function isEnglishPage(): boolean {
  const paragraphs = [...realDocument.querySelectorAll('p')].slice(0, 40);
  return isEnglish(paragraphs.map(({ textContent }) => textContent).join(' '), realDocument.documentElement);
}
