import type { Batch } from './scan-batch';

const LINE_FEED = 10;

/** A line too long to be held in memory, reported in its place. */
export interface LongLine {
  tooLong: true;
  line: number;
}

/**
 * The longest line that is read, in bytes. A longer one is dropped and reported, so that memory stays bounded whatever
 * comes in.
 */
export const LONGEST_LINE = 64 * 1024 * 1024;

function count(bytes: Uint8Array): number {
  let lineFeeds = 0;
  for (let at = bytes.indexOf(LINE_FEED); at >= 0; at = bytes.indexOf(LINE_FEED, at + 1)) lineFeeds++;
  return lineFeeds;
}

function join(chunks: Uint8Array[], length: number): Uint8Array<ArrayBuffer> {
  const joined = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    joined.set(chunk, at);
    at += chunk.length;
  }
  return joined;
}

/** Where the whole lines of a chunk end, or the first one that is too long begins. */
function endBeforeLong(chunk: Uint8Array, longestLine: number): number {
  if (chunk.length <= longestLine) return chunk.lastIndexOf(LINE_FEED) + 1;
  let start = 0;
  for (let at = chunk.indexOf(LINE_FEED); at >= 0 && at - start <= longestLine; at = chunk.indexOf(LINE_FEED, start)) {
    start = at + 1;
  }
  return start;
}

/**
 * Cuts a byte stream into batches of whole lines, in order. What the source gives at once makes one batch, so a live
 * source is never kept waiting for more. It reads on only when the next batch is asked for, so a slow consumer slows the
 * source. Never holds more than one batch and one line.
 */
export async function* batches(
  source: AsyncIterable<Uint8Array>,
  longestLine = LONGEST_LINE,
): AsyncGenerator<Batch | LongLine> {
  let held: Uint8Array[] = [];
  let heldBytes = 0;
  let line = 1;
  let dropping = false;

  const take = (upTo: Uint8Array): Batch => {
    held.push(upTo);
    const bytes = join(held, heldBytes + upTo.length);
    held = [];
    heldBytes = 0;
    const batch = { bytes, firstLine: line };
    line += count(bytes);
    return batch;
  };

  for await (const received of source) {
    let chunk = received;
    if (dropping) {
      const lineFeed = chunk.indexOf(LINE_FEED);
      if (lineFeed < 0) continue;
      dropping = false;
      yield { tooLong: true, line: line++ };
      chunk = chunk.subarray(lineFeed + 1);
    }
    for (let lineFeed = chunk.indexOf(LINE_FEED); lineFeed >= 0; lineFeed = chunk.indexOf(LINE_FEED)) {
      if (heldBytes + lineFeed > longestLine) {
        held = [];
        heldBytes = 0;
        yield { tooLong: true, line: line++ };
        chunk = chunk.subarray(lineFeed + 1);
      } else {
        const end = endBeforeLong(chunk, longestLine);
        yield take(chunk.subarray(0, end));
        chunk = chunk.subarray(end);
      }
    }
    if (chunk.length > 0) {
      held.push(chunk);
      heldBytes += chunk.length;
    }
    if (heldBytes > longestLine) {
      held = [];
      heldBytes = 0;
      dropping = true;
    }
  }
  if (dropping) yield { tooLong: true, line };
  else if (heldBytes > 0) yield take(new Uint8Array(0));
}
