import type { ModelWeights } from '../../matcher/model';
import { CODES, LARGEST_LETTER } from '../../matcher/packed';

/** How features begin that name neither one class nor two. */
const BEGINNINGS = ['=R:', 'F:', 'R:', 'w:', 'b:', 'g:', 'x:', 'n:', ''];

/** Packs a model for `unpackWeights`. Throws when it has more classes than there are codes. */
export function packWeights({ heads, scale, features }: ModelWeights): string {
  const names = Object.keys(features);
  const classes = [...new Set(names.flatMap((name) => partsOf(name)))].sort();
  if (classes.length > CODES.length)
    throw new Error(`packing weights: ${classes.length} classes, but only ${CODES.length} codes for them`);
  const code = (name: string): string => CODES.charAt(classes.indexOf(name));
  const lines = new Map<string, string>();
  const order: string[] = [];
  const put = (start: string, text: string, name: string): void => {
    lines.set(start, (lines.get(start) ?? start) + text);
    order.push(name);
  };
  let last = '';
  for (const mark of ['c', '2', 'f', 'x', 'p', 'u']) {
    for (const name of names.filter((each) => each.startsWith(`${mark}:`)).sort()) {
      const [first = '', second] = partsOf(name);
      if (first === '') continue;
      if (second === undefined) put(`1${mark}`, ` ${code(first)}`.slice(lines.has(`1${mark}`) ? 1 : 0), name);
      else put(`2${mark}`, last === mark + first ? code(second) : ` ${code(first)}${code(second)}`, name);
      last = mark + first;
    }
  }
  const done = new Set(order);
  for (const start of BEGINNINGS) {
    for (const name of names.filter((each) => each.startsWith(start) && !done.has(each)).sort()) {
      put(`0${start}`, ` ${name.slice(start.length)}`, name);
      done.add(name);
    }
  }
  const rows = order.map((name) => packRow(features[name] ?? ''));
  return [heads.join(' '), scale, classes.join(' '), ...lines.values(), '', rows.join(' ')].join('\n');
}

/** The classes that a feature names, where it names nothing else. */
function partsOf(name: string): string[] {
  // Matches "c:SEX", "p:SEX>BY" and "u:BY+SEX"; near miss: "x:any", which is no class.
  const found = /^(?:[c2fx]:([A-Z0-9]+)|p:([A-Z0-9]+)>([A-Z0-9]+)|u:([A-Z0-9]+)\+([A-Z0-9]+))$/.exec(name);
  return found === null ? [] : found.slice(1).filter((part) => part !== undefined);
}

function packRow(list: string): string {
  let row = '';
  let skipped = 0;
  for (const weight of list.split(',').map(Number)) {
    if (weight === 0) {
      skipped++;
      continue;
    }
    for (; skipped > 9; skipped -= 9) row += '9';
    if (skipped > 0) row += skipped;
    skipped = 0;
    if (Math.abs(weight) > LARGEST_LETTER) row += `(${weight})`;
    else row += String.fromCharCode(weight > 0 ? 64 + weight : 96 - weight);
  }
  return row;
}
