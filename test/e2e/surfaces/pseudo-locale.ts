import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A copy of the production build whose English is replaced by longer, accented, right-to-left words. */
export interface PseudoBuild {
  folder: string;
  remove(): void;
}

/**
 * Makes a build that shows what translation does to the surfaces: every string a third longer, with accents and Arabic
 * letters, in right-to-left direction. Strings that do not change are hard-coded somewhere.
 */
export function pseudoBuild(build: string): PseudoBuild {
  const folder = mkdtempSync(join(tmpdir(), 'confounder-pseudo-'));
  cpSync(build, folder, { recursive: true });
  const file = join(folder, '_locales/en/messages.json');
  const messages = JSON.parse(readFileSync(file, 'utf8')) as Record<string, { message: string }>;
  for (const [key, entry] of Object.entries(messages)) {
    if (key === 'direction') entry.message = 'rtl';
    else if (!key.startsWith('ext')) entry.message = entry.message.split(' | ').map(disguise).join(' | ');
  }
  writeFileSync(file, JSON.stringify(messages));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** Marks a string at both ends; places such as `{count}` stay. */
function disguise(text: string): string {
  const accented = text.replace(/(\{\w+\})|[aeiou]/g, (found, place) => place ?? `${found}\u0301`);
  return `⟦${accented} ${'ابجد '.repeat(Math.ceil(text.length / 15))}⟧`;
}
