import * as v from 'valibot';
import { browser } from './browser';
import type { Settings } from './settings';
import { createStrings, type Strings, type StringTable } from './string-table';

/** The interface languages that the package holds. */
export const SHIPPED_LANGUAGES = ['en', 'de', 'fr'] as const;
/** One of them. */
export type ShippedLanguage = (typeof SHIPPED_LANGUAGES)[number];

const FileSchema = v.record(v.string(), v.looseObject({ message: v.string() }));
const tables = new Map<ShippedLanguage, Promise<StringTable>>();

/** The language that a setting means in this browser: `auto` is the browser's own where it is shipped, else English. */
export function resolveLanguage(
  setting: Settings['language'],
  browserLanguage = browser.i18n.getUILanguage(),
): ShippedLanguage {
  // Matches in "de-AT" and "de_AT"; near miss: "de".
  const wanted = setting === 'auto' ? browserLanguage.toLowerCase().split(/[-_]/)[0] : setting;
  return SHIPPED_LANGUAGES.find((language) => language === wanted) ?? 'en';
}

async function loadTable(language: ShippedLanguage): Promise<StringTable> {
  const response = await fetch(browser.runtime.getURL(`/_locales/${language}/messages.json`));
  if (!response.ok) throw new Error(`The interface language "${language}" is missing from the package.`);
  const file = v.parse(FileSchema, await response.json());
  return Object.fromEntries(Object.entries(file).map(([key, { message }]) => [key, message]));
}

/**
 * The interface strings in the reader's language, read from the package. A language that the package lacks falls back
 * to English, string by string.
 */
export async function loadStrings(setting: Settings['language']): Promise<Strings> {
  const language = resolveLanguage(setting);
  const load = (wanted: ShippedLanguage) => {
    const table = tables.get(wanted) ?? loadTable(wanted);
    tables.set(wanted, table);
    table.catch(() => tables.delete(wanted));
    return table;
  };
  const english = await load('en');
  if (language === 'en') return createStrings(english, 'en');
  try {
    return createStrings({ ...english, ...(await load(language)) }, language);
  } catch {
    return createStrings(english, 'en');
  }
}
