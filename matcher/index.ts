import { type Category, CLAIM_CATEGORIES, type Stance } from '../data/categories';
import { type ExplainOptions, whyOf } from './evidence';
import { describe } from './features';
import { createGate } from './gate';
import type { LanguagePack } from './language';
import { Model, probability } from './model';
import { around, createParser, type ParsedSentence } from './parse';
import type { Claim, Sensitivity } from './types';

export type { LanguagePack } from './language';
export type { Claim, Sensitivity, Why, WhyRole } from './types';

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
}

/** Makes the matcher of a language. Costs some milliseconds; make one and keep it. */
export function createMatcher(language: LanguagePack, options: MatcherOptions = {}): Matcher {
  const gate = createGate(language.gate);
  const parser = createParser(language);
  const model = new Model(language.model, parser.classes);
  const anchors = new Set(language.anchors);
  const heads = new Map(model.heads.map((name, i) => [name, i]));
  const passes = options.ungated ? () => true : (text: string) => gate.test(text);

  function judge(paragraph: readonly ParsedSentence[], at: number, sensitivity: Sensitivity): Claim[] {
    const sentence = paragraph[at] as ParsedSentence;
    if (!isAnchored(sentence, anchors)) return [];
    model.start();
    describe(sentence, around(paragraph, at), language.outlines, model);
    const of = (name: string): number => probability(model.logit(heads.get(name) ?? -1));
    const point = language.points[sensitivity];
    const score = of('flag');
    const rebuts = of('rebut');
    let stance: Stance = of('report') >= 0.5 ? 'reports' : 'asserts';
    if (score < point.claim) {
      if (of('single-case') >= point.claim && rebuts < 0.5) {
        return [claim(sentence, 'single-case', 'reports', of('single-case'), language)];
      }
      if (rebuts < point.claim) return [];
      stance = 'rebuts';
    }
    const ranked = CLAIM_CATEGORIES.map((name) => ({ name, p: of(name) })).sort((a, b) => b.p - a.p);
    const named = ranked.filter(({ p }, i) => i === 0 || p >= point.category);
    const certain = stance === 'rebuts' ? rebuts : score;
    return named.map(({ name }) => claim(sentence, name, stance, certain, language));
  }

  return {
    find(text, sensitivity = 'careful') {
      return (
        parser
          .parse(text, passes)
          .flatMap((paragraph) => paragraph.flatMap((_, at) => judge(paragraph, at, sensitivity)))
          // What can't be explained by a word of the sentence itself is not claimed.
          .filter(({ why }) => why.length > 0)
      );
    },
  };
}

function isAnchored(sentence: ParsedSentence, anchors: ReadonlySet<string>): boolean {
  return sentence.items.some((item) => item.classes.some((name) => anchors.has(name)));
}

function claim(
  sentence: ParsedSentence,
  category: Category,
  stance: Stance,
  score: number,
  language: ExplainOptions,
): Claim {
  const { start, end } = sentence;
  return { category, stance, score, start, end, talkingPoint: null, why: whyOf(sentence, category, stance, language) };
}
