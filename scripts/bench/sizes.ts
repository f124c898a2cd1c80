import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { packLanguages } from '../pack-language';

/** Size of a bundle, minified, in bytes. */
export interface Size {
  name: string;
  bytes: number;
  gzip: number;
}

const ENTRIES = {
  'gate with its words': './entries/gate.ts',
  'matcher with its English data': './entries/matcher.ts',
  'close comparison, where a wording is near': './entries/likeness.ts',
};

async function sizeOfEntry(name: string, entry: string): Promise<Size> {
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [packLanguages()],
    build: {
      write: false,
      minify: true,
      target: 'es2022',
      lib: { entry: fileURLToPath(new URL(entry, import.meta.url)), formats: ['iife'], name: 'confounder' },
    },
  });
  const [bundle] = Array.isArray(result) ? result : [result];
  if (!bundle || !('output' in bundle)) throw new Error(`bundling ${entry} gave no output`);
  const code = bundle.output.map((part) => (part.type === 'chunk' ? part.code : '')).join('');
  return { name, bytes: Buffer.byteLength(code), gzip: gzipSync(code, { level: 9 }).length };
}

/** Bundles what an ordinary page loads and the whole matcher, each alone, and measures them. */
export async function measureSizes(): Promise<Size[]> {
  const sizes: Size[] = [];
  for (const [name, entry] of Object.entries(ENTRIES)) sizes.push(await sizeOfEntry(name, entry));
  return sizes;
}
