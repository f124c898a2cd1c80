import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { describe, expect, it } from 'vitest';
import { LANGUAGE_IDS, type LanguageId } from '../../../matcher/languages/ids';
import { packLanguages } from '../../../scripts/pack-language';

/**
 * What a language may weigh when it is packed, compressed, in bytes. The target is 15,000, which only the Danish starter
 * reaches: words alone take 9 to 14 kB. These ceilings may sink, never rise.
 */
const CEILING = 26_000;
const CEILINGS: Partial<Record<LanguageId, number>> = { en: 28_500 };

/** The compressed size of a module with all that it imports, as a build packs it, in bytes. */
async function packedSize(module: string): Promise<number> {
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [packLanguages()],
    build: {
      write: false,
      minify: true,
      target: 'es2022',
      lib: { entry: module, formats: ['iife'], name: 'confounder' },
    },
  });
  const [bundle] = Array.isArray(result) ? result : [result];
  if (!bundle || !('output' in bundle)) throw new Error(`bundling ${module} gave no output`);
  const code = bundle.output.map((part) => (part.type === 'chunk' ? part.code : '')).join('');
  return gzipSync(code, { level: 9 }).length;
}

describe('the size of a language', async () => {
  // What all languages share comes along with each, and is no part of it.
  const shared = await packedSize('matcher/pack.ts');

  it.each(LANGUAGE_IDS)('%s', { timeout: 120_000 }, async (id) => {
    const size = (await packedSize(`matcher/languages/${id}/index.ts`)) - shared;
    expect(size).toBeGreaterThan(2_000);
    expect(size).toBeLessThanOrEqual(CEILINGS[id] ?? CEILING);
  });
});
