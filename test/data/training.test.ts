import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { CATEGORIES, CLAIM_CATEGORIES, STANCES } from '../../data/categories';
import { LANGUAGE_IDS } from '../../matcher/languages/ids';

const ROOM = new URL('../../scripts/training/', import.meta.url);
/** Languages with a small corpus need fewer sentences of a kind. */
const LEAST: Readonly<Record<string, number>> = { en: 90 };
const LEAST_ELSEWHERE = 15;
const FIELDS = ['id', 'text', 'flag', 'stance', 'categories'];

interface Sentence {
  id: string;
  text: string;
  flag: 0 | 1;
  stance: string;
  categories: string[];
}

function sentencesOf(language: string): (Sentence & { where: string })[] {
  const folder = new URL(`${language}/`, ROOM);
  return readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .flatMap((name) =>
      readFileSync(new URL(name, folder), 'utf8')
        .trimEnd()
        .split('\n')
        .map((line, index) => ({ ...JSON.parse(line), where: `${language}/${name}:${index + 1}` })),
    );
}

/** What breaks the label rules in one sentence; empty when nothing does. */
function faults({ where, ...sentence }: Sentence & { where: string }): string[] {
  const { text, flag, stance, categories } = sentence;
  const claims = categories.filter((category) => category !== 'single-case');
  const problems: [string, boolean][] = [
    ['fields other than id, text, flag, stance, categories', Object.keys(sentence).join() !== FIELDS.join()],
    ['empty or untrimmed text', text === '' || text !== text.trim()],
    ['text of more than one line', /[\n\r\t]/.test(text)], // matches "a\tb"; near miss: "a b"
    ['unknown category', categories.some((category) => !(CATEGORIES as readonly string[]).includes(category))],
    ['category named twice', new Set(categories).size !== categories.length],
    ['unknown stance', stance !== 'none' && !(STANCES as readonly string[]).includes(stance)],
    ['single-case beside a claim', claims.length > 0 && claims.length !== categories.length],
    ['stance without a claim, or a claim without a stance', claims.length > 0 !== (stance !== 'none')],
    ['flag at odds with the stance', flag !== (stance === 'asserts' || stance === 'reports' ? 1 : 0)],
  ];
  return problems.filter(([, broken]) => broken).map(([problem]) => `${where}: ${problem}: ${text}`);
}

describe.each(LANGUAGE_IDS)('the training sentences of %s', (language) => {
  const sentences = sentencesOf(language);

  test('keep the label rules', () => {
    expect(sentences.flatMap(faults)).toEqual([]);
  });

  test('use each id and each wording once', () => {
    const repeated = (values: string[]) => values.filter((value, index) => values.indexOf(value) !== index);
    expect(repeated(sentences.map(({ id }) => id))).toEqual([]);
    const wording = sentences.map(({ text }) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' '));
    expect(repeated(wording)).toEqual([]);
  });

  test.each(CLAIM_CATEGORIES)('hold enough flagged ones of %s', (category) => {
    const flagged = sentences.filter(({ flag, categories }) => flag === 1 && categories.includes(category));
    expect(flagged.length).toBeGreaterThanOrEqual(LEAST[language] ?? LEAST_ELSEWHERE);
  });
});
