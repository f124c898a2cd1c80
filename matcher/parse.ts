import type { Parsed } from './features';
import { knowledgeOf } from './knowledge';
import type { LanguagePack } from './language';
import { createLexicon, type Part } from './lexicon';
import { afterAccents, type Folded, fold, original } from './normalize';
import { createRecogniser, namesOf } from './recognise/recognise';
import type { Segment } from './recognise/segments';
import { createSegmenter, paragraphs, type Sentence } from './sentences';
import { type NumberedWords, numbered, type Token, tokenize } from './tokens';
import type { Claim } from './types';

/** A sentence of the original text, cut up for scoring. */
export interface ParsedSentence extends Parsed {
  /** UTF-16 offsets into the original text, end-exclusive. */
  start: number;
  end: number;
  /** What was read of it: all, but for a sentence longer than `LONGEST`. */
  folded: Folded;
  /** The words and phrases of the grammar in it. */
  parts: readonly Part[];
  kept: Kept;
}

/** What was made of a sentence so far, shared with those of the same words in the same text. */
export interface Kept {
  /** What the grammar makes of it, once it has been asked: for the sentence itself, or for one beside it. */
  segments: Segment[] | undefined;
  /** Whether the text holds the sentence more than once, so that a verdict is worth keeping. */
  repeated: boolean;
  verdict: Verdict | undefined;
}

/** The claims of a sentence that began at `start`, beside sentences of these tokens. */
export interface Verdict {
  claims: readonly Claim[];
  start: number;
  beside: readonly (readonly Token[])[];
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
   * that, so that a paragraph of any length takes the same memory. Those that a text repeats are read only twice.
   */
  walk(text: string, passes: (paragraph: string) => boolean, visit: Visit): void;
}

/** Told each sentence with those that lend it context. */
export type Visit = (sentence: ParsedSentence, around: readonly ParsedSentence[]) => void;

/**
 * Sentences are read up to here, in UTF-16 units: about twice what the longest in prose have, and farther than the grammar
 * and the outlines look. What lies behind could only add up words that no structure ties together.
 */
const LONGEST = 2000;

/** How many different sentences of a text are remembered at once. */
const REMEMBERED = 256;

/** Makes the parser of a language. */
export function createParser(language: LanguagePack): Parser {
  const segmenter = createSegmenter(language.sentences);
  const { vocabulary, tree } = knowledgeOf(language);
  const words = numbered(language.words, vocabulary);
  const lexicon = createLexicon(tree, vocabulary.size);
  const recognise = createRecogniser(language.grammar);

  function read(written: string, start: number, end: number, repeated: boolean): ParsedSentence {
    const folded = fold(written, language.words.letters);
    const tokens = tokenize(folded.text, 0, folded.text.length, words);
    const { items, parts } = lexicon.find(tokens);
    return { start, end, folded, tokens, items, parts, kept: { segments: undefined, repeated, verdict: undefined } };
  }

  /** Reads sentences of one text, those that it repeats only twice: most never are, and can be forgotten at once. */
  class Reader {
    readonly #text: string;
    readonly #met = new Map<string, ParsedSentence | null>();
    constructor(text: string) {
      this.#text = text;
    }
    read(sentence: Sentence): ParsedSentence {
      const { start, end } = sentence;
      const written = writtenOf(this.#text, sentence);
      const known = this.#met.get(written);
      if (known) {
        const { folded, tokens, items, parts, kept } = known;
        return { start, end, folded, tokens, items, parts, kept };
      }
      const met = known === null;
      const fresh = read(written, start, end, met);
      if (this.#met.size >= REMEMBERED) this.#met.clear();
      this.#met.set(written, met ? fresh : null);
      return fresh;
    }
  }

  return {
    classes: lexicon.names,
    words,
    rules: (sentence, around) => namesOf(recognise(sentence, around)),
    parse(text, passes) {
      const found: ParsedSentence[][] = [];
      for (const { start, end } of paragraphs(text)) {
        if (!passes(text.slice(start, end))) continue;
        const sentences: ParsedSentence[] = [];
        for (const sentence of segmenter.split(text, start, end)) {
          sentences.push(read(writtenOf(text, sentence), sentence.start, sentence.end, false));
        }
        found.push(sentences);
      }
      return found;
    },
    walk(text, passes, visit) {
      let reader: Reader | undefined;
      for (const { start, end } of paragraphs(text)) {
        if (!passes(text.slice(start, end))) continue;
        reader ??= new Reader(text);
        const before: ParsedSentence[] = [];
        let now: ParsedSentence | undefined;
        for (const sentence of segmenter.split(text, start, end)) {
          const next = reader.read(sentence);
          if (now !== undefined) {
            visit(now, [...before, next]);
            if (before.push(now) > BEFORE) before.shift();
          }
          now = next;
        }
        if (now !== undefined) visit(now, before);
      }
    },
  };
}

/** What is read of a sentence; one that goes on and on is cut off behind a word. */
function writtenOf(text: string, { start, end }: Sentence): string {
  if (end - start <= LONGEST) return text.slice(start, end);
  const written = text.slice(start, start + LONGEST);
  return written.slice(0, written.lastIndexOf(' ') + 1) || written;
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
