import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseMessagesObject } from '@wxt-dev/i18n/build';
import { describe, expect, it } from 'vitest';
import { createStrings, partOf, tableKey } from '../../extension/string-table';
import { resolveLanguage } from '../../extension/strings';

const ROOT = join(import.meta.dirname, '../..');
const SOURCES = ['components', 'entrypoints', 'extension', 'page'];

type Leaf = { key: string; text: string; plural: boolean };

function leaves(file: string): Leaf[] {
  const messages = parseMessagesObject(JSON.parse(readFileSync(join(ROOT, 'locales', file), 'utf8')));
  return messages
    .filter(({ key }) => !key[0]?.startsWith('@@'))
    .map((message) => ({
      key: message.key.join('.'),
      text: message.type === 'plural' ? Object.values(message.plurals).join(' ') : message.message,
      plural: message.type === 'plural',
    }));
}

function sources(): { file: string; text: string }[] {
  return SOURCES.filter((room) => existsSync(join(ROOT, room))).flatMap((room) =>
    readdirSync(join(ROOT, room), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => ({ file: `${room}/${name}`, text: readFileSync(join(ROOT, room, name), 'utf8') })),
  );
}

/**
 * The keys that a source names: quoted dotted words, and templates such as `category.${id}`, which stand for all keys
 * of that form on the same level.
 */
function named(text: string): { whole: Set<string>; forms: RegExp[] } {
  // Matches 'popup.title'; near miss: 'title'.
  const whole = new Set(
    [...text.matchAll(/['"]([a-z][\w]*(?:\.[\w]+)+|direction)['"]/g)].map((match) => match[1] ?? ''),
  );
  // Matches `welcome.${id}Text`; near miss: `${id}.category`.
  const templates = [...text.matchAll(/`([a-z]\w*\.(?:[\w.]|\$\{[^`]*?\})*)`/g)].map((match) => match[1] ?? '');
  const forms = templates
    .filter((template) => template.includes('${'))
    .map((template) => new RegExp(`^${template.replaceAll('.', '\\.').replace(/\$\{.*?\}(?=[\w.\\]|$)/g, '\\w+')}$`));
  return { whole, forms };
}

const ENGLISH = leaves('en.json');
const LANGUAGES = readdirSync(join(ROOT, 'locales')).filter((file) => file !== 'en.json');
const ALL = sources().map(({ text }) => named(text));
// The manifest names its messages itself.
const MANIFEST = readFileSync(join(ROOT, 'wxt.config.ts'), 'utf8');

describe('interface strings', () => {
  it('are all used', () => {
    const unused = ENGLISH.filter(({ key }) => {
      const used = ALL.some(({ whole, forms }) => whole.has(key) || forms.some((form) => form.test(key)));
      return !used && !MANIFEST.includes(`__MSG_${tableKey(key)}__`) && key !== 'direction';
    });
    expect(unused.map(({ key }) => key)).toEqual([]);
  });

  it('exist wherever code asks for them', () => {
    const known = new Set(ENGLISH.map(({ key }) => key));
    const surfaces = new Set(ENGLISH.map(({ key }) => key.split('.')[0]));
    const missing = ALL.flatMap(({ whole, forms }) => [
      ...forms
        .filter(({ source }) => surfaces.has(/\w+/.exec(source)?.[0] ?? ''))
        .filter((form) => ![...known].some((key) => form.test(key)))
        .map(String),
      ...[...whole].filter((key) => surfaces.has(key.split('.')[0] ?? '') && key.includes('.') && !known.has(key)),
    ]).filter((key) => !/\.(css|tsx?|json|html)$/.test(key));
    expect(missing).toEqual([]);
  });

  it('use names that every browser accepts, once each', () => {
    const keys = ENGLISH.map(({ key }) => tableKey(key));
    expect(keys.filter((key) => !/^[A-Za-z0-9_]+$/.test(key))).toEqual([]);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('keep to plain words without exclamation marks, and never part with a bar', () => {
    expect(ENGLISH.filter(({ text }) => /[!|]/.test(text)).map(({ key }) => key)).toEqual([]);
  });

  it.each(LANGUAGES)('%s has the same keys, plurals and places as English', (file) => {
    const shape = (list: Leaf[]) =>
      Object.fromEntries(
        list.map(({ key, text, plural }) => [
          key,
          { plural, places: [...new Set([...text.matchAll(/\{\w+\}/g)].map(String))].sort() },
        ]),
      );
    expect(shape(leaves(file))).toEqual(shape(ENGLISH));
  });
});

describe('createStrings', () => {
  const table = { a_b: '{count} claim | {count} claims', c: 'on {site}', direction: 'rtl' };
  const t = createStrings(table, 'en').t as (key: string, values?: Record<string, string | number>) => string;

  it('chooses singular and plural as the language does', () => {
    expect([0, 1, 2].map((count) => t('a.b', { count }))).toEqual(['0 claims', '1 claim', '2 claims']);
    const french = createStrings({ a_b: '{count} fois | {count} foiss' }, 'fr').t as typeof t;
    expect([0, 1, 2].map((count) => french('a.b', { count }))).toEqual(['0 fois', '1 fois', '2 foiss']);
  });

  it('writes numbers as the language does and leaves unknown places alone', () => {
    expect((createStrings(table, 'de').t as typeof t)('a.b', { count: 1234 })).toBe('1.234 claims');
    expect(t('c', { other: 'x' })).toBe('on {site}');
    expect(t('c', { site: '{count}' })).toBe('on {count}');
  });

  it('gives the key of a missing string, and the direction', () => {
    expect(t('no.such-key')).toBe('no.such-key');
    expect(createStrings(table, 'en').direction).toBe('rtl');
  });
});

describe('partOf', () => {
  it('takes whole surfaces only', () => {
    expect(partOf({ card: '1', card_a: '2', cardinal: '3', page_b: '4' }, ['card'])).toEqual({
      card: '1',
      card_a: '2',
    });
  });
});

describe('resolveLanguage', () => {
  it.each([
    ['auto', 'de-AT', 'de'],
    ['auto', 'fr_CA', 'fr'],
    ['auto', 'sv', 'en'],
    ['de', 'en-US', 'de'],
  ] as const)('%s in a browser in %s is %s', (setting, browserLanguage, expected) => {
    expect(resolveLanguage(setting, browserLanguage)).toBe(expected);
  });
});

describe('hard-coded strings', () => {
  /** Names and signs that are the same in every language. */
  const SAME = /^(?:Confounder|[\s\p{P}\p{S}\d]*|&\w+;)$/u;

  /** Visible text in markup: between tags, and in attributes that are read or shown. */
  function visible(text: string): string[] {
    const code = text.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
    // Matches `>Close</button>`; near miss: `>{t('card.close')}<` and the arrow in `() => x <`.
    const between = [...code.matchAll(/(?<![=\-\s])>([^<>{}]*\p{L}[^<>{}]*)<\//gu)].map((match) => match[1] ?? '');
    // Matches ` title="Close"`; near miss: ` class="close"`.
    const attributes = [...code.matchAll(/\s(?:title|aria-label|placeholder|alt|label|hint)="([^"]+)"/g)].map(
      (match) => match[1] ?? '',
    );
    return [...between, ...attributes].map((found) => found.trim()).filter((found) => !SAME.test(found));
  }

  it('are noticed', () => {
    expect(visible('<button type="button">Close it</button>')).toEqual(['Close it']);
    expect(visible('<input placeholder="Search here" />')).toEqual(['Search here']);
    expect(visible("<b title={t('a')}>{t('card.close')}</b>; const f = () => x; a < b")).toEqual([]);
  });

  it('are absent from components and entry points', () => {
    const found = sources()
      .filter(({ file }) => file.endsWith('.tsx'))
      .flatMap(({ file, text }) => visible(text).map((words) => `${file}: ${words}`));
    expect(found).toEqual([]);
  });
});
