import * as v from 'valibot';
import { CATEGORIES, type Category } from '../data/categories';
import { browser } from './browser';
import { exclusively } from './exclusively';

/**
 * What the reader called "not a match". Only a SHA-256 of the normalised sentence is kept, in this browser, never the
 * sentence and never the page. Nothing is kept from private windows; callers see to that.
 */

const KEY = 'dismissals';
const LIMIT = 5000;

const EntrySchema = v.object({
  // Matches "e3b0c442…", 64 digits in all; near miss: "E3B0C442…".
  hash: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
  category: v.picklist(CATEGORIES),
  /** When it was dismissed, in ms since 1970. */
  at: v.pipe(v.number(), v.integer(), v.minValue(0)),
});
/** One remembered "not a match". */
export type Dismissal = v.InferOutput<typeof EntrySchema>;
/** Validates an imported memory. */
export const DismissalsSchema = v.pipe(v.array(EntrySchema), v.maxLength(LIMIT));

/** A sentence as it is compared: Unicode composed, lower case, letters and digits only, single spaces. */
function normalise(sentence: string): string {
  return (
    sentence
      .normalize('NFKC')
      .toLowerCase()
      // Matches the soft hyphen U+00AD; near miss: "-".
      .replace(/\u00ad/g, '')
      // Matches quotes, dashes and runs of spaces; near miss: a letter with an accent.
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()
  );
}

/** The hash under which a sentence is remembered for a category. */
export async function dismissalHash(sentence: string, category: Category): Promise<string> {
  const bytes = new TextEncoder().encode(`${category}\n${normalise(sentence)}`);
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** All remembered dismissals, oldest first. Entries that cannot be read are left out. */
export async function loadDismissals(): Promise<Dismissal[]> {
  const stored = (await browser.storage.local.get(KEY))[KEY];
  return Array.isArray(stored) ? stored.filter((entry): entry is Dismissal => v.is(EntrySchema, entry)) : [];
}

/** Changes the memory, one change at a time over all windows. The oldest go when there are more than 5,000. */
export function updateDismissals(change: (current: Dismissal[]) => Dismissal[]): Promise<void> {
  return exclusively('dismissals', async () => {
    const next = change(await loadDismissals());
    await browser.storage.local.set({ [KEY]: next.slice(-LIMIT) });
  });
}

/** Remembers "not a match" for a sentence. */
export async function dismiss(sentence: string, category: Category): Promise<void> {
  const hash = await dismissalHash(sentence, category);
  await updateDismissals((all) => [...all.filter((entry) => entry.hash !== hash), { hash, category, at: Date.now() }]);
}

/** Takes one "not a match" back. */
export async function undismiss(sentence: string, category: Category): Promise<void> {
  const hash = await dismissalHash(sentence, category);
  await updateDismissals((all) => all.filter((entry) => entry.hash !== hash));
}

/** Which of these claims were dismissed before, in the same order. */
export async function areDismissed(claims: readonly { sentence: string; category: Category }[]): Promise<boolean[]> {
  const known = new Set((await loadDismissals()).map((entry) => entry.hash));
  if (known.size === 0) return claims.map(() => false);
  const hashes = await Promise.all(claims.map(({ sentence, category }) => dismissalHash(sentence, category)));
  return hashes.map((hash) => known.has(hash));
}
