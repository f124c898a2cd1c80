import { isLanguageId } from '../matcher/languages/ids';
import { votedLanguage } from '../matcher/languages/vote';
import { allInElement, attributeOf, closestTo, realDocument, textIn } from './nodes';

// Matches "de" and "nds"; near misses: "und", "mul" and "zxx", which name no one language, and longer codes, which are reserved
// and name nothing: sites write "english".
const NAMES_ONE = /^(?!und|mul|zxx).{2,3}$/;
/** ISO 639-1 codes that go by another; old ones, as "iw" of Hebrew, the browser itself replaces. */
const SAME: Readonly<Record<string, string>> = { nb: 'no', nn: 'no' };

// Matches what follows "de" in "de" and in "de-AT": the commonest need no library; near miss: "-at".
const PLAIN = /^(?:-[A-Z]{2})?$/;

/**
 * The language that a BCP 47 tag names, as a bare lower-case code: "de" of "de-AT" and of "de_AT". Undefined for tags that
 * are none, for private ones and for "und".
 */
export function languageOfTag(tag: string | null | undefined): string | undefined {
  if (!tag) return undefined;
  const bare = tag.slice(0, 2);
  if (isLanguageId(bare) && PLAIN.test(tag.slice(2))) return bare;
  try {
    const { language } = new Intl.Locale(tag.trim().replaceAll('_', '-'));
    return NAMES_ONE.test(language) ? (SAME[language] ?? language) : undefined;
  } catch {
    return undefined;
  }
}

/** What a stretch of a page says of its own language. */
export interface Declared {
  /** Bare code. Undefined where nothing valid is said. */
  language: string | undefined;
  /** Whether only the page as a whole says so, which sites often get wrong. */
  ofPage: boolean;
}

/** The language that the nearest `lang` attribute around a place names. */
export function declaredLanguage(root: Element | ShadowRoot): Declared {
  const element = root instanceof ShadowRoot ? root.host : root;
  const nearest = closestTo(element, '[lang]');
  const ofPage = nearest === null || nearest === realDocument.documentElement;
  return { language: languageOfTag(nearest && attributeOf(nearest, 'lang')), ofPage };
}

/** What the page as a whole is written in. */
export interface PageLanguages {
  /** The main language by its words, else by its root's `lang`; undefined where neither tells. */
  main: string | undefined;
  /** All languages of which there may be a paragraph, the main one first. */
  all: readonly string[];
}

/** How many paragraphs are looked at, spread over the page, and how many places with a `lang` of their own. */
const PARAGRAPHS = 48;
const PLACES = 60;
/** So few paragraphs do where so many of them speak for the language that the page names, and none for another. */
const FEW = 12;
const AGREED = 8;
/** In steps of so many they are gone through, so that the first of them lie all over the page. */
const STRIDE = 5;
/** A place with a `lang` of its own counts from this length on, in UTF-16 units: about a headline. */
const WRITTEN = 30;

/** The beginning of a paragraph; empty for a very short one. */
function beginningOf(paragraph: Element | undefined): string {
  const text = paragraph ? textIn(paragraph) : '';
  return text.length > 60 ? text.slice(0, 400) : '';
}

/** Whether some paragraphs, looked at here and there over the page, speak for a language, and none for another. */
function agreeOn(paragraphs: NodeListOf<Element>, language: string): boolean {
  const step = paragraphs.length / FEW;
  let agreed = 0;
  for (let each = 0; each < FEW && agreed < AGREED && step >= 1; each++) {
    const voted = votedLanguage(beginningOf(paragraphs[Math.floor(((each * STRIDE) % FEW) * step)]));
    if (voted === language) agreed++;
    else if (voted !== undefined) return false;
  }
  return agreed >= AGREED;
}

/** The beginnings of many paragraphs, spread over the page. */
function sample(paragraphs: NodeListOf<Element>): string[] {
  const step = Math.max(1, paragraphs.length / PARAGRAPHS);
  const texts: string[] = [];
  for (let at = 0; at < paragraphs.length && texts.length < PARAGRAPHS; at += step) {
    const text = beginningOf(paragraphs[Math.floor(at)]);
    if (text !== '') texts.push(text);
  }
  return texts;
}

/** Looks at a page's `lang` attributes and at the commonest words of some of its paragraphs. Costs about a millisecond. */
export function pageLanguages(): PageLanguages {
  const html = realDocument.documentElement;
  if (html === null) return { main: undefined, all: [] };
  const declared = languageOfTag(attributeOf(html, 'lang'));
  const paragraphs = allInElement(html, 'p');
  if (declared !== undefined && agreeOn(paragraphs, declared))
    return { main: declared, all: [...new Set([declared, ...languagesInside(html)])] };
  const texts = sample(paragraphs);
  const counts = new Map<string, number>();
  for (const voted of texts.flatMap((text) => votedLanguage(text) ?? []))
    counts.set(voted, (counts.get(voted) ?? 0) + 1);
  const ranked = [...counts].sort((a, b) => b[1] - a[1]).map(([language]) => language);
  const main = ranked[0] ?? votedLanguage(texts.join(' ')) ?? declared;
  const all = [main, declared, ...ranked, ...languagesInside(html)].filter((each) => each !== undefined);
  return { main, all: [...new Set(all)] };
}

/** The languages that places inside the page name. A link to the same page in another language is no text in it. */
function languagesInside(html: Element): string[] {
  const places = allInElement(html, '[lang]');
  const named: string[] = [];
  for (let at = 0; at < places.length && at < PLACES; at++) {
    const place = places[at] as Element;
    if (textIn(place).trim().length < WRITTEN) continue;
    const language = languageOfTag(attributeOf(place, 'lang'));
    if (language !== undefined) named.push(language);
  }
  return named;
}
