import type { Pair } from '../schema/pair';
import type { Work } from '../schema/work';
import type { Problem } from './problem';

// Takes away years (`2010-2013`), ages (`aged 15`, `ages 18 to 54`) and units (`per 100,000`); near-miss: `15 percent`.
const NO_FIGURE = /\b(?:19|20)\d\d\b|\bage[sd]* \d+(?: to \d+)?|\bper [\d,]+/g;
// Matches `4.5` and `1,221`; near-miss: `128,` (the comma of a sentence stays out).
const NUMBER = /\d+(?:,\d{3})*(?:\.\d+)?/g;

/** A number in a pair's note is a published figure of the works that the pair rests on, so that it cannot drift. */
export function checkPairNote(pair: Pair, works: readonly Work[]): Problem[] {
  const ids = new Set([pair.crude, ...pair.adjusted].flatMap((side) => side.figures.map((one) => one.split('#')[0])));
  const figures = works.filter(({ id }) => ids.has(id)).flatMap((work) => work.figures);
  const values = new Set(figures.map(({ value }) => value));
  return [...pair.note.replace(NO_FIGURE, ' ').matchAll(NUMBER)]
    .filter(([number]) => !values.has(number))
    .map(([number]): Problem => {
      const message = `holds ${number}, which is no figure of ${[...ids].join(' or ')}; correct it or leave it out`;
      return { level: 'error', rule: 'pair-notes', record: `pairs/${pair.id}`, where: 'note', message };
    });
}
