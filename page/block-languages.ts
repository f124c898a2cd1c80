import { writeGateWords } from '../matcher/gate-text';
import type { LanguagePack } from '../matcher/language';
import { isLanguageId, type LanguageId } from '../matcher/languages/ids';
import { speaksAgainst, votedLanguage } from '../matcher/languages/vote';
import { createMatcherWith, type Matcher } from '../matcher/matcher';
import type { Block } from './blocks';
import { gateWordsOf } from './gate-words';
import { joinGates } from './gates';
import { offers } from './offers';
import { declaredLanguage, type PageLanguages, pageLanguages } from './page-languages';
import type { Finder } from './scan';

/** Brings scripts of ours into this frame. All resolve when that was tried; what came stands in `offers`. */
export interface LanguagePort {
  packs(languages: readonly LanguageId[]): Promise<void>;
  detector(): Promise<void>;
  likeness(): Promise<void>;
}

/** What must be brought before a block can be judged: a pack, the detector, or what compares wordings closely. */
export type Need = LanguageId | 'detector' | 'likeness';

/** The languages of a page: which a block is in, and what finds claims in it. */
export interface BlockLanguages extends Finder {
  /** Makes the matchers of the packs that are here, which takes some milliseconds, so that they stand ready. */
  prepare(): void;
  /** Brings what the page needs by its looks; again after it showed another page. `known` is what a gate saw of it. */
  begin(known?: PageLanguages): Promise<void>;
  /** Brings more. True when a language came, so that text that was passed over may be worth another look. */
  bring(needs: Iterable<Need>): Promise<boolean>;
  /** The languages of the page, the main one first, then others in which text was read. */
  seen(): string[];
  /** Whether the page is in languages without a matcher here, and in no other. */
  allForeign(): boolean;
}

/** Shorter texts than this, in UTF-16 units, don't go to the detector. */
const LONG = 60;
/** What is read as such when nothing tells the language. */
const FALLBACK: LanguageId = 'en';

/** Keeps the languages of a page. `isOn` tells which the reader wants to have read. */
export function createBlockLanguages(port: LanguagePort, isOn: (language: LanguageId) => boolean): BlockLanguages {
  const matchers = new Map<string, Matcher>();
  /** What could not be brought: it is not asked for again. */
  const missing = new Set<Need>();
  const read = new Set<string>();
  const gates = joinGates();
  let page: PageLanguages = { main: undefined, all: [] };

  const matched = (language: string): language is LanguageId => isLanguageId(language) && isOn(language);

  /** Where it could not be brought, words in common must do. */
  const compare = () => offers().compare ?? (missing.has('likeness') ? () => null : undefined);

  function made(pack: LanguagePack): Matcher {
    const known = matchers.get(pack.id) ?? createMatcherWith(pack, compare);
    matchers.set(pack.id, known);
    return known;
  }

  function matcherOf(language: string): Matcher | undefined {
    const pack = isLanguageId(language) ? offers().packs[language] : undefined;
    return pack !== undefined && matched(language) ? made(pack) : undefined;
  }

  async function bring(needs: Iterable<Need>): Promise<boolean> {
    const asked = [...new Set(needs)].filter((need) => !missing.has(need));
    const languages = asked.filter(isLanguageId);
    const packs = languages.filter((id) => offers().packs[id] === undefined);
    if (packs.length > 0) await port.packs(packs).catch(() => {});
    if (asked.includes('detector') && !offers().detect) await port.detector().catch(() => {});
    if (asked.includes('likeness') && !offers().compare) await port.likeness().catch(() => {});
    if (!offers().detect && asked.includes('detector')) missing.add('detector');
    if (!offers().compare && asked.includes('likeness')) missing.add('likeness');
    let more = false;
    for (const id of languages) {
      const pack = offers().packs[id];
      if (pack === undefined) missing.add(id);
      if (pack === undefined || gates.has(id)) continue;
      gates.add(id, gateWordsOf(id) ?? writeGateWords(pack.gate));
      more = true;
    }
    return more;
  }

  /** The page's own word counts less than what its paragraphs are written in. */
  const ofPage = () => page.main ?? FALLBACK;

  function languageOf({ text, root }: Block): string | 'detector' {
    const { language: declared, ofPage: global } = declaredLanguage(root);
    const voted = votedLanguage(text);
    // The commonest words of the block and of the page agree: nothing is left to ask.
    if (declared === undefined && voted !== undefined && voted === page.main) return voted;
    const doubted = declared !== undefined && (speaksAgainst(text, declared) || (voted ?? declared) !== declared);
    if (declared !== undefined && !doubted && !(global && declared !== ofPage() && voted === undefined))
      return declared;
    if (text.trim().length < LONG) return global ? ofPage() : (declared ?? ofPage());
    const { detect } = offers();
    if (detect === undefined) return missing.has('detector') ? (voted ?? declared ?? ofPage()) : 'detector';
    const found = detect(text);
    return found.reliable ? found.language : (voted ?? declared ?? ofPage());
  }

  return {
    gate: gates.gate,
    wide: gates.wide,
    judge(block) {
      const language = languageOf(block);
      if (language === 'detector') return { needs: 'detector' };
      const matcher = matcherOf(language);
      read.add(language);
      if (matcher !== undefined) return { language, matcher };
      return matched(language) && !missing.has(language) ? { needs: language } : { language };
    },
    prepare() {
      for (const pack of Object.values(offers().packs)) made(pack);
    },
    async begin(known) {
      page = known ?? pageLanguages();
      read.clear();
      // What could not come before may come now: a language was switched on again, or the page went elsewhere.
      missing.clear();
      const wanted = page.main === undefined ? [...page.all, FALLBACK] : page.all;
      await bring(wanted.filter(matched));
    },
    bring,
    seen: () => [...new Set([...(page.main === undefined ? [] : [page.main]), ...read])],
    allForeign: () => page.all.length > 0 && !page.all.some(matched),
  };
}
