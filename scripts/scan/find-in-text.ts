import { createMatcher } from '../../matcher/index';
import type { LanguagePack } from '../../matcher/language';
import { isLanguageId, LANGUAGE_IDS, LANGUAGES, type LanguageId } from '../../matcher/languages';
import type { Claim, Sensitivity } from '../../matcher/types';
import { blocksOf } from './blocks';

type Matcher = ReturnType<typeof createMatcher>;

const PACKS = Object.fromEntries(
  await Promise.all(LANGUAGE_IDS.map(async (id) => [id, await LANGUAGES[id]()])),
) as Record<LanguageId, LanguagePack>;
const matchers = new Map<LanguageId, Matcher>();

/** The language that a tag such as `en-GB` names, English where none is given, or null where there is no pack for it. */
export function languageOf(tag: string | undefined): LanguageId | null {
  const code = (tag ?? 'en').toLowerCase().split(/[-_]/)[0] ?? '';
  return isLanguageId(code) ? code : null;
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
