import type { ClassName } from '../classes';
import type { ClassWords } from '../lexicon';

/** A tag of a grammar, with the kind of harm behind a colon if it means one, and the classes that it takes together. */
export type TaggedClasses = readonly [tag: string, ...classes: ClassName[]];

/**
 * The words of a grammar whose tags stand for classes of the lexicon.
 * @param own words of the grammar alone; they count before the classes, as a tag counts before those behind it
 */
export function taggedWords(
  lexicon: ClassWords,
  tags: readonly TaggedClasses[],
  own: ClassWords = {},
): Record<string, string> {
  const words: Record<string, string> = { ...own };
  for (const [tag, ...classes] of tags) {
    const lists = [words[tag], ...classes.map((name) => lexicon[name])].filter((list) => list);
    if (lists.length > 0) words[tag] = lists.join();
  }
  return words;
}
