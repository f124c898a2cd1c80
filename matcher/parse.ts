import type { Parsed } from './features';
import { knowledgeOf } from './knowledge';
import type { LanguagePack } from './language';
import { createLexicon, type Part } from './lexicon';
import { afterAccents, type Folded, fold, original } from './normalize';
import { createRecogniser, namesOf } from './recognise/recognise';
import type { Segment } from './recognise/segments';
import { createSegmenter, paragraphs } from './sentences';
import { type NumberedWords, numbered, tokenize } from './tokens';

/** A sentence of the original text, cut up for scoring. */
export interface ParsedSentence extends Parsed {
  /** UTF-16 offsets into the original text, end-exclusive. */
  start: number;
  end: number;
  folded: Folded;
  /** The words and phrases of the grammar in it. */
  parts: readonly Part[];
  /** What the grammar makes of them, once it has been asked: for the sentence itself, or for one beside it. */
  segments: Segment[] | undefined;
}

/** Cuts a text into paragraphs of parsed sentences. */
export interface Parser {
  /** The lexicon's classes, and the words of the language with their numbers. */
  classes: readonly string[];
  words: NumberedWords;
  /** The names of the grammar's rules that fit a sentence. */
  rules(sentence: ParsedSentence, around: readonly ParsedSentence[]): Set<string>;
  /** Sentences by paragraph; paragraphs that `passes` refuses are left out unread. */
  parse(text: string, passes: (paragraph: string) => boolean): ParsedSentence[][];
  /**
   * Hands over the same sentences one after the other, each with those `around` it. Holds no more than it needs for
   * that, so that a paragraph of any length takes the same memory.
   */
  walk(text: string, passes: (paragraph: string) => boolean, visit: Visit): void;
}

/** Told each sentence with those that lend it context. */
export type Visit = (sentence: ParsedSentence, around: readonly ParsedSentence[]) => void;

/** Makes the parser of a language. */
export function createParser(language: LanguagePack): Parser {
  const segmenter = createSegmenter(language.sentences);
  const { vocabulary, tree } = knowledgeOf(language);
  const words = numbered(language.words, vocabulary);
  const lexicon = createLexicon(tree, vocabulary.size);
  const recognise = createRecogniser(language.grammar);

  function parseSentence(text: string, start: number, end: number): ParsedSentence {
    const folded = fold(text.slice(start, end), language.words.letters);
    const tokens = tokenize(folded.text, 0, folded.text.length, words);
    return { start, end, folded, tokens, ...lexicon.find(tokens), segments: undefined };
  }

  return {
    classes: lexicon.names,
    words,
    rules: (sentence, around) => namesOf(recognise(sentence, around)),
    parse(text, passes) {
      const found: ParsedSentence[][] = [];
      for (const paragraph of paragraphs(text)) {
        if (!passes(text.slice(paragraph.start, paragraph.end))) continue;
        const sentences = segmenter.split(text, paragraph.start, paragraph.end);
        found.push(Array.from(sentences, ({ start, end }) => parseSentence(text, start, end)));
      }
      return found;
    },
    walk(text, passes, visit) {
      for (const paragraph of paragraphs(text)) {
        if (!passes(text.slice(paragraph.start, paragraph.end))) continue;
        let near: ParsedSentence[] = [];
        for (const { start, end } of segmenter.split(text, paragraph.start, paragraph.end)) {
          if (near.length > BEFORE + AFTER) near = near.slice(1);
          near.push(parseSentence(text, start, end));
          const at = near.length - 1 - AFTER;
          if (at >= 0) visit(near[at] as ParsedSentence, around(near, at));
        }
        const last = near.length - 1;
        if (last >= 0) visit(near[last] as ParsedSentence, around(near, last));
      }
    },
  };
}

/** Where tokens `first`..`last` (exclusive) of a sentence stand in the original text. */
export function spanOf(sentence: ParsedSentence, first: number, last: number): { start: number; end: number } {
  const from = sentence.tokens[first]?.start ?? 0;
  const to = sentence.tokens[last - 1]?.end ?? from;
  // Behind the last folded character, so that trailing invisible marks stay outside; the accents that it bears stay inside.
  const end = to === 0 ? 0 : afterAccents(sentence.folded, original(sentence.folded, to - 1) + 1);
  return { start: sentence.start + original(sentence.folded, from), end: sentence.start + end };
}

/** How many sentences before and after one lend it context. */
const BEFORE = 2;
const AFTER = 1;

/** The sentences around one that lend it context: two before and one after, in the same paragraph. */
export function around(paragraph: readonly ParsedSentence[], at: number): ParsedSentence[] {
  return [...paragraph.slice(Math.max(0, at - BEFORE), at), ...paragraph.slice(at + 1, at + 1 + AFTER)];
}
