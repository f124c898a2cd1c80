import * as v from 'valibot';
import type { Category } from '../data/categories';
import { localRecord, type TextsById } from '../data/translate-record';
import { browser } from './browser';
import { CardContentSchema, TalkingPointSchema } from './card-reply';
import { MessageError } from './messages';

/** The packaged evidence: what is in the build, and the hash of each file as it was when the build was made. */
export const ManifestSchema = v.looseObject({
  version: v.string(),
  date: v.string(),
  // Matches "e3b0c442…", 64 digits in all; near miss: "sha256-e3b0c442…".
  files: v.record(v.string(), v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/))),
});
/** What that schema gives. */
export type EvidenceManifest = v.InferOutput<typeof ManifestSchema>;

const hex = (bytes: ArrayBuffer) => Array.from(new Uint8Array(bytes), (b) => b.toString(16).padStart(2, '0')).join('');

async function read(path: string): Promise<ArrayBuffer> {
  const response = await fetch(browser.runtime.getURL(`/evidence/${path}`)).catch(() => undefined);
  if (!response?.ok)
    throw new MessageError('damaged-data', `The file evidence/${path} is missing. Please install again.`);
  return response.arrayBuffer();
}

function parse<T>(path: string, bytes: ArrayBuffer, schema: v.GenericSchema<unknown, T>): T {
  try {
    return v.parse(schema, JSON.parse(new TextDecoder().decode(bytes)));
  } catch (error) {
    const what = error instanceof v.ValiError ? `${v.getDotPath(error.issues[0])}: ${error.message}` : String(error);
    throw new MessageError('damaged-data', `The file evidence/${path} cannot be read (${what}). Please install again.`);
  }
}

/** The list of packaged evidence files. @throws MessageError `damaged-data`. */
export async function loadManifest(): Promise<EvidenceManifest> {
  return parse('manifest.json', await read('manifest.json'), ManifestSchema);
}

/**
 * Reads one packaged evidence file. Its bytes must have the hash that the build wrote down: a file that was changed
 * later is refused, because a wrong figure is worse than none.
 * @throws MessageError `damaged-data` naming the file.
 */
export async function loadEvidence<T>(path: string, schema: v.GenericSchema<unknown, T>): Promise<T> {
  const [manifest, bytes] = await Promise.all([loadManifest(), read(path)]);
  const expected = manifest.files[path];
  const found = hex(await crypto.subtle.digest('SHA-256', bytes));
  if (expected !== found) {
    throw new MessageError(
      'damaged-data',
      `The file evidence/${path} was changed after the build. Please install again.`,
    );
  }
  return parse(path, bytes, schema);
}

/** Reads every packaged file and compares its hash. @throws MessageError `damaged-data` naming the first that differs. */
export async function checkAll(): Promise<EvidenceManifest> {
  const manifest = await loadManifest();
  await Promise.all(Object.keys(manifest.files).map((path) => loadEvidence(path, v.unknown())));
  return manifest;
}

/** One hash over the whole data set: of the sorted lines `hash  path`, so that anybody can compute it again. */
export async function contentHash(manifest: EvidenceManifest): Promise<string> {
  const lines = Object.entries(manifest.files)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, hash]) => `${hash}  ${path}\n`);
  return hex(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(lines.join(''))));
}

/** The card of a category in a language, or in English where that language has none. */
export async function loadCard(category: Category, language: string) {
  const manifest = await loadManifest();
  const own = `cards/${language}/${category}.json`;
  return loadEvidence(own in manifest.files ? own : `cards/en/${category}.json`, CardContentSchema);
}

const HeadlinesSchema = v.array(
  v.looseObject({
    language: v.string(),
    categories: v.record(v.string(), v.string()),
    contextIn: v.record(v.string(), v.string()),
  }),
);

/** What stands above a card in a language that has no cards: its name, and in which language the rest is. */
export async function loadHeadline(category: Category, language: string, cardLanguage: string) {
  const all = await loadEvidence('headlines.json', HeadlinesSchema);
  const own = all.find((headline) => headline.language === language);
  const title = own?.categories[category];
  const note = own?.contextIn[cardLanguage];
  return title === undefined || note === undefined ? null : { language, title, note };
}

const TalkingPointsSchema = v.array(TalkingPointSchema);

/**
 * The talking point of that id, or null where there is none. Its notes are in the language where they are translated;
 * words that were said stay as they were said, with `translatedQuote` beside them.
 */
export async function loadTalkingPoint(id: string | null, language: string) {
  if (id === null) return null;
  const [all, texts] = await Promise.all([
    loadEvidence('talking-points.json', TalkingPointsSchema),
    loadTexts(language, 'talking-points'),
  ]);
  const point = all.find((talkingPoint) => talkingPoint.id === id);
  return point ? localRecord(point, texts, language) : null;
}

const TextsSchema = v.record(v.string(), v.record(v.string(), v.string()));

/** The texts of a file of records in a language, by id; none for English and for what is not translated. */
export async function loadTexts(language: string, file: string): Promise<TextsById> {
  const path = `${language}/${file}.json`;
  return path in (await loadManifest()).files ? loadEvidence(path, TextsSchema) : {};
}
