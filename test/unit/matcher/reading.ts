import type { LanguagePack } from '../../../matcher/language';
import { around, createParser } from '../../../matcher/parse';
import type { Recognised } from '../../../matcher/recognise/grammar';
import { createRecogniser, isClaimed } from '../../../matcher/recognise/recognise';

/** How the claim grammar of a language reads a text. */
export interface Reading {
  /** What is recognised in each sentence of a text. */
  read(text: string): Recognised[][];
  /** The names of all rules that fit. */
  rulesIn(text: string): string[];
  /** Whether a claim is found that nothing takes back. */
  claims(text: string): boolean;
}

/** Makes what tests ask of a language's claim grammar. */
export function reading(pack: LanguagePack): Reading {
  const parser = createParser(pack);
  const recognise = createRecogniser(pack.grammar);
  const read = (text: string): Recognised[][] =>
    parser
      .parse(text, () => true)
      .flatMap((sentences) => sentences.map((sentence, at) => recognise(sentence, around(sentences, at))));
  return {
    read,
    rulesIn: (text) => read(text).flatMap((found) => found.map(({ rule }) => rule)),
    claims: (text) => read(text).some(isClaimed),
  };
}
