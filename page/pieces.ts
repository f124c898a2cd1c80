/** Longest text that is matched in one go, in UTF-16 units: what takes well under 50 ms. */
export const LONGEST = 12_000;

/** A stretch of text. Offsets are UTF-16, end-exclusive. */
export interface Piece {
  start: number;
  end: number;
}

/**
 * Cuts a very long text into pieces at ends of sentences, or at a space where there is none. A stretch that long without
 * any space is no sentence and is left out.
 */
export function pieces(text: string): Piece[] {
  const found: Piece[] = [];
  let start = 0;
  while (text.length - start > LONGEST) {
    const limit = start + LONGEST;
    let cut = text.lastIndexOf('. ', limit) + 1;
    if (cut <= start) cut = text.lastIndexOf(' ', limit);
    if (cut <= start) {
      const next = text.indexOf(' ', limit);
      if (next < 0) return found;
      start = next + 1;
      continue;
    }
    found.push({ start, end: cut });
    start = cut;
  }
  if (start < text.length) found.push({ start, end: text.length });
  return found;
}
