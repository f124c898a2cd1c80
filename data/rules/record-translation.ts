import * as v from 'valibot';
import type { TranslationFile } from '../load-translations';
import { translationSchema } from '../schema/translation';
import { hashOfRecord } from '../source-hash';
import { type Texts, textsOfRecord } from '../translate-record';
import type { Problem } from './problem';
import { textProblemsOfTranslation } from './text-translation';

/** Texts without a letter are the same in every language. Matches `2017 to 2024`; near-miss: `2017-2024`, `%`. */
const needsWords = (text: string) => /\p{L}/u.test(text);

/** The translation of each text of a record: its own, else the shared term, else the text itself if it has no words. */
export function translatedTexts(english: Texts, own: Texts, terms: Texts): { texts: Texts; missing: string[] } {
  const texts: Record<string, string> = {};
  const missing: string[] = [];
  for (const [where, text] of Object.entries(english)) {
    const found = own[where] ?? terms[text] ?? (needsWords(text) ? undefined : text);
    if (found === undefined) missing.push(where);
    else texts[where] = found;
  }
  return { texts, missing };
}

/**
 * Says where the translation of one record is not true to the English: texts that are missing or that the English does
 * not have, other numbers, swapped terms of art, or an English text that has changed since.
 */
export function checkTranslation(file: TranslationFile, english: object | undefined, terms: Texts): Problem[] {
  const { language, room, name, record } = file;
  const problem = (where: string, message: string): Problem => ({
    level: 'error',
    rule: 'record-translation',
    record: `translations/${language}/${room}/${name}`,
    where,
    message,
  });
  if (!english) return [problem('', `translates no record; there is no data/${room}/${name}.json`)];
  const parsed = v.safeParse(translationSchema, record);
  if (!parsed.success) return parsed.issues.map((issue) => problem(v.getDotPath(issue) ?? '', issue.message));
  const { translationOf, texts: own } = parsed.output;
  const originals = textsOfRecord(room, english);
  const { texts, missing } = translatedTexts(originals, own, terms);
  const hash = hashOfRecord(room, english);
  return [
    ...missing.map((where) => problem(where, 'is missing; translate it, or add its text to terms.json')),
    ...Object.keys(own)
      .filter((where) => !(where in originals))
      .map((where) => problem(where, 'does not stand in the English; take it out')),
    ...Object.entries(texts).flatMap(([where, text]) =>
      textProblemsOfTranslation(where, originals[where] ?? '', text, language).map((line) => problem('', line)),
    ),
    ...(translationOf === hash
      ? []
      : [
          problem(
            'translationOf',
            `was made from another English text; compare with data/${room}/${name}.json, mend the translation, then set it to ${hash}`,
          ),
        ]),
  ];
}

/** Says which shared terms hold other numbers than their English, and which no record uses any more. */
export function checkTerms(language: string, terms: Texts, used: ReadonlySet<string>): Problem[] {
  const problem = (where: string, message: string): Problem => ({
    level: 'error',
    rule: 'record-translation',
    record: `translations/${language}/terms`,
    where,
    message,
  });
  return Object.entries(terms).flatMap(([english, text]) => [
    ...(used.has(english) ? [] : [problem(english, 'is the text of no record; take it out')]),
    ...textProblemsOfTranslation(english, english, text, language).map((line) => problem('', line)),
  ]);
}
