import { createCandidates } from '../../matcher/candidates';
import { compareByFuse } from '../../matcher/compare';
import { describe, NamedFeatures } from '../../matcher/features';
import { createGate } from '../../matcher/gate';
import { createMatcher } from '../../matcher/index';
import { createModel } from '../../matcher/knowledge';
import type { LanguagePack } from '../../matcher/language';
import { probability } from '../../matcher/model';
import { createParser } from '../../matcher/parse';
import { createSimilarity, SLIGHT } from '../../matcher/similarity';

/** The stages that let sentences through or not, in the order in which a text meets them. */
export const STAGES = ['gate', 'candidates', 'frames', 'grammar', 'likeness', 'score', 'marked'] as const;

/** One of them. */
export type Stage = (typeof STAGES)[number];

/**
 * How many sentences of a text each stage lets through by itself: the gate and the candidates of all, the others of the
 * candidates. `frames`, `grammar` and `likeness` decide nothing alone; what is counted is where they speak for a claim.
 */
export type Survivors = Record<Stage, number>;

/** Counts survivors with the matcher's own stages, at the balanced sensitivity. */
export function createCounter(pack: LanguagePack): (text: string) => Survivors {
  const gate = createGate(pack.gate);
  const parser = createParser(pack);
  const model = createModel(pack);
  const isCandidate = createCandidates(pack, gate);
  const similarity = createSimilarity(pack.phrasings, parser.words, () => compareByFuse);
  const matcher = createMatcher(pack);
  const flag = model.heads.indexOf('flag');
  const links = pack.outlines.links.filter(({ name }) => !pack.outlines.denials.has(name)).map(({ name }) => name);

  return (text) => {
    const survivors = Object.fromEntries(STAGES.map((stage) => [stage, 0])) as Survivors;
    parser.walk(text, gate.test, (sentence, around) => {
      survivors.gate++;
      if (!isCandidate(sentence, around)) return;
      survivors.candidates++;
      const rules = parser.rules(sentence, around);
      if (rules.has('R:claimed')) survivors.grammar++;
      const named = new NamedFeatures(parser.classes);
      describe(sentence, around, pack.outlines, rules, named);
      if ([...named.names].some((name) => links.some((link) => name.startsWith(`F:${link}/`)))) survivors.frames++;
      model.start();
      describe(sentence, around, pack.outlines, rules, model);
      const near = similarity.nearest(sentence.folded.text, sentence.tokens, similarity.shares(sentence.tokens));
      if (near !== null && near.similarity >= SLIGHT) survivors.likeness++;
      const { claim, certain } = pack.points.balanced;
      if (probability(model.logit(flag)) >= (rules.has('R:claimed') ? certain : claim)) survivors.score++;
    });
    // What a reader is shown by default, and what the evaluation counts: no single case, no rebuttal.
    const marked = matcher
      .find(text, 'balanced')
      .filter(({ category, stance }) => stance !== 'rebuts' && category !== 'single-case');
    survivors.marked = new Set(marked.map(({ start }) => start)).size;
    return survivors;
  };
}
