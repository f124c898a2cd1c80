/** A stretch of a text that is matched alone. `start` is its UTF-16 offset in the whole text. */
export interface Block {
  start: number;
  /** As long as the stretch it stands for, so that an offset in it plus `start` is an offset in the whole text. */
  text: string;
}

// A line that runs on: "of the people," + "who came" (near miss: "Crime is up" + "Police said").
const RUNS_ON = /[,;]\s*$/;
// The line after a break inside a sentence: "who came last year" (near miss: "Who came last year").
const CONTINUES = /^\s*\p{Ll}/u;
// "\n", "\r\n" and a lone "\r" each end a line (near miss: "\v", which is spacing inside one).
const LINE_BREAK = /\r\n|\n|\r/g;

interface Line {
  start: number;
  end: number;
  text: string;
}

function lines(text: string): Line[] {
  const found: Line[] = [];
  let start = 0;
  for (const lineBreak of text.matchAll(LINE_BREAK)) {
    found.push({ start, end: lineBreak.index, text: text.slice(start, lineBreak.index) });
    start = lineBreak.index + lineBreak[0].length;
  }
  found.push({ start, end: text.length, text: text.slice(start) });
  return found;
}

/**
 * Splits a text into the blocks that the matcher takes one at a time, as a page's paragraphs and headings would be.
 * A blank line always ends a block. A single line break ends one too, unless the sentence plainly goes on: the line
 * before ends in a comma or semicolon, or the line after starts with a lower-case letter. Breaks inside a block become
 * spaces, one for each character, so offsets hold. Blank blocks are left out.
 */
export function blocksOf(text: string): Block[] {
  if (!text.includes('\n') && !text.includes('\r')) return text.trim() === '' ? [] : [{ start: 0, text }];
  const blocks: Block[] = [];
  let first: Line | undefined;
  let last: Line | undefined;
  const close = (): void => {
    if (first && last)
      // Matches line feed and carriage return; near miss: tab.
      blocks.push({ start: first.start, text: text.slice(first.start, last.end).replace(/[\r\n]/g, ' ') });
    first = last = undefined;
  };
  for (const line of lines(text)) {
    if (line.text.trim() === '') {
      close();
      continue;
    }
    if (last && !RUNS_ON.test(last.text) && !CONTINUES.test(line.text)) close();
    first ??= line;
    last = line;
  }
  close();
  return blocks;
}
