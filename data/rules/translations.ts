import * as v from 'valibot';
import { FIGURE_LANGUAGES } from '../figure-locale';
import { valueText } from '../figure-text';
import type { DataSet } from '../load';
import type { LanguageFiles } from '../load-translations';
import type { Room } from '../schema/index';
import { termsSchema } from '../schema/translation';
import { type Texts, textsOfRecord } from '../translate-record';
import type { Problem } from './problem';
import { checkTerms, checkTranslation } from './record-translation';

/** The records of each room. */
export function recordsOf(data: DataSet): Record<Room, readonly { id: string }[]> {
  return {
    works: data.works,
    reports: data.reports,
    'talking-points': data.talkingPoints,
    discrepancies: data.discrepancies,
    'altered-quotations': data.alteredQuotations,
    pairs: data.pairs,
  };
}

/**
 * All that can be said about the translations of the records: each against its English, the shared terms, and whether
 * every figure of a translated work can be written in the language.
 */
export function checkTranslations(data: DataSet, languages: readonly LanguageFiles[]): Problem[] {
  return languages.flatMap((one) => [...formProblems(one), ...checkLanguage(data, one)]);
}

function checkLanguage(data: DataSet, { language, terms, files }: LanguageFiles): Problem[] {
  const known = v.safeParse(termsSchema, terms);
  if (!known.success || !FIGURE_LANGUAGES.includes(language)) return [];
  const records = recordsOf(data);
  return [
    ...checkTerms(language, known.output, usedTexts(data)),
    ...files.flatMap((file) => {
      const english = records[file.room].find(({ id }) => id === file.name);
      return [...checkTranslation(file, english, known.output), ...valueProblems(file, english, known.output)];
    }),
  ];
}

function formProblems({ language, terms }: LanguageFiles): Problem[] {
  const record = `translations/${language}/terms`;
  const problem = (where: string, message: string): Problem => ({
    level: 'error',
    rule: 'translations',
    record,
    where,
    message,
  });
  const parsed = v.safeParse(termsSchema, terms);
  return [
    ...(parsed.success ? [] : parsed.issues.map((issue) => problem(v.getDotPath(issue) ?? '', issue.message))),
    ...(FIGURE_LANGUAGES.includes(language)
      ? []
      : [problem('', `figures cannot be written in "${language}" yet; describe it in data/figure-locale.ts`)]),
  ];
}

/** Every text of the records, and the words that figures hold: what a shared term may stand for. */
function usedTexts(data: DataSet): Set<string> {
  const used = new Set<string>();
  for (const [room, records] of Object.entries(recordsOf(data)) as [Room, readonly object[]][]) {
    for (const record of records) for (const text of Object.values(textsOfRecord(room, record))) used.add(text);
  }
  for (const { figures } of [...data.works, ...data.reports]) {
    for (const { value, via } of figures) {
      used.add(value);
      if (via) used.add(via.split(';')[0]?.trim() ?? via);
    }
  }
  return used;
}

function valueProblems(
  { language, room, name }: LanguageFiles['files'][number],
  english: object | undefined,
  terms: Texts,
): Problem[] {
  const figures = (english as { figures?: { id: string; value: string }[] } | undefined)?.figures ?? [];
  return figures.flatMap(({ id, value }): Problem[] => {
    try {
      valueText(value, language, terms);
      return [];
    } catch (error) {
      const record = `translations/${language}/${room}/${name}`;
      return [{ level: 'error', rule: 'translations', record, where: id, message: (error as Error).message }];
    }
  });
}
