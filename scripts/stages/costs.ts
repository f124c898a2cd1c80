import { createCandidates } from '../../matcher/candidates';
import { compareByFuse } from '../../matcher/compare';
import { describe } from '../../matcher/features';
import { createGate } from '../../matcher/gate';
import { createMatcher } from '../../matcher/index';
import { createModel, knowledgeOf } from '../../matcher/knowledge';
import type { LanguagePack } from '../../matcher/language';
import { createLexicon } from '../../matcher/lexicon';
import { fold } from '../../matcher/normalize';
import { around, createParser, type ParsedSentence } from '../../matcher/parse';
import { createSegmenter, paragraphs } from '../../matcher/sentences';
import { createSimilarity } from '../../matcher/similarity';
import { tokenize } from '../../matcher/tokens';
import { race, type Timing } from '../bench/clock';
import type { Corpus } from '../bench/texts';

/** Times each stage by itself on what the stages before it hand over, in nanoseconds for each byte of the text. */
export function stageCosts(pack: LanguagePack, { blocks, bytes }: Corpus): Timing[] {
  const gate = createGate(pack.gate);
  const segmenter = createSegmenter(pack.sentences);
  const parser = createParser(pack);
  const { tree, vocabulary } = knowledgeOf(pack);
  const lexicon = createLexicon(tree, vocabulary.size);
  const model = createModel(pack);
  const isCandidate = createCandidates(pack, gate);
  const similarity = createSimilarity(pack.phrasings, parser.words, () => compareByFuse);
  const matcher = createMatcher(pack);
  const passing = blocks.filter(gate.test);
  const read = passing.flatMap((text) =>
    parser
      .parse(text, () => true)
      .flatMap((all) => all.map((sentence, at) => ({ text, sentence, beside: around(all, at) }))),
  );
  const chosen = read.filter(({ sentence, beside }) => isCandidate(sentence, beside));
  const ruled = chosen.map((each) => ({ ...each, rules: parser.rules(each.sentence, each.beside) }));
  const cut = (text: string): number => {
    let count = 0;
    for (const { start, end } of paragraphs(text)) for (const _ of segmenter.split(text, start, end)) count++;
    return count;
  };
  const task = <T>(name: string, items: readonly T[], run: (item: T) => unknown) => ({
    name,
    bytes,
    run: () => items.reduce((kept, item) => (run(item) ? kept + 1 : kept), 0),
  });
  /** A copy, since what was once read of a sentence is remembered with it. */
  const fresh = (sentence: ParsedSentence): ParsedSentence => ({
    ...sentence,
    kept: { segments: undefined, repeated: false, verdict: undefined },
  });
  return race([
    task('gate', blocks, gate.test),
    task('sentences', passing, cut),
    task('folding', read, ({ text, sentence: { start, end } }) => fold(text.slice(start, end), pack.words.letters)),
    task('tokens and lexicon', read, ({ sentence: { folded } }) =>
      lexicon.find(tokenize(folded.text, 0, folded.text.length, parser.words)),
    ),
    task('candidates', read, ({ sentence, beside }) => isCandidate(sentence, beside)),
    task('grammar', chosen, ({ sentence, beside }) => parser.rules(fresh(sentence), beside)),
    task('outline, features and score', ruled, ({ sentence, beside, rules }) => {
      model.start();
      describe(sentence, beside, pack.outlines, rules, model);
      return model.logit(0) > 0;
    }),
    task('likeness', chosen, ({ sentence }) =>
      similarity.nearest(sentence.folded.text, sentence.tokens, similarity.shares(sentence.tokens)),
    ),
    task('all together', blocks, (text) => matcher.find(text, 'balanced').length),
  ]);
}
