import type { Page } from 'puppeteer-core';

/**
 * Waits until the page carries marks and gets no more for a moment, since they come a slice of reading at a time; gives their
 * texts by highlight name. @throws after `timeout` ms
 */
export async function waitForMarks(page: Page, timeout = 15_000): Promise<Record<string, string[]>> {
  await page.waitForFunction(
    () => {
      let count = 0;
      for (const [name, marks] of CSS.highlights) if (name.startsWith('confounder-')) count += marks.size;
      const test = globalThis as { marksBefore?: { count: number; since: number } };
      if (test.marksBefore?.count !== count) test.marksBefore = { count, since: performance.now() };
      return count > 0 && performance.now() - test.marksBefore.since > 300;
    },
    { timeout, polling: 50 },
  );
  return marksOn(page);
}

/** The marked texts, by highlight name, that the page carries now. */
export function marksOn(page: Page): Promise<Record<string, string[]>> {
  return page.evaluate(() => {
    const textOf = (range: AbstractRange) => {
      const live = new Range();
      live.setStart(range.startContainer, range.startOffset);
      live.setEnd(range.endContainer, range.endOffset);
      // Matches a line end with the spaces behind it; near miss: a soft hyphen.
      return live.toString().replace(/\s+/g, ' ').trim();
    };
    const ours = [...CSS.highlights].filter(([name]) => name.startsWith('confounder-'));
    return Object.fromEntries(ours.map(([name, marks]) => [name, [...marks].map(textOf)]));
  });
}

/** How long a mark may take to come, in ms. */
const MARKED = 15_000;

/**
 * The middle of the first line of the first mark that holds a text, in viewport pixels, scrolled into view. Waits for that mark.
 *
 * @throws when there is none within 15 s
 */
export async function pointOnMark(page: Page, text: string): Promise<{ x: number; y: number }> {
  for (const start = performance.now(); performance.now() - start < MARKED; ) {
    const point = await pointNow(page, text);
    if (point) return point;
    await new Promise((done) => setTimeout(done, 50));
  }
  throw new Error(`No mark holds the text "${text}"`);
}

function pointNow(page: Page, text: string): Promise<{ x: number; y: number } | null> {
  return page.evaluate(async (wanted) => {
    for (const [name, marks] of CSS.highlights) {
      if (!name.startsWith('confounder-')) continue;
      for (const mark of marks) {
        const range = new Range();
        range.setStart(mark.startContainer, mark.startOffset);
        range.setEnd(mark.endContainer, mark.endOffset);
        // Matches a line end with the spaces behind it; near miss: a soft hyphen.
        if (!range.toString().replace(/\s+/g, ' ').includes(wanted.replace(/\s+/g, ' '))) continue;
        mark.startContainer.parentElement?.scrollIntoView({ block: 'center' });
        // A tab in the background draws no frames, and must not hold up the whole run.
        await new Promise<unknown>((done) => {
          requestAnimationFrame(() => requestAnimationFrame(done));
          setTimeout(done, 2000);
        });
        const line = range.getClientRects()[0];
        if (line) return { x: line.x + line.width / 2, y: line.y + line.height / 2 };
      }
    }
    return null;
  }, text);
}
