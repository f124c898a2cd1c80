import * as v from 'valibot';
import { browser } from './browser';
import { exclusively } from './exclusively';
import {
  defaultSettings,
  hostnamesFit,
  type ParsedSettings,
  parseSettings,
  SETTINGS_FIELDS,
  type Settings,
} from './settings';

const PREFIX = 'settings:';
const SET_ASIDE = 'settings-set-aside';

/** Stored values that could not be used, with the time (ms since 1970) at which they were set aside. */
export interface SetAside {
  at: number;
  problems: ParsedSettings['problems'];
}

const SetAsideSchema = v.object({
  at: v.number(),
  problems: v.array(v.looseObject({ field: v.string(), reason: v.string() })),
});

/** A change that could not be stored. `full`: no room left. `too-often`: too many changes in a minute. */
export class SettingsNotStored extends Error {
  override name = 'SettingsNotStored';
  constructor(
    readonly reason: 'full' | 'too-often' | 'failed',
    options?: ErrorOptions,
  ) {
    super(`The settings could not be stored (${reason}).`, options);
  }
}

async function read(): Promise<{ raw: Record<string, unknown> | undefined; parsed: ParsedSettings }> {
  // Everything is read, not only today's fields, so that what a later version stored can be set aside whole.
  const items = await browser.storage.sync.get(null);
  const entries = Object.entries(items)
    .filter(([key]) => key.startsWith(PREFIX))
    .map(([key, value]) => [key.slice(PREFIX.length), value]);
  const raw = entries.length > 0 ? Object.fromEntries(entries) : undefined;
  return { raw, parsed: parseSettings(raw) };
}

function reasonOf(error: unknown): SettingsNotStored['reason'] {
  const text = String((error as Error)?.message ?? error);
  // Chrome names the quota that was exceeded: "MAX_WRITE_OPERATIONS_PER_MINUTE"; near miss: "QUOTA_BYTES_PER_ITEM".
  if (/MAX_WRITE_OPERATIONS/.test(text)) return 'too-often';
  // Matches "QUOTA_BYTES quota exceeded" and "QuotaExceededError: ..."; near miss: "quotation".
  return /quota\b|QuotaExceeded|QUOTA_/i.test(text) ? 'full' : 'failed';
}

/**
 * The settings as stored, repaired where needed. Values that could not be used are set aside in this browser (see
 * `loadSetAside`) so that the next change does not lose them.
 */
export async function loadSettings(): Promise<ParsedSettings> {
  const { parsed } = await read();
  if (parsed.problems.length > 0) await setAside(parsed.problems);
  return parsed;
}

/**
 * Changes the settings. `change` gets the newest stored settings and returns the new ones; it may run while other
 * windows wait. Only the fields that differ are written, in one step: either all of them or none.
 * @throws SettingsNotStored when the browser refuses; what was stored before then still stands.
 */
export function updateSettings(change: (current: Settings) => Settings): Promise<Settings> {
  return exclusively('settings', async () => {
    const { raw, parsed } = await read();
    if (parsed.problems.length > 0) await setAside(parsed.problems);
    const next = change(structuredClone(parsed.settings));
    const lists = [next.pausedSites, next.newsSites.added, next.newsSites.removed];
    if (!lists.every(hostnamesFit)) throw new SettingsNotStored('full');
    const changed = SETTINGS_FIELDS.filter((field) => JSON.stringify(next[field]) !== JSON.stringify(raw?.[field]));
    if (changed.length === 0) return next;
    try {
      await browser.storage.sync.set(Object.fromEntries(changed.map((field) => [PREFIX + field, next[field]])));
    } catch (error) {
      throw new SettingsNotStored(reasonOf(error), { cause: error });
    }
    return next;
  });
}

/** Puts every setting back to its default. */
export function resetSettings(): Promise<Settings> {
  return updateSettings(() => defaultSettings());
}

/**
 * Calls `listener` with the newest settings and the fields that changed, after every change from whichever window or
 * device, until the signal.
 */
export function watchSettings(
  listener: (settings: Settings, changed: ReadonlySet<string>) => void,
  signal: AbortSignal,
): void {
  const onChanged = (changes: Record<string, unknown>, area: string) => {
    const changed = Object.keys(changes).flatMap((key) => (key.startsWith(PREFIX) ? [key.slice(PREFIX.length)] : []));
    if (area !== 'sync' || changed.length === 0) return;
    read().then(({ parsed }) => {
      if (!signal.aborted) listener(parsed.settings, new Set(changed));
    });
  };
  browser.storage.onChanged.addListener(onChanged);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(onChanged), { once: true });
}

async function setAside(problems: ParsedSettings['problems']): Promise<void> {
  const kept = await loadSetAside();
  const known = new Set(kept.flatMap((entry) => entry.problems.map((problem) => JSON.stringify(problem))));
  const fresh = problems.filter((problem) => !known.has(JSON.stringify(problem)));
  if (fresh.length === 0) return;
  try {
    await browser.storage.local.set({ [SET_ASIDE]: [...kept, { at: Date.now(), problems: fresh }].slice(-20) });
  } catch {
    // No room to keep them. Going on with the rest matters more.
  }
}

/** The values that were set aside, oldest first; at most twenty entries are kept. */
export async function loadSetAside(): Promise<SetAside[]> {
  const stored = (await browser.storage.local.get(SET_ASIDE))[SET_ASIDE];
  return Array.isArray(stored) ? stored.filter((entry): entry is SetAside => v.is(SetAsideSchema, entry)) : [];
}

/** Forgets the values that were set aside. */
export async function clearSetAside(): Promise<void> {
  await browser.storage.local.remove(SET_ASIDE);
}
