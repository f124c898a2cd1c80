import { describe, expect, it } from 'vitest';
import { LANGUAGE_IDS, LANGUAGES } from '../../../matcher/languages';
import { checkNested } from '../../../scripts/training/nested';

describe('the operating points', () => {
  it.each(LANGUAGE_IDS)('of %s mark the more the broader they are', async (id) => {
    const { careful, balanced, broad } = (await LANGUAGES[id]()).points;
    for (const bar of ['claim', 'certain'] as const) {
      expect([broad[bar], balanced[bar], careful[bar]]).toEqual(
        [broad[bar], balanced[bar], careful[bar]].sort((a, b) => a - b),
      );
    }
    const held = [careful.rebuttal, balanced.rebuttal, broad.rebuttal];
    expect(held).toEqual([...held].sort((a, b) => a - b));
  });

  it('are not written where a broader one marks less', () => {
    const point = { claim: 0.5, certain: 0.3, rebuttal: 0.4 };
    expect(() => checkNested({ careful: point, balanced: point, broad: point })).not.toThrow();
    const stricter = { ...point, rebuttal: 0.3 };
    expect(() => checkNested({ careful: point, balanced: stricter, broad: point })).toThrow(
      '"careful" marks what "balanced" does not',
    );
    expect(() => checkNested({ careful: stricter, balanced: point, broad: { ...point, certain: 0.4 } })).toThrow(
      '"balanced" marks what "broad" does not',
    );
  });
});
