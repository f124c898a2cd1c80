import { afterAll, expect, it } from 'vitest';
import { domTarget } from '../../scripts/fuzz/dom-target';
import { longRun } from './long-run';

afterAll(() => domTarget.end?.());

it('reads random trees rightly while they are built and changed', async () => {
  expect(await longRun(domTarget)).toBeGreaterThan(0);
});
