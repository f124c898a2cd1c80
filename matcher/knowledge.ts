import { compile } from './compile';
import { FeatureNames } from './feature-names';
import type { LanguagePack } from './language';
import type { WordTree } from './lexicon';
import { Model, type NumberedWeights } from './model';
import { unpack } from './packed';
import type { Vocabulary } from './vocabulary';

/** What the matcher knows of a language's words, in numbers: from 0 for stems, for classes, for features. */
export interface Knowledge {
  vocabulary: Vocabulary;
  tree: WordTree;
  model: NumberedWeights;
  names: FeatureNames;
}

const KNOWN = new WeakMap<LanguagePack, Knowledge>();

/** The knowledge of a language, made once. */
export function knowledgeOf(pack: LanguagePack): Knowledge {
  let known = KNOWN.get(pack);
  if (known === undefined) {
    const { packed } = pack.model;
    known = packed === undefined ? compile(pack) : unpack(packed, new FeatureNames(pack));
    KNOWN.set(pack, known);
  }
  return known;
}

/** The model of a language, ready to sum. */
export function createModel(pack: LanguagePack): Model {
  const { vocabulary, tree, model, names } = knowledgeOf(pack);
  return new Model(model, { classes: tree.classes.length, words: vocabulary.size, nameAt: (place) => names.at(place) });
}
