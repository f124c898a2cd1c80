import type { ClassWords } from './lexicon';
import type { ModelWeights } from './model';

/*
 * How language data travels in a built extension: a third smaller, when compressed, than the lists and tables that it
 * is made from. `scripts/pack-language.ts` writes both texts when building; everything else reads the originals.
 */

/** The characters that stand for classes of the model, by their place. */
export const CODES = Array.from({ length: 94 }, (_, i) => String.fromCharCode(33 + i))
  .filter((code) => !'"\\`$'.includes(code))
  .join('');

/** Larger weights than this are written out in brackets. */
export const LARGEST_LETTER = 25;

/**
 * Lists of words by the name of their list. The text has two halves: a line for each list, with its name and classes
 * parted by spaces; and, after an empty line, a line for each set of classes, as their places over all lists in base
 * 36 and then the words that belong to all of them. A word stands here once, whatever lists hold it.
 */
export function unpackWords(text: string): Record<string, ClassWords> {
  const [head = '', body = ''] = text.split('\n\n');
  const lists: Record<string, Record<string, string>> = {};
  const places: { list: Record<string, string>; name: string }[] = [];
  for (const line of head.split('\n')) {
    const [name = '', ...classes] = line.split(' ');
    const list: Record<string, string> = {};
    lists[name] = list;
    for (const each of classes) {
      list[each] = '';
      places.push({ list, name: each });
    }
  }
  for (const line of body.split('\n')) {
    const at = line.indexOf(' ');
    const words = line.slice(at + 1);
    for (const place of line.slice(0, at).split('.')) {
      const { list, name } = places[Number.parseInt(place, 36)] as (typeof places)[number];
      list[name] += list[name] === '' ? words : `,${words}`;
    }
  }
  return lists;
}

/**
 * The weights of a model. Lines: heads, scale, classes; features of one class by mark, as codes; features of two
 * classes by mark, as a code and the codes that follow it; other features by how they begin; and after an empty line a
 * row for each feature in that order: a digit skips that many heads, a capital is a positive weight, a small letter a
 * negative one.
 */
export function unpackWeights(text: string): ModelWeights {
  const [head = '', body = ''] = text.split('\n\n');
  const [heads = '', scale = '', names = '', ...lines] = head.split('\n');
  const classes = names.split(' ');
  const name = (code: string): string => classes[CODES.indexOf(code)] ?? '';
  const known: string[] = [];
  for (const line of lines) {
    const [start = '', ...items] = line.split(' ');
    const mark = start.slice(1);
    if (start.startsWith('1')) for (const code of items.join('')) known.push(`${mark}:${name(code)}`);
    else if (start.startsWith('2')) {
      const between = mark === 'p' ? '>' : '+';
      for (const item of items) {
        for (const code of item.slice(1)) known.push(`${mark}:${name(item.charAt(0))}${between}${name(code)}`);
      }
    } else for (const item of items) known.push(mark + item);
  }
  const features: Record<string, string> = {};
  for (const [i, row] of body.split(' ').entries()) features[known[i] ?? ''] = unpackRow(row);
  return { heads: heads.split(' '), scale: Number(scale), features };
}

function unpackRow(row: string): string {
  const weights: (number | '')[] = [];
  // Matches "3", "B", "b" and "(-31)"; near miss: "(", which stands for nothing by itself.
  for (const [piece] of row.matchAll(/\(.*?\)|./g)) {
    if (piece.length > 1) weights.push(Number(piece.slice(1, -1)));
    else if (piece <= '9') for (let n = Number(piece); n > 0; n--) weights.push('');
    else weights.push(piece < 'a' ? piece.charCodeAt(0) - 64 : 96 - piece.charCodeAt(0));
  }
  return weights.join(',');
}
