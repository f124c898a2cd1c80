import { isLanguageId, LANGUAGE_IDS } from '../../matcher/languages/ids';
import type { Sensitivity } from '../../matcher/types';
import { findInText, languageOf } from './find-in-text';
import { RecordError, readRecord } from './record';

/** Whole lines of input, cut from the stream. */
export interface Batch {
  /** UTF-8, any number of lines; the last may lack its line feed. */
  bytes: Uint8Array<ArrayBuffer>;
  /** The number of the batch's first line in the whole input, from 1. */
  firstLine: number;
}

/** What scanning a batch gave. */
export interface BatchResult {
  /** UTF-8, one line of output for each line of input that was not blank. */
  output: Uint8Array<ArrayBuffer>;
  lines: number;
  claims: number;
  badLines: number;
}

const LINE_FEED = 10;
const encoder = new TextEncoder();
// It also drops a byte order mark, which some programs put at the start of UTF-8.
const decoder = new TextDecoder('utf-8', { fatal: true });

function decode(bytes: Uint8Array): string {
  try {
    return decoder.decode(bytes);
  } catch {
    throw new RecordError('is not valid UTF-8: convert the file first, for example with iconv -t UTF-8');
  }
}

/** A fault of ours costs one line, not hours of a corpus scan, but it is never passed off as the line's fault. */
function explain(error: unknown): string {
  if (error instanceof RecordError) return error.message;
  return `could not be scanned (${String(error).slice(0, 160)}): this is a fault of the scanner, please report it`;
}

/**
 * Scans whole lines of NDJSON. A bad line gives `{"line", "error"}` and the rest goes on; a blank line gives nothing. A
 * text in a language without a pack gives no claims and a `skipped` field that says so.
 */
export function scanBatch({ bytes, firstLine }: Batch, sensitivity: Sensitivity): BatchResult {
  const output: string[] = [];
  let lines = 0;
  let claims = 0;
  let badLines = 0;
  const scanLine = (line: string): void => {
    if (line.trim() === '') return;
    const { id, text, lang } = readRecord(line);
    const language = languageOf(lang, text);
    if (!isLanguageId(language)) {
      const named = lang === undefined ? `what looks like "${language}"` : `language "${lang}"`;
      const skipped = `no matcher for ${named}; there is one for: ${LANGUAGE_IDS.join(', ')}`;
      output.push(JSON.stringify({ id, claims: [], skipped }));
      return;
    }
    const found = findInText(text, language, sensitivity);
    claims += found.length;
    output.push(
      JSON.stringify({
        id,
        claims: found.map(({ category, stance, score, start, end, talkingPoint, why }) => ({
          category,
          stance,
          score,
          start,
          end,
          talkingPoint,
          why,
        })),
      }),
    );
  };
  for (let start = 0; start < bytes.length; ) {
    const lineFeed = bytes.indexOf(LINE_FEED, start);
    const end = lineFeed < 0 ? bytes.length : lineFeed;
    try {
      scanLine(decode(bytes.subarray(start, end)));
    } catch (error) {
      badLines++;
      output.push(JSON.stringify({ line: firstLine + lines, error: explain(error) }));
    }
    lines++;
    start = end + 1;
  }
  const joined = output.length > 0 ? `${output.join('\n')}\n` : '';
  return { output: encoder.encode(joined), lines, claims, badLines };
}
