import { ANCHORS, type ClassName, EVIDENCE, PRONOUNS, ROLES } from './classes';
import type { LanguagePack } from './language';
import { type OutlineVariants, withVariants } from './outlines';
import { NO_GRAMMAR } from './recognise/no-grammar';

/** What makes a language: all else is shared. */
export interface PackParts
  extends Pick<LanguagePack, 'id' | 'gate' | 'sentences' | 'words' | 'lexicon' | 'phrasings' | 'model' | 'points'> {
  /** Rules that tie people to harm; without them the model decides alone. */
  grammar?: LanguagePack['grammar'];
  /** Orders of words that the shared outlines lack. */
  outlines?: OutlineVariants;
  /** The classes that make a sentence worth scoring, where they are not the shared ones. */
  anchors?: readonly ClassName[];
}

/** Makes the pack of a language from its parts and the shared inventory of classes, roles and outlines. */
export function languagePack({
  grammar = NO_GRAMMAR,
  outlines = {},
  anchors = ANCHORS,
  ...parts
}: PackParts): LanguagePack {
  return {
    ...parts,
    grammar,
    outlines: withVariants(outlines),
    roles: ROLES,
    anchors,
    pronouns: PRONOUNS,
    evidence: EVIDENCE,
  };
}
