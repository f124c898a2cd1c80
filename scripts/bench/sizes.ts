import { fileURLToPath } from 'node:url';
import { bundleSize } from './bundle-size';

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

/** Bundles what an ordinary page loads and the whole matcher, each alone, and measures them. */
export async function measureSizes(): Promise<Size[]> {
  const sizes: Size[] = [];
  for (const [name, entry] of Object.entries(ENTRIES))
    sizes.push({ name, ...(await bundleSize(fileURLToPath(new URL(entry, import.meta.url)))) });
  return sizes;
}
