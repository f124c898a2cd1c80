/**
 * Trains the weights of a language's matcher and writes `matcher/languages/<id>/weights.json`:
 *
 *     tsx scripts/train.ts [--language ID] [--ordinary ARTICLES.jsonl] [--news SENTENCES.jsonl ...]
 *         [--lent ENGLISH.jsonl ...] [--keep FEATURES] [MORE.jsonl ...]
 *
 * Learns from our own sentences in `scripts/training/<id>/`, from plain sentences made from parts where a language has
 * `templates.ts` there, and from any further labelled files that are named; those texts stay where they are.
 * `--ordinary` names articles taken to have no claim, `--news` labelled sentences of articles on migration. To other languages English lends what its sentences say of classes, and those of the files that `--lent` names.
 * The language is English unless it is named.
 */
import { parseArgs } from 'node:util';
import { languageNamed, lentTo, loadPack, ownUnits, packFile, trainingFolder, writeJson } from './training/languages';
import { trainAll } from './training/model';
import { categorySettingsOf, rebuttalSettingsOf, scaleOf, settingsOf } from './training/settings';
import { createReader, HEADS, type Read, readUnits } from './training/units';

/** Categories get by with weights of at least this size, which halves the file. */
const SMALLEST = 3;
const FIRST_CATEGORY = HEADS.indexOf('violent-crime');

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    language: { type: 'string' },
    ordinary: { type: 'string' },
    news: { type: 'string', multiple: true },
    lent: { type: 'string', multiple: true },
    keep: { type: 'string' },
  },
});
const language = languageNamed(values.language);
const { read, ordinary } = createReader(await loadPack(language));
const folder = await trainingFolder(language);
const reads: Read[] = [
  ...ownUnits(folder).map(({ file, unit }) => read(unit, file, 'own')),
  ...positionals.flatMap((file) => readUnits(file).map((unit) => read(unit, file))),
  ...(values.news ?? []).flatMap((file) => readUnits(file).map((unit) => read(unit, file, 'news'))),
  ...folder.templates.map((unit) => read(unit, 'template', 'template')),
  ...(values.ordinary === undefined ? [] : ordinary(values.ordinary)),
  ...(await lentTo(language, values.lent)),
];
const settings = settingsOf(language);
const scale = scaleOf(language);
const forMarks = values.keep === undefined ? settings : { ...settings, keep: Number(values.keep) };
const model = trainAll(reads, forMarks, categorySettingsOf(language), rebuttalSettingsOf(language));
const features: Record<string, string> = {};
for (const name of [...model.ids.keys()].sort()) {
  const id = model.ids.get(name) as number;
  const row = HEADS.map((_, head) => {
    const weight = Math.round((model.weights[head]?.[id] ?? 0) / scale);
    return weight === 0 || (head >= FIRST_CATEGORY && name !== '1' && Math.abs(weight) < SMALLEST) ? '' : weight;
  });
  // Matches the end of "3,,1,,"; near miss: "3,,1".
  const written = row.join(',').replace(/,+$/, '');
  if (written !== '') features[name] = written;
}
writeJson(packFile(language, 'weights.json'), { heads: HEADS, scale, features });
console.log(`${language}: ${reads.length} texts, ${Object.keys(features).length} features written`);
