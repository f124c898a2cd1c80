import { text } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import type { Phrasing } from '../../matcher/language';
import { ADVERSARIAL } from '../../scripts/bench/adversarial';
import { race } from '../../scripts/bench/clock';
import { corpusStream } from '../../scripts/bench/corpus-stream';
import { grownPhrasings } from '../../scripts/bench/growth';
import { atLeast, denseText, sizeOf } from '../../scripts/bench/texts';

describe('what the bench measures on', () => {
  it('takes blocks until there are enough bytes', () => {
    const dense = denseText('en');
    expect(dense.bytes).toBe(sizeOf(dense.blocks));
    const blocks = atLeast(200_000, dense);
    const size = Buffer.byteLength(blocks.join('\n'));
    expect(size).toBeGreaterThanOrEqual(199_999);
    expect(size).toBeLessThan(202_000);
  });

  it('grows phrasings without repeating one', () => {
    const phrasings: Phrasing[] = Array.from({ length: 40 }, (_, n) => ({
      text: `Phrase number ${n}.`,
      category: 'terrorism',
      talkingPoint: null,
    }));
    const grown = grownPhrasings(phrasings, 10);
    expect(grown).toHaveLength(400);
    expect(new Set(grown.map((phrasing) => phrasing.text)).size).toBe(400);
    expect(grownPhrasings(phrasings, 1)).toEqual(phrasings);
    expect(grownPhrasings([], 10)).toEqual([]);
  });

  it('makes every adversarial text equally long', () => {
    for (const made of Object.values(ADVERSARIAL)) expect(made.length).toBe(300_000);
    expect(ADVERSARIAL['lone surrogates']?.isWellFormed()).toBe(false);
  });

  it('makes the same corpus every time, of valid lines', async () => {
    const shape = { bytes: 300_000, denseShare: 0.1 };
    const made = await text(corpusStream(shape));
    expect(await text(corpusStream(shape))).toBe(made);
    expect(Buffer.byteLength(made)).toBeGreaterThanOrEqual(300_000);
    for (const [id, line] of made.trimEnd().split('\n').entries()) expect(JSON.parse(line).id).toBe(id);
  });
});

describe('the race', () => {
  it('runs every task once a round after the warm-up, side by side', () => {
    const order: string[] = [];
    const tasks = ['a', 'b'].map((name) => ({ name, bytes: 10, run: () => order.push(name) }));
    const timings = race(tasks, { rounds: 2, millisecondsPerRound: 0 });
    expect(order).toEqual(['a', 'b', 'a', 'b', 'a', 'b']);
    expect(timings.map(({ name }) => name)).toEqual(['a', 'b']);
    for (const { megabytesPerSecond, nanosecondsPerByte } of timings)
      expect(megabytesPerSecond * nanosecondsPerByte).toBeCloseTo(1000);
  });
});
