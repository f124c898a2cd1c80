import type { ClassWords } from '../../matcher/lexicon';
import { fold } from '../../matcher/normalize';
import { numbered, tokenize, type Words } from '../../matcher/tokens';

/** Packs lists of words for `unpackWords`; each list is named by its place. Forms that stem alike are kept once. */
export function packWords(lists: readonly ClassWords[], words: Words): string {
  const stems = (text: string): string =>
    tokenize(text, 0, text.length, numbered(words))
      .map(({ stem }) => stem)
      .join(' ');
  const forms = new Map<string, { form: string; places: Set<number> }>();
  let place = 0;
  for (const list of lists) {
    for (const entries of Object.values(list)) {
      for (const entry of entries.split(',')) {
        const { text } = fold(entry.trim());
        if (text === '') continue;
        const key = stems(text);
        // The stem says it shorter, unless it would be cut down once more.
        const known = forms.get(key) ?? { form: stems(key) === key ? key : text, places: new Set() };
        known.places.add(place);
        forms.set(key, known);
      }
      place++;
    }
  }
  const groups = new Map<string, string[]>();
  for (const { form, places } of forms.values()) {
    const name = [...places].map((each) => each.toString(36)).join('.');
    groups.set(name, [...(groups.get(name) ?? []), form]);
  }
  const head = lists.map((list, i) => [i, ...Object.keys(list)].join(' '));
  const body = [...groups].map(([name, all]) => `${name} ${all.sort().join(',')}`);
  return `${head.join('\n')}\n\n${body.join('\n')}`;
}
