import { describe, expect, it } from 'vitest';
import { matcherTarget } from '../../../scripts/fuzz/matcher-target';
import { ndjsonTarget } from '../../../scripts/fuzz/ndjson-target';
import { createRandom } from '../../../scripts/fuzz/random';
import { loadSeeds } from '../../../scripts/fuzz/seeds';
import { settingsTarget } from '../../../scripts/fuzz/settings-target';
import { shrink, type Target } from '../../../scripts/fuzz/target';

// Random trees need a real browser: they are tried by `npm run fuzz` and `npm run test:long`.
describe.each([matcherTarget, settingsTarget, ndjsonTarget] as Target<unknown>[])('$name, by the fuzzer,', (target) => {
  it('holds on every input that once made it fail', async () => {
    for (const seed of loadSeeds(target.name)) await target.check(seed);
    expect(target.longRun).toBeGreaterThanOrEqual(20_000);
  });

  it('holds on a first few random inputs', { timeout: 30_000 }, async () => {
    const random = createRandom(1);
    const made = new Set<string>();
    for (let run = 0; run < 200; run++) {
      const input = target.make(random);
      made.add(JSON.stringify(input));
      await target.check(input);
    }
    expect(made.size).toBeGreaterThan(150);
  });
});

describe('the fuzzer', () => {
  it('comes to the same inputs with the same seed', () => {
    expect(matcherTarget.make(createRandom(5))).toBe(matcherTarget.make(createRandom(5)));
    expect(matcherTarget.make(createRandom(5))).not.toBe(matcherTarget.make(createRandom(6)));
  });

  it('makes a failing input as small as it gets', async () => {
    const picky: Target<string> = {
      ...matcherTarget,
      check(text) {
        if (/a.*b/s.test(text)) throw new Error('a before b');
      },
    };
    expect(await shrink(picky, 'xxxx a yyyyyyyyyyy b zzzz')).toBe('ab');
  });
});
