import type { ClassWords } from '../../lexicon';

/** Words by the classes before the colon of their key, parted by "+", as the model knows them. */
export function byClass(...parts: readonly ClassWords[]): Record<string, string> {
  return joined(parts, (key) => key.slice(0, key.indexOf(':')).split('+'));
}

/**
 * Words by the grammar's tag behind the colon of their key, with the kind of harm that `kinds` gives for the class where
 * it gives one. A word counts for the first key that has it.
 */
export function byTag(
  kinds: Readonly<Record<string, string>>,
  ...parts: readonly ClassWords[]
): Record<string, string> {
  return joined(parts, (key) => {
    const at = key.indexOf(':');
    const tag = key.slice(at + 1);
    const kind = kinds[key.slice(0, at)];
    return [tag === '' || kind === undefined ? tag : `${tag}:${kind}`];
  });
}

function joined(parts: readonly ClassWords[], namesOf: (key: string) => string[]): Record<string, string> {
  const words: Record<string, string> = {};
  for (const part of parts) {
    for (const [key, entries] of Object.entries(part)) {
      for (const name of namesOf(key)) {
        if (name !== '') words[name] = words[name] === undefined ? entries : `${words[name]},${entries}`;
      }
    }
  }
  return words;
}
