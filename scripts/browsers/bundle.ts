import { build } from 'vite';

/** Bundles a module with all that it imports into one script that a page can run. @throws when there is nothing in it */
export async function bundle(entry: string): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, minify: false, target: 'es2022', lib: { entry, formats: ['iife'], name: 'bundled' } },
  });
  const [first] = Array.isArray(result) ? result : [result];
  if (!first || !('output' in first)) throw new Error(`bundling ${entry} gave no output`);
  return first.output.map((part) => (part.type === 'chunk' ? part.code : '')).join('');
}
