import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readUnits } from '../evaluate/unit';

/** Texts to measure on, each a block as a page would give it, and where they are from. */
export interface Corpus {
  origin: string;
  blocks: string[];
  /** Size of all blocks in UTF-8, in bytes. */
  bytes: number;
}

/** The size of texts in UTF-8, in bytes. */
export function sizeOf(blocks: readonly string[]): number {
  return blocks.reduce((sum, block) => sum + Buffer.byteLength(block), 0);
}

function corpus(origin: string, blocks: string[]): Corpus {
  return { origin, blocks, bytes: sizeOf(blocks) };
}

/** The same order every time, but not the order of the files, in which alike sentences stand together. */
function mixed<T>(items: T[]): T[] {
  let seed = 7;
  const keyed = items.map((item) => {
    seed = (seed * 1103515245 + 12345) % 2147483648;
    return { item, key: seed };
  });
  return keyed.sort((a, b) => a.key - b.key).map(({ item }) => item);
}

/** Paragraphs of five sentences. */
function paragraphs(sentences: string[]): string[] {
  const blocks: string[] = [];
  for (let at = 0; at < sentences.length; at += 5) blocks.push(sentences.slice(at, at + 5).join(' '));
  return blocks;
}

/** The folders beside the project, none where they may not be listed. */
function foldersBeside(): string[] {
  try {
    return readdirSync('..');
  } catch {
    return [];
  }
}

function newsBeside(language: string): string | undefined {
  if (language !== 'en') return undefined;
  return foldersBeside()
    .map((name) => join('..', name, 'benchmark', 'ordinary-news.jsonl'))
    .find((path) => existsSync(path));
}

/**
 * Ordinary text, in which nearly nothing is to be found: the articles of an NDJSON file with a `text` a line, by
 * paragraph. Without a file it takes one found beside the project, else our own ordinary sentences.
 */
export function ordinaryText(language: string, file?: string): Corpus {
  const path = file ?? newsBeside(language);
  if (path === undefined) {
    return corpus('our own ordinary sentences, many of them near misses', atLeast(200_000, unclaimedText(language)));
  }
  const articles = readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line).text as string);
  return corpus(
    file ?? 'ordinary-news.jsonl',
    articles.flatMap((text) => text.split('\n').filter((block) => block.trim() !== '')),
  );
}

/** Our own sentences of a language without a claim, many of them near misses, in paragraphs. */
export function unclaimedText(language: string): Corpus {
  return corpus('our own sentences without a claim', paragraphs(mixed(withoutClaims(language))));
}

/** Our own ordinary sentences of a language, else those without a claim; the matcher never learned from either. */
function withoutClaims(language: string): string[] {
  const folder = `test/cases/${language}`;
  const ordinary = `${folder}/ordinary.jsonl`;
  return readUnits(existsSync(ordinary) ? ordinary : folder)
    .filter(({ stance }) => stance === 'none' || existsSync(ordinary))
    .map(({ text }) => text);
}

/** Dense text: our own labelled sentences, about half of which are to be marked, in paragraphs. */
export function denseText(language: string): Corpus {
  const units = readUnits(`test/cases/${language}`);
  return corpus('our own labelled sentences', paragraphs(mixed(units.map(({ text }) => text))));
}

/** Blocks from the start of a corpus, over and over, until they have at least `bytes` bytes. */
export function atLeast(bytes: number, { blocks }: Pick<Corpus, 'blocks'>): string[] {
  const taken: string[] = [];
  let size = 0;
  for (let at = 0; size < bytes; at++) {
    const block = blocks[at % blocks.length] ?? '';
    taken.push(block);
    size += Buffer.byteLength(block) + 1;
  }
  return taken;
}
