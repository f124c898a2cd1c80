import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { textsOfCard } from '../data/card-texts';
import { CATEGORIES } from '../data/categories';
import { DATA_FOLDER, loadDataSet } from '../data/load';
import { readCards } from '../data/load-cards';
import { readTranslations } from '../data/load-translations';
import { recordsOf } from '../data/rules/translations';
import type { Card } from '../data/schema/card';
import { ROOMS, type Room } from '../data/schema/index';
import { hashOfCard, hashOfRecord } from '../data/source-hash';
import { textsOfRecord } from '../data/translate-record';

const USAGE = `npm run translations                        what is translated, missing and out of date in each language
npm run translations -- works/<id>          the English texts of a record (or cards/<category>), ready to be translated
npm run translations -- --agree de works/<id>   note that the translation was compared with the English of today`;

const data = loadDataSet();
const cards = readCards();

/** The English of one record: its texts, and the hash that a translation of it keeps. */
function english(place: string): { hash: string; texts: Readonly<Record<string, string>> } {
  const [room = '', id = ''] = place.split('/');
  if (room === 'cards') {
    const card = cards.find(({ language, name }) => language === 'en' && name === id)?.record as Card | undefined;
    if (card) return { hash: hashOfCard(card), texts: textsOfCard(card) };
  } else if (ROOMS.includes(room as Room)) {
    const record = recordsOf(data)[room as Room].find((one) => one.id === id);
    if (record) return { hash: hashOfRecord(room as Room, record), texts: textsOfRecord(room as Room, record) };
  }
  throw new Error(`there is no record ${place}. Use:\n${USAGE}`);
}

/** Prints for each language how many records are translated, and which are missing or made from an older English. */
function report(): void {
  const all = [
    ...CATEGORIES.map((id) => `cards/${id}`),
    ...Object.entries(recordsOf(data)).flatMap(([room, records]) => records.map(({ id }) => `${room}/${id}`)),
  ];
  for (const language of languages()) {
    const made = hashes(language);
    const missing = all.filter((place) => !made.has(place));
    const old = all.filter((place) => made.has(place) && made.get(place) !== english(place).hash);
    console.log(`${language}: ${all.length - missing.length} of ${all.length} translated, ${old.length} out of date`);
    for (const place of old) console.log(`  out of date: ${place}`);
    for (const place of missing) console.log(`  missing: ${place}`);
  }
}

function languages(): string[] {
  const found = [...cards.map(({ language }) => language), ...readTranslations().map(({ language }) => language)];
  return [...new Set(found)].filter((language) => language !== 'en').sort();
}

/** Of each translation, the hash of the English that it was made from. */
function hashes(language: string): Map<string, unknown> {
  const of = (record: unknown) => (record as { translationOf?: unknown }).translationOf;
  const records = readTranslations().find((one) => one.language === language)?.files ?? [];
  return new Map([
    ...cards
      .filter((card) => card.language === language)
      .map(({ name, record }): [string, unknown] => [`cards/${name}`, of(record)]),
    ...records.map(({ room, name, record }): [string, unknown] => [`${room}/${name}`, of(record)]),
  ]);
}

/** Writes the hash of today's English into a translation. */
function agree(language: string, place: string): void {
  const { hash } = english(place);
  const path = place.startsWith('cards/')
    ? join(DATA_FOLDER, 'cards', language, `${place.slice('cards/'.length)}.json`)
    : join(DATA_FOLDER, 'translations', language, `${place}.json`);
  const text = readFileSync(path, 'utf8');
  // Matches `"translationOf": "0123456789abcdef"`; near-miss: a text that only speaks of it.
  writeFileSync(path, text.replace(/^( {2}"translationOf": ")[^"]*"/m, `$1${hash}"`));
  console.log(`${language} ${place}: made from ${hash}`);
}

function main([first, ...rest]: string[]): void {
  if (first === undefined) report();
  else if (first === '--agree' && rest.length === 2) agree(rest[0] ?? '', rest[1] ?? '');
  else if (!first.startsWith('--')) {
    const { hash, texts } = english(first);
    console.log(JSON.stringify({ translationOf: hash, texts }, null, 2));
  } else throw new Error(`unknown option ${first}. Use:\n${USAGE}`);
}

try {
  main(process.argv.slice(2));
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
