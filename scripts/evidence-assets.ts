import { createHash } from 'node:crypto';
import { type DataSet, loadDataSet, readAll } from '../data/load';
import { readCards } from '../data/load-cards';
import { readHeadlines } from '../data/load-headlines';
import { releaseWorks } from '../data/release';
import { renderCard } from '../data/render-card';
import { checkCards } from '../data/rules/card';
import { checkRecord, checkTogether, loadNeverTogether } from '../data/rules/index';
import type { Problem } from '../data/rules/problem';
import type { Card } from '../data/schema/card';
import { refuse } from './refuse';
import { checkedTranslations, type LanguageTexts } from './translated-evidence';

/** One packaged file: its path under `/evidence/` and its text. */
export interface EvidenceAsset {
  path: string;
  contents: string;
}

const asset = (path: string, value: unknown): EvidenceAsset => ({ path, contents: JSON.stringify(value) });

/** The day on which `checkedOn` is judged: that of the build. */
const today = () => new Date().toISOString().slice(0, 10);

/**
 * The evidence as the extension carries it. The manifest names the version and the SHA-256 of every other file, so
 * that a file that was changed after the build is noticed. The same records always give the same bytes.
 * @throws {Error} listing every problem, if a record breaks a rule: wrong evidence is not built.
 */
export function evidenceAssets(data: DataSet = checkedDataSet()): EvidenceAsset[] {
  const translations = checkedTranslations(data);
  const files = [
    asset('works.json', releaseWorks(data)),
    asset('talking-points.json', data.talkingPoints),
    asset('discrepancies.json', data.discrepancies),
    asset('altered-quotations.json', data.alteredQuotations),
    asset('pairs.json', data.pairs),
    asset('headlines.json', readHeadlines()),
    ...cardAssets(data, translations),
    ...translations.flatMap(({ language, rooms }) =>
      Object.entries(rooms).map(([room, texts]) => asset(`${language}/${room}.json`, texts)),
    ),
  ];
  const hashes = files.map(({ path, contents }) => [path, createHash('sha256').update(contents).digest('hex')]);
  const manifest = { version: data.version, date: data.date, files: Object.fromEntries(hashes) };
  return [...files, asset('manifest.json', manifest)];
}

/** One file for each card, figures filled in. Refuses a card that breaks a rule. */
function cardAssets(data: DataSet, translations: readonly LanguageTexts[]): EvidenceAsset[] {
  const works = new Map(data.works.map((work) => [work.id, work]));
  const never = loadNeverTogether();
  const cards = readCards();
  refuse(checkCards(cards, works, never));
  return cards.map(({ language, name, record }) => {
    const terms = translations.find((one) => one.language === language)?.terms ?? {};
    const content = renderCard(record as Card, works, { dataVersion: data.version, terms });
    return asset(`cards/${language}/${name}.json`, content);
  });
}

/** Reads the data set and refuses it where it breaks a rule. */
function checkedDataSet(): DataSet {
  const alone = readAll().flatMap((file) => checkRecord(file, today()));
  const errors = (problems: Problem[]) => problems.filter(({ level }) => level === 'error');
  refuse(errors(alone));
  const data = loadDataSet();
  refuse(errors(checkTogether(data)));
  return data;
}
