import { describe, expect, it } from 'vitest';
import { LANGUAGE_IDS, type LanguageId } from '../../../matcher/languages/ids';
import { bundleSize } from '../../../scripts/bench/bundle-size';

/**
 * What a language may weigh when it is packed, compressed, in bytes. The target is 15,000, which only the Danish starter
 * reaches: words alone take 9 to 14 kB. These ceilings may sink, never rise.
 */
const CEILING = 26_000;
const CEILINGS: Partial<Record<LanguageId, number>> = { en: 28_500 };

describe('the size of a language', async () => {
  // What all languages share comes along with each, and is no part of it.
  const { gzip: shared } = await bundleSize('matcher/pack.ts');

  it.each(LANGUAGE_IDS)('%s', { timeout: 120_000 }, async (id) => {
    const size = (await bundleSize(`matcher/languages/${id}/index.ts`)).gzip - shared;
    expect(size).toBeGreaterThan(2_000);
    expect(size).toBeLessThanOrEqual(CEILINGS[id] ?? CEILING);
  });
});
