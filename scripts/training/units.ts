import { readFileSync } from 'node:fs';
import { CLAIM_CATEGORIES } from '../../data/categories';
import { createCandidates } from '../../matcher/candidates';
import { describe, NamedFeatures } from '../../matcher/features';
import { createGate } from '../../matcher/gate';
import type { LanguagePack } from '../../matcher/language';
import { around, createParser, type ParsedSentence } from '../../matcher/parse';

/** A labelled text, as the training and evaluation files hold it. */
export interface Unit {
  id: string;
  text: string;
  flag: 0 | 1;
  stance: 'asserts' | 'reports' | 'rebuts' | 'none';
  categories: string[];
  /** How many sentences of its source it stands for, where it was drawn by chance from some kinds more than others. */
  weight?: number;
}

/** A labelled text with the features of each of its sentences, and the fold that it belongs to. */
export interface Read {
  unit: Unit;
  sentences: Set<string>[];
  /** Which of them the matcher would score. */
  candidates: boolean[];
  source: string;
  /**
   * `own` are the sentences written for training, `labelled` those of files that were named, `news` those drawn from
   * articles on migration, `lent` English ones.
   */
  kind: 'template' | 'ordinary' | 'own' | 'labelled' | 'news' | 'lent';
  group: number;
}

/** Every output of the model. `flag`: to be marked. `rebut`, `report`: its stance. Then one for each category. */
export const HEADS = ['flag', 'rebut', 'report', ...CLAIM_CATEGORIES, 'single-case'] as const;

/** Reads a file of labelled texts, one JSON object a line. */
export function readUnits(file: string): Unit[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Unit);
}

/** What a unit teaches each head: 1, 0, or -1 for nothing. A claim whose kinds are not named teaches nothing of kinds. */
export function labelsOf(unit: Unit): number[] {
  const live = unit.flag === 1;
  const about = live || unit.stance === 'rebuts';
  return [
    unit.flag,
    about ? Number(unit.stance === 'rebuts') : 0,
    live ? Number(unit.stance === 'reports') : -1,
    ...CLAIM_CATEGORIES.map((name) =>
      about ? (unit.categories.length > 0 ? Number(unit.categories.includes(name)) : -1) : 0,
    ),
    unit.stance === 'none' ? Number(unit.categories.includes('single-case')) : 0,
  ];
}

/** Puts near-duplicates in one group (words in common at least 60 %), so that no fold is tested on its own copies. */
export function group(reads: Read[]): void {
  const sets = reads.map((r) => new Set(r.sentences.flatMap((s) => [...s].filter((f) => f.startsWith('w:')))));
  const parent = reads.map((_, i) => i);
  const root = (i: number): number => (parent[i] === i ? i : root(parent[i] as number));
  for (let i = 0; i < reads.length; i++) {
    for (let k = 0; k < i; k++) {
      const a = sets[i] as Set<string>;
      const b = sets[k] as Set<string>;
      if (Math.min(a.size, b.size) < 0.6 * Math.max(a.size, b.size)) continue;
      let common = 0;
      for (const word of a) if (b.has(word)) common++;
      if (common / (a.size + b.size - common) >= 0.6) parent[root(i)] = root(k);
    }
  }
  for (const [i, r] of reads.entries()) r.group = root(i);
}

/** Reads texts as the matcher of one language would. */
export interface Reader {
  /** The features of each sentence of a text. */
  read(unit: Unit, source: string, kind?: Read['kind']): Read;
  /** Every sentence of ordinary articles that the matcher would score, as a text without a claim. */
  ordinary(file: string): Read[];
}

/** Makes the reader of a language. */
export function createReader(pack: LanguagePack): Reader {
  const parser = createParser(pack);
  const gate = createGate(pack.gate);
  const isCandidate = createCandidates(pack, gate);

  function featuresOf(sentence: ParsedSentence, beside: readonly ParsedSentence[]): Set<string> {
    const features = new NamedFeatures(parser.classes);
    describe(sentence, beside, pack.outlines, parser.rules(sentence, beside), features);
    return features.names;
  }

  return {
    read(unit, source, kind = 'labelled') {
      const paragraphs = parser.parse(unit.text, () => true);
      const each = <T>(what: (sentence: ParsedSentence, beside: readonly ParsedSentence[]) => T): T[] =>
        paragraphs.flatMap((paragraph) => paragraph.map((sentence, at) => what(sentence, around(paragraph, at))));
      return { unit, sentences: each(featuresOf), candidates: each(isCandidate), source, kind, group: 0 };
    },
    ordinary(file) {
      return readUnits(file).flatMap(({ id, text }) =>
        parser.parse(text, gate.test).flatMap((paragraph) =>
          paragraph.flatMap((sentence, at) => {
            const beside = around(paragraph, at);
            if (!isCandidate(sentence, beside)) return [];
            const own = text.slice(sentence.start, sentence.end);
            const unit: Unit = { id, text: own, flag: 0, stance: 'none', categories: [] };
            const sentences = [featuresOf(sentence, beside)];
            return [{ unit, sentences, candidates: [true], source: id, kind: 'ordinary' as const, group: 0 }];
          }),
        ),
      );
    },
  };
}
