import { createMatcher } from '../../matcher/index';
import type { LanguagePack } from '../../matcher/language';
import { LANGUAGE_IDS, LANGUAGES, type LanguageId } from '../../matcher/languages';
import { detect } from '../../matcher/languages/detect';
import type { Claim, Sensitivity } from '../../matcher/types';
import { blocksOf } from './blocks';

type Matcher = ReturnType<typeof createMatcher>;

const PACKS = Object.fromEntries(
  await Promise.all(LANGUAGE_IDS.map(async (id) => [id, await LANGUAGES[id]()])),
) as Record<LanguageId, LanguagePack>;
const matchers = new Map<LanguageId, Matcher>();

/** Shorter texts than this, in UTF-16 units, tell too little of their language. */
const TELLING = 40;

/**
 * The language that a tag such as `en-GB` names, as a bare code, whether or not there is a pack for it. Where none is
 * given, the text tells; a text that doesn't counts as English.
 */
export function languageOf(tag: string | undefined, text: string): string {
  // Matches in `en-GB` and `en_GB`; near miss: `en`.
  if (tag !== undefined) return tag.trim().toLowerCase().split(/[-_]/)[0] ?? '';
  if (text.length < TELLING) return 'en';
  const { language, reliable } = detect(text);
  return reliable ? language : 'en';
}

/** Makes each language's matcher once a thread, when it is first needed. */
function matcherOf(language: LanguageId): Matcher {
  let matcher = matchers.get(language);
  if (!matcher) {
    matcher = createMatcher(PACKS[language]);
    matchers.set(language, matcher);
  }
  return matcher;
}

/**
 * Finds the claims in a text of any number of paragraphs. All offsets are UTF-16, end-exclusive, and count from the
 * start of the whole text. Every category and stance is returned: what to leave out is the caller's choice.
 */
export function findInText(text: string, language: LanguageId, sensitivity: Sensitivity): Claim[] {
  const matcher = matcherOf(language);
  const claims: Claim[] = [];
  for (const block of blocksOf(text)) {
    for (const claim of matcher.find(block.text, sensitivity)) {
      claims.push({
        ...claim,
        start: claim.start + block.start,
        end: claim.end + block.start,
        why: claim.why.map(({ start, end, role }) => ({ start: start + block.start, end: end + block.start, role })),
      });
    }
  }
  return claims;
}
