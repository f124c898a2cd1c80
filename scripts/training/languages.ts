import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import type { LanguagePack } from '../../matcher/language';
import { isLanguageId, LANGUAGE_IDS, LANGUAGES, type LanguageId } from '../../matcher/languages';
import { createReader, HEADS, type Read, readUnits, type Unit } from './units';

/** Where a language keeps what it learns from. */
export interface TrainingFolder {
  /** The files of labelled sentences. */
  files: string[];
  /** Plain sentences made from parts; none where a language has no `templates.ts`. */
  templates: Unit[];
}

/** The language that a command line names, or English. Throws when there is no such language. */
export function languageNamed(name = 'en'): LanguageId {
  if (isLanguageId(name)) return name;
  throw new Error(
    `There is no language "${name}". Known: ${LANGUAGE_IDS.join(', ')}; see docs/languages.md to add one.`,
  );
}

/** Where the pack of a language keeps a file. */
export function packFile(language: string, name: string): URL {
  return new URL(`../../matcher/languages/${language}/${name}`, import.meta.url);
}

/** Loads the pack of a language, with weights and thresholds to begin with where it has none yet. */
export async function loadPack(language: LanguageId): Promise<LanguagePack> {
  const weights = packFile(language, 'weights.json');
  if (!existsSync(weights)) writeJson(weights, { heads: HEADS, scale: 0.16, features: {} });
  const points = packFile(language, 'operating-points.json');
  const start = { claim: 0.5, certain: 0.3, rebuttal: 0.4, category: 0.25, precision: 0, recall: 0 };
  if (!existsSync(points)) writeJson(points, { careful: { ...start, claim: 0.7 }, balanced: start, broad: start });
  return await LANGUAGES[language]();
}

/** Finds what a language is trained on: `scripts/training/<language>/*.jsonl` and its templates. */
export async function trainingFolder(language: LanguageId): Promise<TrainingFolder> {
  const folder = new URL(`./${language}/`, import.meta.url);
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .map((name) => new URL(name, folder).pathname);
  const written = new URL('templates.ts', folder);
  const made = existsSync(written) ? ((await import(written.href)) as { templates(): Unit[] }).templates() : [];
  return { files, templates: made };
}

/** All sentences that were written for a language, without those made from parts. */
export function ownUnits({ files }: TrainingFolder): { file: string; unit: Unit }[] {
  return files.flatMap((file) => readUnits(file).map((unit) => ({ file, unit })));
}

// Matches "c:CRIME", "F:do/people:crime", "p:MIGRANT>CRIME"; near miss: "w:crime", which is a word.
const OF_CLASSES = /^(?:F|R|c|p|u|2|f):/;

/** Who lends to whom beside English: languages whose words stand in the same order. */
const NEIGHBOURS: Readonly<Partial<Record<LanguageId, readonly LanguageId[]>>> = {
  nl: ['de', 'sv'],
  sv: ['de', 'nl'],
  da: ['de', 'nl', 'sv'],
};

/**
 * What English, and languages nearby, lend to another: their sentences, but of each only how classes occur and stand to
 * each other, since classes mean the same in all languages. A language with some hundred sentences of its own gains most.
 * `more` names further English files of labelled sentences. Empty for English.
 */
export async function lentTo(language: LanguageId, more: readonly string[] = []): Promise<Read[]> {
  const lent: Read[] = [];
  for (const lender of language === 'en' ? [] : ['en' as const, ...(NEIGHBOURS[language] ?? [])]) {
    const { read } = createReader(await loadPack(lender));
    const named = lender === 'en' ? more.flatMap((file) => readUnits(file).map((unit) => ({ file, unit }))) : [];
    for (const { file, unit } of [...ownUnits(await trainingFolder(lender)), ...named]) {
      const whole = read(unit, file, 'lent');
      const sentences = whole.sentences.map((names) => new Set([...names].filter((name) => OF_CLASSES.test(name))));
      lent.push({ ...whole, sentences });
    }
  }
  return lent;
}

/** Writes JSON as the formatter would. */
export function writeJson(file: URL, value: unknown): void {
  writeFileSync(file, `${JSON.stringify(value, null, 2)}\n`);
}
