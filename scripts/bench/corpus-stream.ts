import { Readable } from 'node:stream';
import { atLeast, denseText, ordinaryText } from './texts';

/** What a generated corpus is made of. */
export interface CorpusShape {
  /** At least this many bytes of NDJSON. */
  bytes: number;
  /** Share of articles, 0 to 1, that hold sentences from our labelled set; the others are ordinary. */
  denseShare: number;
}

function* lines({ bytes, denseShare }: CorpusShape): Generator<string> {
  const ordinary = atLeast(2_000_000, ordinaryText('en'));
  const dense = atLeast(200_000, denseText('en'));
  const every = denseShare > 0 ? Math.round(1 / denseShare) : Number.POSITIVE_INFINITY;
  let size = 0;
  for (let id = 0; size < bytes; id++) {
    const blocks = id % every === 0 ? dense : ordinary;
    // Articles of one to twelve paragraphs, each from another place of the text.
    const from = (id * 37) % blocks.length;
    const text = blocks.slice(from, from + 1 + (id % 12)).join('\n\n');
    const line = `${JSON.stringify({ id, text })}\n`;
    size += Buffer.byteLength(line);
    yield line;
  }
}

/** Joins lines to chunks of about 64 kB, so that a stream is not slowed by its own parts. */
function* chunks(shape: CorpusShape): Generator<string> {
  let held = '';
  for (const line of lines(shape)) {
    held += line;
    if (held.length < 65_536) continue;
    yield held;
    held = '';
  }
  if (held !== '') yield held;
}

/** A made-up corpus as NDJSON, `{"id","text"}` a line, the same every time; it is made as it is read. */
export function corpusStream(shape: CorpusShape): Readable {
  return Readable.from(chunks(shape));
}
