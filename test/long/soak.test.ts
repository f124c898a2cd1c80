import { expect, it } from 'vitest';
import { soak } from '../../scripts/soak/soak';

it('gives back what it took, and its marks are right in the end', async () => {
  const { megabytes, listeners, nodes, marked, errors } = await soak(10_000, 200);
  expect(errors).toEqual([]);
  expect(megabytes.end - megabytes.start).toBeLessThan(5);
  expect(listeners.end).toBeLessThanOrEqual(listeners.start + 2);
  expect(nodes.end).toBeLessThanOrEqual(nodes.start + 50);
  expect(marked).toEqual(['Open borders are destroying our civilisation and our sovereignty.']);
});
