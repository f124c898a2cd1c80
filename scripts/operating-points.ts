/**
 * Measures the three sensitivities by cross-validation and writes `matcher/languages/<id>/operating-points.json`:
 *
 *     tsx scripts/operating-points.ts [--language ID] [--ordinary ARTICLES.jsonl] [--news SENTENCES.jsonl ...]
 *         [--lent ENGLISH.jsonl ...] [LABELLED.jsonl ...]
 *
 * Each named file is split into parts, and each part judged by a model that has not seen it. Where the named files are
 * few texts, the language's own training sentences are split and judged the same way, and both count alike as far as
 * a labelled text then counts no more than ten others. Sentences of articles on migration (`--news`) are judged the same way
 * and say how many marks are right there, each by how many sentences it stands for.
 *
 * `careful` finds most where nine of ten marks are right in each large file and 85 of 100 in articles on migration.
 * `balanced` has the best F1, less the share of rebuttals that it marks, where nine of ten are right in each large file, or
 * nearly as many with few labelled texts. `broad` is right most often where 83 % of the claims are found; two marks of three
 * are right there at least, and one rebuttal of five marked at most. All three also hold back what looks more like a rebuttal,
 * and each marks whatever the one before it marks. What can't be reached is said, and the nearest to it taken.
 */
import { parseArgs } from 'node:util';
import { languageNamed, lentTo, loadPack, ownUnits, packFile, trainingFolder, writeJson } from './training/languages';
import { checkNested, type Thresholds, within } from './training/nested';
import { categorySettingsOf, rebuttalSettingsOf, settingsOf } from './training/settings';
import { createReader, readUnits } from './training/units';
import { crossValidate, type Judged } from './training/validate';

const FOLDS = 8;
/** Share of marks that must be right, with some room, since the thresholds are chosen on what they are measured on. */
const CAREFUL = 0.92;
/** The same in sentences drawn from articles on migration, where few make a claim: nine of ten leave hardly a mark. */
const NEWS_RIGHT = 0.85;
/** Share of claims that even careful marks must find: what marks next to nothing serves nobody. */
const LEAST = 0.4;
const BALANCED = 0.87;
/** The same in each large file, where there are enough labelled texts to tell. */
const BALANCED_EACH = 0.9;
/** The same with our own sentences, which are near misses more often than prose, where the named files reach the other. */
const BALANCED_OWN = 0.77;
/** Share of claims to be found. */
const BROAD = 0.83;
/** Share of marks that must be right even where most is marked. */
const BROAD_RIGHT = 2 / 3;
/** Share of rebuttals that may be marked even there. */
const BROAD_REBUTTALS = 0.2;
/** Of files with fewer texts it says nothing that one text is marked wrongly. */
const TELLING = 100;
/** A labelled text counts at most as much as so many of our own. */
const MOST = 10;
/** From here on a further category is named. */
const CATEGORY: Readonly<Record<string, number>> = { en: 0.35 };
const CATEGORY_ELSEWHERE = 0.25;
/** With fewer labelled texts than this, thresholds would be chosen on chance, and our own sentences are judged as well. */
const ENOUGH = 600;
const OWN = 'own sentences';
const NEWS = 'news on migration';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    language: { type: 'string' },
    ordinary: { type: 'string' },
    news: { type: 'string', multiple: true },
    lent: { type: 'string', multiple: true },
  },
});
const language = languageNamed(values.language);
const { read, ordinary } = createReader(await loadPack(language));
const folder = await trainingFolder(language);
const labelled = positionals.flatMap((file) => readUnits(file).map((unit) => read(unit, file)));
const own = ownUnits(folder).map(({ unit }) => read(unit, OWN, 'own'));
const news = (values.news ?? []).flatMap((file) => readUnits(file).map((unit) => read(unit, NEWS, 'news')));
const ownCounts = labelled.length < ENOUGH;
const tested = [...labelled, ...news, ...(ownCounts ? own : [])];
const sources = ownCounts ? [...positionals, OWN] : positionals;
const opening = (text: string): string => text.trim().slice(0, 50);
/** What is tested must not be among what is learned, not even as a sentence of an ordinary article. */
const openings = new Set(tested.map(({ unit }) => opening(unit.text)));
const always = [
  ...(ownCounts ? [] : own),
  ...folder.templates.map((unit) => read(unit, 'template', 'template')),
  ...(await lentTo(language, values.lent)),
  ...(values.ordinary === undefined
    ? []
    : ordinary(values.ordinary).filter(({ unit }) => !openings.has(opening(unit.text)))),
];
const judged = crossValidate(
  tested,
  always,
  FOLDS,
  settingsOf(language),
  categorySettingsOf(language),
  rebuttalSettingsOf(language),
);
/** What stands for nothing measures nothing. */
const judgedNews = judged.filter(({ source, unit }) => source === NEWS && unit.weight !== 0);
const judgedElsewhere = judged.filter(({ source }) => source !== NEWS);
const judgedLabelled = judgedElsewhere.filter(({ source }) => source !== OWN);
/** What a labelled text counts, so that our own sentences don't drown them, nor a few texts decide alone. */
const labelledWeight = ownCounts && labelled.length > 0 ? Math.min(own.length / labelled.length, MOST) : 1;

interface Measured {
  precision: number;
  recall: number;
  f1: number;
  /** Share of the rebuttals that were marked. */
  rebuttals: number;
}

function measure(rows: readonly Judged[], { claim, certain, rebuttal }: Thresholds): Measured {
  let [right, wrong, missed, disputed, marked] = [0, 0, 0, 0, 0];
  for (const { unit, heads, source, certain: read } of rows) {
    const mark = (heads.flag ?? 0) >= (read ? certain : claim) && (heads.rebut ?? 0) < rebuttal;
    const weight = source === NEWS ? (unit.weight ?? 1) : source === OWN ? 1 : labelledWeight;
    if (mark && unit.flag === 1) right += weight;
    else if (mark) wrong += weight;
    else if (unit.flag === 1) missed += weight;
    if (unit.stance === 'rebuts') {
      disputed += weight;
      if (mark) marked += weight;
    }
  }
  const precision = right / Math.max(1, right + wrong);
  const recall = right / Math.max(1, right + missed);
  return {
    precision,
    recall,
    f1: (2 * right) / Math.max(1, 2 * right + wrong + missed),
    rebuttals: marked / Math.max(1, disputed),
  };
}

/** By steps of .02, and by smaller ones where nearly every mark is right. */
const GRID = [...Array.from({ length: 47 }, (_, i) => 0.05 + i / 50), 0.98, 0.985, 0.99, 0.995];
const telling = sources.filter((file) => from(file).length >= TELLING);
const points = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.75, 0.8, 0.82, 0.85, 0.9, 0.95].flatMap((certain) =>
  [0.1, 0.15, 0.2, 0.3, 0.4, 0.5, 0.6].flatMap((rebuttal) =>
    GRID.filter((claim) => claim >= certain).map((claim) => ({
      ...{ claim, certain, rebuttal, ...measure(judgedElsewhere, { claim, certain, rebuttal }) },
      /** Precision on the file where it is lowest, of those that are large enough to tell. */
      lowest: Math.min(...telling.map((file) => measure(from(file), { claim, certain, rebuttal }).precision)),
      /** Precision on the named files alone. */
      labelled: measure(judgedLabelled, { claim, certain, rebuttal }).precision,
      /** Precision on news about migration; nothing is asked where there is none. */
      news: judgedNews.length === 0 ? 1 : measure(judgedNews, { claim, certain, rebuttal }).precision,
    })),
  ),
);
type Point = (typeof points)[number];
function from(file: string): Judged[] {
  return judged.filter(({ source }) => source === file);
}
/** The point that ranks first among those that reach what is asked, else the one that comes nearest to it. */
function best(
  name: string,
  among: readonly Point[],
  reached: (point: Point) => number,
  rank: (point: Point) => number,
): Point {
  const first = (of: readonly Point[], by: (point: Point) => number): Point =>
    of.reduce((a, b) => (by(b) > by(a) ? b : a));
  const fitting = among.filter((point) => reached(point) >= 0);
  if (fitting.length > 0) return first(fitting, rank);
  console.warn(`No thresholds reach what "${name}" asks for; the nearest are taken.`);
  return first(among, (point) => reached(point) + rank(point) / 1000);
}
const balanced = best(
  'balanced',
  points,
  ({ precision, labelled, lowest }) =>
    ownCounts
      ? Math.max(precision - BALANCED, Math.min(labelled - BALANCED, precision - BALANCED_OWN))
      : lowest - BALANCED_EACH,
  ({ f1, rebuttals }) => f1 - rebuttals,
);
const chosen = {
  careful: best(
    'careful',
    points.filter((point) => within(point, balanced) && point.recall >= LEAST),
    ({ precision, lowest, news }) => Math.min(precision - CAREFUL, lowest - 0.9, news - NEWS_RIGHT),
    ({ recall, rebuttals }) => recall - rebuttals,
  ),
  balanced,
  broad: best(
    'broad',
    points.filter(
      (point) =>
        point === balanced ||
        (within(balanced, point) &&
          Math.min(point.precision, point.labelled) >= BROAD_RIGHT &&
          point.rebuttals <= BROAD_REBUTTALS),
    ),
    ({ recall }) => recall - BROAD,
    ({ precision }) => precision,
  ),
};
const round = (value: number): number => Math.round(value * 1000) / 1000;
const written = Object.fromEntries(
  Object.entries(chosen).map(([name, { claim, certain, rebuttal, precision, recall, news }]) => [
    name,
    {
      claim: round(claim),
      certain,
      rebuttal,
      category: CATEGORY[language] ?? CATEGORY_ELSEWHERE,
      precision: round(precision),
      recall: round(recall),
      ...(judgedNews.length === 0 ? {} : { inNews: round(news) }),
    },
  ]),
);
checkNested(chosen);
for (const [name, point] of Object.entries(chosen)) {
  console.log(name, point);
  for (const file of sources) console.log('  ', file, measure(from(file), point));
  if (judgedNews.length > 0) console.log('  ', NEWS, measure(judgedNews, point));
}
writeJson(packFile(language, 'operating-points.json'), written);
