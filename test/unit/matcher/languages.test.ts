import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CATEGORIES, CLAIM_CATEGORIES } from '../../../data/categories';
import { createMatcher } from '../../../matcher';
import { CLASS_NAMES } from '../../../matcher/classes';
import { createGate, gateOf, wideGateOf } from '../../../matcher/gate';
import { writeGateWords } from '../../../matcher/gate-text';
import { LANGUAGE_IDS, LANGUAGES } from '../../../matcher/languages';
import { fold } from '../../../matcher/normalize';
import { createParser } from '../../../matcher/parse';
import { isKind, KINDS } from '../../../matcher/recognise/kinds';
import { HEADS } from '../../../scripts/training/units';
import { finds } from './wide-gate';

const ROOM = 'matcher/languages';
const FILES = ['context', 'gate', 'harm', 'index', 'links', 'phrasings', 'stem', 'who'].map((name) => `${name}.ts`);

const talkingPoints = readdirSync('data/talking-points').map((name) => name.replace('.json', ''));

it('every folder of a language is in the list of languages, and the other way round', () => {
  const folders = readdirSync(ROOM, { withFileTypes: true }).filter((each) => each.isDirectory());
  expect(folders.map(({ name }) => name).sort()).toEqual([...LANGUAGE_IDS].sort());
  expect(Object.keys(LANGUAGES).sort()).toEqual([...LANGUAGE_IDS].sort());
});

describe.each(LANGUAGE_IDS)('the pack of %s', async (id) => {
  const pack = await LANGUAGES[id]();

  it('lies in its own folder, with its files, under its own id', () => {
    const files = readdirSync(`${ROOM}/${id}`);
    expect(files).toEqual(expect.arrayContaining([...FILES, 'weights.json', 'operating-points.json']));
    expect(pack.id).toBe(id);
    expect(Intl.Segmenter.supportedLocalesOf(pack.sentences.locale)).toEqual([pack.sentences.locale]);
    expect(existsSync(`test/cases/${id}`), `test/cases/${id}`).toBe(true);
  });

  it('has words for every class of the inventory, and no other class', () => {
    expect(Object.keys(pack.lexicon).sort()).toEqual([...CLASS_NAMES].sort());
    for (const name of ['MIGRANT', 'MIGRATION', 'CRIME', 'VIOLENCE', 'SEX', 'TERROR', 'NEG', 'SAY'])
      expect(pack.lexicon[name]?.split(',').length, name).toBeGreaterThan(3);
  });

  it('has gate words as the gate reads text: folded, in lower case, none twice', () => {
    for (const [kind, words] of Object.entries(pack.gate)) {
      expect(words.length, kind).toBeGreaterThan(5);
      expect(words.filter((word: string) => fold(word).text !== word || word.trim() !== word || word === '')).toEqual(
        [],
      );
      expect(new Set(words).size, kind).toBe(words.length);
    }
  });

  it('has a gate that lets through what a search for each of its words would', () => {
    const { strong, weak, harm } = pack.gate;
    const search = (words: readonly string[]) =>
      words.map((word) => {
        const inner = word.startsWith('*');
        const source = word.replace('*', '').replaceAll(' ', '[^a-z]+').replace('$', '(?![a-z])');
        return new RegExp(inner ? source : `(?:^|[^a-z])${source}`, 'i');
      });
    const [strongs, weaks, harms] = [search(strong), search(weak), search(harm)];
    const any = (list: RegExp[], text: string) => list.some((each) => each.test(text));
    const wanted = (text: string) => any(strongs, text) || (any(weaks, text) && any(harms, text));
    const words = [...strong, ...weak, ...harm].map((word) => word.replace(/[*$]/g, ''));
    const beside = harm[0]?.replace(/[*$]/g, '');
    const texts = words.flatMap((word) => [word, `x${word}`, `${word}x`, word.slice(0, -1), word.replace(' ', ', ')]);
    const all = [...texts, ...texts.map((text) => `${text} ${beside}`)];
    const gate = gateOf(writeGateWords(pack.gate));
    const passed = all.filter((text) => gate.test(text));
    expect(passed.length).toBeGreaterThan(strong.length);
    expect(passed).toEqual(all.filter(wanted));
    const wide = wideGateOf(writeGateWords(pack.gate));
    expect(passed.filter((text) => !finds(wide, `x${text}`))).toEqual([]);
    // It looks for no more than the words: a text without the beginning of one doesn't pass.
    expect(finds(wide, 'qqq 123')).toBe(false);
  });

  it('lets most words for migrants through its gate, beside a word of harm', () => {
    const gate = createGate(pack.gate);
    const harm = pack.gate.harm[0]?.replace(/[*$]/g, '');
    const words = ['MIGRANT', 'MIGRATION', 'FOREIGNER', 'ILLEGAL'].flatMap((name) =>
      (pack.lexicon[name] ?? '').split(','),
    );
    const refused = words.filter((word) => !gate.test(`${word.trim()} ${harm}`));
    expect(refused.length / words.length, refused.join(', ')).toBeLessThan(0.4);
  });

  it('has phrasings of known talking points only', () => {
    for (const { text, category, talkingPoint } of pack.phrasings) {
      expect(CLAIM_CATEGORIES).toContain(category);
      expect(text.trim()).toBe(text);
      if (talkingPoint !== null) expect(talkingPoints).toContain(talkingPoint);
    }
  });

  it('has a model with all outputs, and features of classes that exist', () => {
    expect(pack.model.heads).toEqual([...HEADS]);
    const known = new Set<string>(CLASS_NAMES);
    const unknown = Object.keys(pack.model.features).filter((name) => {
      // Matches "c:SEX", "p:SEX>BY"; near miss: "w:night".
      const named = /^(?:[c2f]:([A-Z]+)|p:([A-Z]+)>([A-Z]+)|u:([A-Z]+)\+([A-Z]+))$/.exec(name)?.slice(1) ?? [];
      return named.some((each) => each !== undefined && !known.has(each));
    });
    expect(unknown).toEqual([]);
  });

  it('has thresholds in order, with what they were measured to give', () => {
    const { careful, balanced, broad } = pack.points;
    for (const { claim, certain, rebuttal, category, precision, recall } of [careful, balanced, broad]) {
      for (const ratio of [claim, certain, rebuttal, category, precision, recall]) {
        expect(ratio).toBeGreaterThanOrEqual(0);
        expect(ratio).toBeLessThanOrEqual(1);
      }
      expect(certain).toBeLessThanOrEqual(claim);
    }
    expect(careful.recall).toBeLessThanOrEqual(balanced.recall);
    expect(balanced.recall).toBeLessThanOrEqual(broad.recall);
  });

  it('has a grammar whose kinds belong to categories and whose rules never fit nothing', () => {
    const { claims, cancels, marks, reductions, words } = pack.grammar;
    const kinds = [
      ...[...claims, ...reductions].flatMap(({ kind }) => kind ?? []),
      // "X:violent" has a kind, "X" has none.
      ...Object.keys(words).flatMap((key) => key.split(':')[1] ?? []),
    ];
    for (const kind of kinds) expect(isKind(kind), kind).toBe(true);
    for (const category of Object.values(KINDS)) expect(CATEGORIES).toContain(category);
    for (const { name, pattern } of [...claims, ...cancels, ...marks]) expect(pattern.test(''), name).toBe(false);
  });

  it('reads its own cases with exact offsets', () => {
    const matcher = createMatcher(pack);
    const parser = createParser(pack);
    const texts = readdirSync(`test/cases/${id}`)
      .filter((name) => name.endsWith('.jsonl'))
      .flatMap((name) => readFileSync(`test/cases/${id}/${name}`, 'utf8').split('\n').filter(Boolean))
      .map((line) => (JSON.parse(line) as { text: string }).text);
    expect(texts.length).toBeGreaterThan(0);
    let claims = 0;
    for (const text of texts) {
      for (const { start, end, why } of matcher.find(text, 'broad')) {
        claims++;
        expect(text.slice(start, end).trim()).toBe(text.slice(start, end));
        for (const part of why) {
          expect(part.start).toBeGreaterThanOrEqual(start);
          expect(part.end).toBeLessThanOrEqual(end);
          // A comma explains nothing.
          expect(text.slice(part.start, part.end)).toMatch(/[\p{L}\p{N}%?]/u);
        }
      }
      for (const sentence of parser.parse(text, () => true).flat()) {
        for (const token of sentence.tokens) expect(token.end).toBeGreaterThan(token.start);
      }
    }
    expect(claims).toBeGreaterThan(texts.length / 20);
  });
});
