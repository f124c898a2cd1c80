import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Runs before the reader script, in its own world: makes what it closes to pages open. */
const OPEN = `{
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (init) { return attach.call(this, { ...init, mode: 'open' }); };
}
`;

/**
 * Copies a built extension to a new folder, with a card that tests can look into. The card is closed to pages, and with
 * it to everything that runs in them. Nothing else differs from the build.
 *
 * @returns the new folder, which the caller removes
 */
export function openableCopy(extension: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'confounder-open-'));
  cpSync(extension, folder, { recursive: true });
  const reader = join(folder, 'reader.js');
  writeFileSync(reader, OPEN + readFileSync(reader, 'utf8'));
  return folder;
}
