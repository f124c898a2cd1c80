import { createMatcher } from '../../matcher/index';
import { english } from '../../matcher/languages/en/index';
import type { Claim, Sensitivity } from '../../matcher/types';
import { blocksOf } from './blocks';

type Matcher = ReturnType<typeof createMatcher>;

const PACKS = { en: english };
type Language = keyof typeof PACKS;
const matchers = new Map<Language, Matcher>();

/** The languages that can be scanned, as ISO 639-1 codes. */
export const SCANNED_LANGUAGES = Object.keys(PACKS) as Language[];

/** The language that a tag such as `en-GB` names, English where none is given, or null where there is no pack for it. */
export function languageOf(tag: string | undefined): Language | null {
  const code = (tag ?? 'en').toLowerCase().split(/[-_]/)[0] ?? '';
  return (SCANNED_LANGUAGES as string[]).includes(code) ? (code as Language) : null;
}

/** Makes each language's matcher once a thread, when it is first needed. */
function matcherOf(language: Language): Matcher {
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
export function findInText(text: string, language: Language, sensitivity: Sensitivity): Claim[] {
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
