/** One line of input that can be scanned. */
export interface ScanRecord {
  id: string | number;
  text: string;
  lang?: string;
}

/** What is wrong with a line and what to do about it. */
export class RecordError extends Error {}

/** Names what a JSON value is, in the words of the format. */
function kindOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    throw new RecordError(
      `not valid JSON (${detail.slice(0, 160)}): write one whole object a line, with line breaks in the text as \\n`,
    );
  }
}

/**
 * Reads one line of NDJSON as `{"id", "text", "lang"?}`; other fields are ignored.
 *
 * @throws RecordError saying what is wrong and how to put it right.
 */
export function readRecord(line: string): ScanRecord {
  const value = parse(line);
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new RecordError(`is ${kindOf(value)}: write an object such as {"id": "1", "text": "..."}`);
  const { id, text, lang } = value as Record<string, unknown>;
  if (id === undefined)
    throw new RecordError('has no "id": add one, text or number, so that the result can be told apart');
  if (typeof id !== 'string' && typeof id !== 'number')
    throw new RecordError(`"id" is ${kindOf(id)}: make it text or a number`);
  if (text === undefined) throw new RecordError('has no "text": put the text to scan there');
  if (typeof text !== 'string') throw new RecordError(`"text" is ${kindOf(text)}: make it text`);
  if (lang !== undefined && lang !== null && typeof lang !== 'string')
    throw new RecordError(`"lang" is ${kindOf(lang)}: make it a language code such as "en", or leave it out`);
  return typeof lang === 'string' ? { id, text, lang } : { id, text };
}
