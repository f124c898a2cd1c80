import { type Category, CLAIM_CATEGORIES, type Stance } from '../data/categories';
import { createCandidates } from './candidates';
import type { Compare } from './compare';
import { type ExplainOptions, whyOf } from './evidence';
import { describe } from './features';
import { createGate } from './gate';
import { createModel } from './knowledge';
import type { LanguagePack, Phrasing } from './language';
import { probability } from './model';
import { createParser, type ParsedSentence, spanOf, type Verdict } from './parse';
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

/** What the grammar calls a sentence in which it reads a claim. */
const CLAIMED = 'R:claimed';
/** The score of a word-for-word repetition. */
const VERBATIM = 0.98;
/** So sure must the model be that a known wording is disputed where the grammar reads nothing that disputes it. */
const SURELY = 0.75;

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
  const headOf = (name: string): number => model.heads.indexOf(name);
  const heads = {
    flag: headOf('flag'),
    rebut: headOf('rebut'),
    report: headOf('report'),
    single: headOf('single-case'),
  };
  const categories = CLAIM_CATEGORIES.map((name) => ({ name, head: headOf(name) }));
  const of = (head: number): number => probability(model.logit(head));
  const similarity = createSimilarity(language.phrasings, parser.words, compare);
  /** The rules that each wording fits by itself. */
  const within = new Map<Phrasing, ReadonlySet<string>>();
  const passes = options.ungated ? () => true : (text: string) => gate.test(text);

  function judge(sentence: ParsedSentence, beside: readonly ParsedSentence[], sensitivity: Sensitivity): Claim[] {
    const { tokens, folded } = sentence;
    const shares = similarity.shares(tokens);
    // A known wording needs nobody named: "people from a radically different culture".
    const mayRepeat = similarity.reach(shares) >= STRONG;
    const candidate = isCandidate(sentence, beside);
    if (!mayRepeat && !candidate) return [];
    model.start();
    const rules = parser.rules(sentence, beside);
    describe(sentence, beside, language.outlines, rules, model);
    const point = language.points[sensitivity];
    // Where the grammar reads a claim, it takes a model that is sure of the contrary to leave it unmarked.
    const bar = rules.has(CLAIMED) ? point.certain : point.claim;
    const rebuts = of(heads.rebut);
    let score = of(heads.flag);
    const close = mayRepeat ? similarity.nearest(folded.text, tokens, shares) : undefined;
    const repeats = close && close.similarity >= STRONG ? close : null;
    // Near-verbatim text is the claim, even where the model has its doubts, unless something takes it back.
    const verbatim = repeats && !takesBack(rules, repeats.phrasing) ? repeats : null;
    if (verbatim === null && !candidate) return [];
    if (verbatim) score = Math.max(score, verbatim.similarity * VERBATIM);
    let stance: Stance = of(heads.report) >= 0.5 ? 'reports' : 'asserts';
    let sure = score;
    let names: readonly Category[] | undefined;
    if (score < bar || rebuts >= (verbatim ? SURELY : point.rebuttal)) {
      const single = of(heads.single);
      if (single >= point.claim && single > rebuts) {
        stance = 'reports';
        sure = single;
        names = ['single-case'];
      } else {
        if (rebuts < point.claim) return [];
        stance = 'rebuts';
        sure = rebuts;
      }
    }
    names ??= ranked(verbatim, point.category);
    const near = close === undefined ? similarity.nearest(folded.text, tokens, shares, names) : close;
    const claims: Claim[] = [];
    for (const name of names) {
      const made = makeClaim(name, stance, sure, sentence, near, language);
      // What can't be explained by a word of the sentence itself is not claimed.
      if (made.why.length > 0) claims.push(made);
    }
    return claims;
  }

  /** Whether a sentence takes back a wording that it repeats. What stands in the wording itself takes nothing back. */
  function takesBack(rules: ReadonlySet<string>, phrasing: Phrasing): boolean {
    let own = within.get(phrasing);
    if (own === undefined) {
      const sentences = parser.parse(phrasing.text, () => true).flat();
      own = new Set(sentences.flatMap((sentence) => [...parser.rules(sentence, [])]));
      within.set(phrasing, own);
    }
    for (const { name } of language.grammar.cancels) if (rules.has(name) && !own.has(name)) return true;
    return false;
  }

  /** The likeliest category, and further ones as far as they are likely enough. */
  function ranked(verbatim: Likeness | null, enough: number): Category[] {
    const scored = categories.map(({ name, head }) => ({ name, p: categoryScore(name, of(head), verbatim) }));
    scored.sort((a, b) => b.p - a.p);
    return scored.filter(({ p }, i) => i === 0 || p >= enough).map(({ name }) => name);
  }

  /** The same for a sentence that the text may have held before. */
  function claimsOf(
    sentence: ParsedSentence,
    beside: readonly ParsedSentence[],
    sensitivity: Sensitivity,
  ): readonly Claim[] {
    const { kept, start, end } = sentence;
    const { verdict } = kept;
    if (verdict !== undefined && isBeside(beside, verdict)) {
      return verdict.claims.map((claim) => moved(claim, start - verdict.start, start, end));
    }
    const claims = judge(sentence, beside, sensitivity);
    if (kept.repeated) kept.verdict = { claims, start, beside: beside.map(({ tokens }) => tokens) };
    return claims;
  }

  return {
    get wanting() {
      return similarity.wanting;
    },
    find(text, sensitivity = 'careful') {
      similarity.wanting = false;
      const claims: Claim[] = [];
      parser.walk(text, passes, (sentence, beside) => {
        for (const claim of claimsOf(sentence, beside, sensitivity)) claims.push(claim);
      });
      return claims;
    },
  };
}

/** Whether a sentence stands beside the same ones again. */
function isBeside(beside: readonly ParsedSentence[], verdict: Verdict): boolean {
  if (beside.length !== verdict.beside.length) return false;
  for (let i = 0; i < beside.length; i++) if ((beside[i] as ParsedSentence).tokens !== verdict.beside[i]) return false;
  return true;
}

/** A claim of a sentence that stands again further on. */
function moved(claim: Claim, by: number, start: number, end: number): Claim {
  const { category, stance, score, talkingPoint } = claim;
  const why = claim.why.map((each) => ({ start: each.start + by, end: each.end + by, role: each.role }));
  return { category, stance, score, start, end, talkingPoint, why };
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
