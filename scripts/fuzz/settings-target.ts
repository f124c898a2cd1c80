import './no-browser';

import * as v from 'valibot';
import { CATEGORIES } from '../../data/categories';
import { DismissalsSchema } from '../../extension/dismissals';
import { parseSettings, SETTINGS_FIELDS, SettingsSchema } from '../../extension/settings';
import { NotImportable, readFile } from '../../extension/transfer';
import type { Random } from './random';
import { must, shorterTexts, type Target } from './target';

const KEYS = [
  ...SETTINGS_FIELDS,
  ...CATEGORIES,
  ...['asserts', 'reports', 'rebuts', 'style', 'thickness', 'added', 'removed', 'hash', 'category', 'at'],
  ...['__proto__', 'constructor', 'prototype', 'toString', 'length', '0', ''],
];
const VALUES = [
  ...[null, true, false, 0, -1, 1, 2, 3, 1.5, 1e308, -0, 2 ** 53],
  ...['', 'careful', 'broad', 'off', 'de', 'auto', 'marks', 'example.org', 'https://example.org/', '*.example.org'],
  ...['<img src=x onerror=alert(1)>', '\u0000', '\ud800', '__proto__', 'a'.repeat(300), 'a'.repeat(64), '..', '[::1]'],
];

function value(random: Random, depth: number): unknown {
  if (depth > 4 || random.oneIn(2)) return random.pick(VALUES);
  if (random.oneIn(3)) return random.several(0, random.oneIn(20) ? 400 : 4, () => value(random, depth + 1));
  return object(random, depth + 1);
}

function object(random: Random, depth: number): unknown {
  const entries = random.several(
    0,
    6,
    () => `${JSON.stringify(random.pick(KEYS))}:${JSON.stringify(value(random, depth))}`,
  );
  // Parsed from text, so that "__proto__" becomes a key as it does in a file.
  return JSON.parse(`{${entries.join(',')}}`);
}

const stringify = (thing: unknown) => JSON.stringify(thing, (_, part) => part);

/** Any text as a file to import, and its settings as stored ones: refused in words, or valid and the same when read again. */
export const settingsTarget: Target<string> = {
  name: 'settings',
  inputs: 'stored settings and import files',
  longRun: 100_000,
  make(random) {
    const format = random.oneIn(8) ? '"other"' : '"confounder-settings"';
    const settings = stringify(object(random, 0));
    const text = `{"format":${format},"settings":${settings},"dismissals":${stringify(value(random, 2))}}`;
    if (!random.oneIn(6)) return text;
    const at = random.below(text.length);
    return (
      text.slice(0, at) + random.pick(['', '"', '{', '}', ',', '\u0000', '\ufeff']) + text.slice(at + random.below(3))
    );
  },
  check(text) {
    let json: unknown;
    try {
      json = JSON.parse(text);
    } catch {
      json = text;
    }
    for (const stored of [json, (json as { settings?: unknown } | null)?.settings]) {
      const { settings } = parseSettings(stored);
      must(v.is(SettingsSchema, settings), 'settings that are none');
      const again = parseSettings(JSON.parse(JSON.stringify(settings)));
      must(again.problems.length === 0, `settings of ours are refused: ${again.problems[0]?.field}`);
      must(JSON.stringify(again.settings) === JSON.stringify(settings), 'settings change when they are read again');
    }
    try {
      const { bundle } = readFile(text);
      must(
        v.is(SettingsSchema, bundle.settings) && v.is(DismissalsSchema, bundle.dismissals),
        'an import that is none',
      );
    } catch (error) {
      if (!(error instanceof NotImportable)) throw error;
    }
    must(Object.keys(Object.prototype).length === 0, 'the prototype of all objects was changed');
    must(({} as { sensitivity?: unknown }).sensitivity === undefined, 'every object has a setting');
  },
  smaller: shorterTexts,
};
