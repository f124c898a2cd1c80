import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { packLanguages } from '../pack-language';

/**
 * The size of a module with all that it imports, minified, as a build packs it, in bytes.
 * @param entry path of the module
 */
export async function bundleSize(entry: string): Promise<{ bytes: number; gzip: number }> {
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [packLanguages()],
    build: {
      write: false,
      minify: true,
      target: 'es2022',
      lib: { entry, formats: ['iife'], name: 'confounder' },
    },
  });
  const [bundle] = Array.isArray(result) ? result : [result];
  if (!bundle || !('output' in bundle)) throw new Error(`bundling ${entry} gave no output`);
  const code = bundle.output.map((part) => (part.type === 'chunk' ? part.code : '')).join('');
  return { bytes: Buffer.byteLength(code), gzip: gzipSync(code, { level: 9 }).length };
}
