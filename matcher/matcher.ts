import { type Category, CLAIM_CATEGORIES, type Stance } from '../data/categories';
import { createCandidates } from './candidates';
import type { Compare } from './compare';
import { type ExplainOptions, whyOf } from './evidence';
import { describe } from './features';
import { createGate } from './gate';
import { createModel } from './knowledge';
import type { LanguagePack } from './language';
import { probability } from './model';
import { createParser, type ParsedSentence, spanOf } from './parse';
import { createSimilarity, type Likeness, STRONG } from './similarity';
import type { Claim, Sensitivity } from './types';

/** Options of a matcher. */
export interface MatcherOptions {
  /** Skip the gate, for text that a reader has asked about. Default false. */
  ungated?: boolean;
}

/** Finds claims in text of one language. */
export interface Matcher {
  /**
   * The claims in one visible block of text, in order of their place. Several categories for one sentence are several
   * claims with the same offsets, the most central first. Pure, never throws, time linear in the length of the text.
   */
  find(text: string, sensitivity?: Sensitivity): Claim[];
  /** Whether the last text held a sentence that had to be compared closely, but there was nothing to compare it with. */
  readonly wanting: boolean;
}

/** Only what the model at least half suspects is compared with known wordings. */
const NEARLY = 0.15;
/** What the grammar calls a sentence in which it reads a claim. */
const CLAIMED = 'R:claimed';
/** The score of a word-for-word repetition. */
const VERBATIM = 0.98;

/**
 * Makes the matcher of a language. Costs some milliseconds; make one and keep it. `compare` gives what compares wordings
 * closely, or nothing as long as that is not there.
 */
export function createMatcherWith(
  language: LanguagePack,
  compare: () => Compare | undefined,
  options: MatcherOptions = {},
): Matcher {
  const gate = createGate(language.gate);
  const parser = createParser(language);
  const model = createModel(language);
  const isCandidate = createCandidates(language, options.ungated ? { test: () => true } : gate);
  const heads = new Map(model.heads.map((name, i) => [name, i]));
  const of = (name: string): number => probability(model.logit(heads.get(name) ?? -1));
  const similarity = createSimilarity(language.phrasings, parser.words, compare);
  const passes = options.ungated ? () => true : (text: string) => gate.test(text);

  function judge(
    text: string,
    sentence: ParsedSentence,
    beside: readonly ParsedSentence[],
    sensitivity: Sensitivity,
  ): Claim[] {
    if (!isCandidate(text, sentence, beside)) return [];
    model.start();
    const rules = parser.rules(sentence, beside);
    describe(sentence, beside, language.outlines, rules, model);
    const point = language.points[sensitivity];
    // Where the grammar reads a claim, it takes a model that is sure of the contrary to leave it unmarked.
    const bar = rules.has(CLAIMED) ? point.certain : point.claim;
    const rebuts = of('rebut');
    let score = of('flag');
    const suspected = score >= NEARLY || rebuts >= NEARLY;
    const { tokens, folded } = sentence;
    const close = suspected && similarity.reach(tokens) >= STRONG ? similarity.nearest(folded.text, tokens) : undefined;
    const verbatim = close && close.similarity >= STRONG ? close : null;
    // Near-verbatim text is the claim, even where the model has its doubts.
    if (verbatim) score = Math.max(score, verbatim.similarity * VERBATIM);
    const claim = (names: readonly Category[], stance: Stance, sure: number): Claim[] => {
      const near = close === undefined && suspected ? similarity.nearest(folded.text, tokens, names) : (close ?? null);
      return names.map((name) => makeClaim(name, stance, sure, sentence, near, language));
    };
    let stance: Stance = of('report') >= 0.5 ? 'reports' : 'asserts';
    if (score < bar || rebuts >= point.rebuttal) {
      const single = of('single-case');
      if (single >= point.claim && single > rebuts) return claim(['single-case'], 'reports', single);
      if (rebuts < point.claim) return [];
      stance = 'rebuts';
    }
    const ranked = CLAIM_CATEGORIES.map((name) => ({ name, p: categoryScore(name, of(name), verbatim) }));
    ranked.sort((a, b) => b.p - a.p);
    const named = ranked.filter(({ p }, i) => i === 0 || p >= point.category).map(({ name }) => name);
    return claim(named, stance, stance === 'rebuts' ? rebuts : score);
  }

  return {
    get wanting() {
      return similarity.wanting;
    },
    find(text, sensitivity = 'careful') {
      similarity.wanting = false;
      const claims: Claim[] = [];
      parser.walk(text, passes, (sentence, beside) => {
        // What can't be explained by a word of the sentence itself is not claimed.
        for (const claim of judge(text, sentence, beside, sensitivity)) if (claim.why.length > 0) claims.push(claim);
      });
      return claims;
    },
  };
}

/** A near-verbatim sentence has at least the category of the wording that it repeats. */
function categoryScore(name: Category, p: number, verbatim: Likeness | null): number {
  return verbatim?.phrasing.category === name ? 1 : p;
}

function makeClaim(
  category: Category,
  stance: Stance,
  score: number,
  sentence: ParsedSentence,
  near: Likeness | null,
  language: ExplainOptions,
): Claim {
  const { start, end } = sentence;
  const fits = near !== null && (near.phrasing.category === category || near.similarity >= STRONG);
  const why = whyOf(sentence, category, stance, language);
  if (fits) why.push({ ...spanOf(sentence, near.first, near.last), role: 'phrase' });
  return { category, stance, score, start, end, talkingPoint: fits ? near.phrasing.talkingPoint : null, why };
}
