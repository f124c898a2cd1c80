import type { Figure } from './schema/figure';
import type { Room } from './schema/index';

/** Where a text stands in a record, parts joined by dots, and the text. Figures are named by their id. */
export type Texts = Readonly<Record<string, string>>;

/** The fields of each room's records that are prose, in the order in which they are translated. */
const FIELDS: Readonly<Record<Room, readonly string[]>> = {
  works: ['period', 'population', 'denominator', 'method', 'finding', 'limits', 'note'],
  reports: ['period', 'population', 'denominator', 'method', 'finding', 'limits', 'note'],
  'talking-points': ['paraphrase', 'speaker', 'addressedTo', 'wording', 'note', 'matchNote'],
  discrepancies: ['question', 'note'],
  'altered-quotations': ['explanation'],
  pairs: ['label', 'groups', 'unit', 'crude.label', 'adjusted.*.label', 'adjustedFor', 'note'],
};

const FIGURE_FIELDS = ['what', 'unit', 'denominator', 'place', 'period', 'via'] as const;

/** Words of others stay as they were said; a translation stands beside them under this name. */
const QUOTED: Partial<Record<Room, readonly [string, string]>> = {
  'talking-points': ['quote', 'translatedQuote'],
  'altered-quotations': ['words', 'translatedWords'],
};

type Fields = Record<string, unknown>;

/**
 * All texts of a record that a reader of another language needs translated. Titles, names, addresses and the values of
 * figures are none of them.
 */
export function textsOfRecord(room: Room, record: object): Texts {
  const texts: Record<string, string> = {};
  const put = (path: string, value: unknown) => {
    if (typeof value === 'string') texts[path] = value;
    else if (Array.isArray(value)) for (const [index, one] of value.entries()) put(`${path}.${index}`, one);
  };
  const fields = record as Fields;
  const [words, translation] = QUOTED[room] ?? [];
  if (words && translation) put(translation, fields[words]);
  for (const path of FIELDS[room]) for (const [where, value] of at(fields, path.split('.'))) put(where, value);
  for (const [index, answer] of listOf(fields.answers).entries()) {
    put(`answers.${index}.source`, answer.source);
    put(`answers.${index}.says`, answer.says);
  }
  for (const figure of listOf(fields.figures)) {
    if (room === 'works' || room === 'reports')
      for (const field of FIGURE_FIELDS) put(`figures.${figure.id}.${field}`, figure[field]);
  }
  return texts;
}

/**
 * The record with these texts in place of its own. Everything else is left as it is; texts for places that the record
 * does not have are left out.
 */
export function withTexts<T extends object>(record: T, texts: Texts): T {
  const copy = structuredClone(record) as Fields;
  for (const [path, text] of Object.entries(texts)) {
    const parts = path.split('.');
    const last = parts.pop() ?? '';
    let here: unknown = copy;
    for (const part of parts) {
      const known = here as Fields | Fields[] | undefined;
      here = Array.isArray(known) ? (known.find(({ id }) => id === part) ?? known[Number(part)]) : known?.[part];
    }
    if (typeof here === 'object' && here !== null) (here as Fields)[last] = text;
  }
  return copy as T;
}

const listOf = (value: unknown): Fields[] => (Array.isArray(value) ? (value as Fields[]) : []);

/** The values at a path, where `*` stands for every index, each with the path that leads to it. */
function at(value: unknown, [first, ...rest]: string[], before = ''): [string, unknown][] {
  if (first === undefined) return [[before, value]];
  const fields = value as Fields | undefined;
  const keys = first === '*' ? Object.keys(fields ?? {}) : [first];
  return keys.flatMap((key) => at(fields?.[key], rest, before ? `${before}.${key}` : key));
}

/** The texts of many records in one language, by record id. */
export type TextsById = Readonly<Record<string, Texts>>;

/** A record with the language that its prose is in. */
export type Local<T> = T & { language: string };

/** A figure with its value as the language writes it. `value` stays as its source gives it. */
export type LocalFigure = Figure & { shown?: string };

/** A record in the language, or in English where it has no translation; `language` says which. */
export function localRecord<T extends { id: string }>(record: T, texts: TextsById, language: string): Local<T> {
  const own = texts[record.id];
  return own ? { ...withTexts(record, own), language } : { ...record, language: 'en' };
}
