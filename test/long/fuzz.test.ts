import { describe, expect, it } from 'vitest';
import { matcherTarget } from '../../scripts/fuzz/matcher-target';
import { ndjsonTarget } from '../../scripts/fuzz/ndjson-target';
import { settingsTarget } from '../../scripts/fuzz/settings-target';
import type { Target } from '../../scripts/fuzz/target';
import { longRun } from './long-run';

describe.each([matcherTarget, settingsTarget, ndjsonTarget] as Target<unknown>[])('$name', (target) => {
  it('holds on the long run', async () => {
    expect(await longRun(target)).toBeGreaterThan(0);
  });
});
