import type { Page, Protocol } from 'puppeteer-core';

/** Keys that are typed on one visit. */
export const KEYS = 120;

/** An editor on top of an article, and what measures each key: from the key event until the page could draw. */
export const EDITOR = `<div id="editor" contenteditable="true" style="border:1px solid;padding:8px"><p>Notes:</p></div><script>
globalThis.keyTimes = [];
addEventListener('keydown', () => {
  const begin = performance.now();
  const channel = new MessageChannel();
  requestAnimationFrame(() => { channel.port1.onmessage = () => keyTimes.push(performance.now() - begin); channel.port2.postMessage(0); });
}, { capture: true });
</script>`;

/** What typing costs on one visit. */
export interface Typing {
  /** Median of all keys, in ms. */
  keyMs: number;
  /** What ran while typing, to tell whose it was. The whole of it varies too much from one visit to the next. */
  profile: Protocol.Profiler.Profile;
}

/** Types into the page's editor, key by key, and measures. The text speaks of what the extension looks for. */
export async function measureTyping(page: Page): Promise<Typing> {
  await page.focus('#editor');
  const text = 'Migrants and crime: open borders, asylum and terrorism. '.repeat(3).slice(0, KEYS);
  const session = await page.createCDPSession();
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: 100 });
  await session.send('Profiler.start');
  for (const key of text) await page.keyboard.press(key as 'a');
  await new Promise((done) => setTimeout(done, 400));
  const { profile } = await session.send('Profiler.stop');
  const times = await page.evaluate(() => (globalThis as unknown as { keyTimes: number[] }).keyTimes);
  const sorted = times.toSorted((a, b) => a - b);
  return { keyMs: sorted[sorted.length >> 1] ?? Number.NaN, profile };
}
