import * as v from 'valibot';
import { type Dismissal, DismissalsSchema, loadDismissals, updateDismissals } from './dismissals';
import { defaultSettings, parseSettings, type Settings, type SettingsProblem } from './settings';
import { loadSetAside, loadSettings, type SetAside, SettingsNotStored, updateSettings } from './settings-store';

/** What marks a file as an export of ours. */
const FORMAT = 'confounder-settings';
/** Largest file that can be an export, in bytes. */
export const IMPORT_LIMIT = 2_000_000;

/** Everything that an export holds and an import can bring. */
export interface Bundle {
  settings: Settings;
  dismissals: Dismissal[];
}

/** One line of a preview: a setting, how it is, how it would be. Lists and memories show their number of entries. */
export interface Change {
  /** Path of the field, such as `categories.terrorism`, or `dismissals`. */
  field: string;
  before: string | number | boolean;
  after: string | number | boolean;
}

/** A file that cannot be imported. `detail` is the size of one that is too big, in kB. */
export class NotImportable extends Error {
  override name = 'NotImportable';
  constructor(
    readonly reason: 'notJson' | 'notOurs' | 'tooBig',
    readonly detail = '',
  ) {
    super(reason);
  }
}

/** The present settings, memory, and values that were set aside, as the text of a file. */
export async function exportFile(): Promise<string> {
  const [{ settings }, dismissals, setAside] = await Promise.all([loadSettings(), loadDismissals(), loadSetAside()]);
  const file: Bundle & { format: string; setAside: SetAside[] } = { format: FORMAT, settings, dismissals, setAside };
  return `${JSON.stringify(file, null, 2)}\n`;
}

const FileSchema = v.object({
  format: v.literal(FORMAT),
  settings: v.custom<Record<string, unknown>>(
    (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
  ),
  dismissals: v.optional(v.array(v.unknown()), []),
});

/**
 * Reads a file for import. Values that cannot be used are left out and reported, as for stored settings.
 * @throws NotImportable when it is not an export of ours at all.
 */
export function readFile(text: string): { bundle: Bundle; problems: SettingsProblem[] } {
  if (text.length > IMPORT_LIMIT) throw new NotImportable('tooBig', String(Math.round(text.length / 1000)));
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw new NotImportable('notJson');
  }
  const file = v.safeParse(FileSchema, json);
  if (!file.success) throw new NotImportable('notOurs');
  const { settings, problems } = parseSettings(file.output.settings);
  const dismissals = v.safeParse(DismissalsSchema, file.output.dismissals);
  if (!dismissals.success) problems.push({ field: 'dismissals', reason: 'invalid', stored: file.output.dismissals });
  return { bundle: { settings, dismissals: dismissals.success ? dismissals.output : [] }, problems };
}

/** What is stored now. */
export async function currentBundle(): Promise<Bundle> {
  const [{ settings }, dismissals] = await Promise.all([loadSettings(), loadDismissals()]);
  return { settings, dismissals };
}

function flatten(value: unknown, path: string, into: Map<string, Change['before']>): void {
  if (Array.isArray(value)) into.set(path, value.length);
  else if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value)) flatten(inner, path === '' ? key : `${path}.${key}`, into);
  } else into.set(path, value as Change['before']);
}

/** What would change on the way from one to the other, in the order of the settings. */
export function changesBetween(before: Bundle, after: Bundle): Change[] {
  const old = new Map<string, Change['before']>();
  const next = new Map<string, Change['before']>();
  flatten({ ...before.settings, dismissals: before.dismissals }, '', old);
  flatten({ ...after.settings, dismissals: after.dismissals }, '', next);
  const at = (bundle: Bundle, field: string): unknown =>
    field === 'dismissals'
      ? bundle.dismissals.map(({ hash }) => hash)
      : field.split('.').reduce<unknown>((value, key) => (value as Record<string, unknown>)[key], bundle.settings);
  return [...next].flatMap(([field, value]) => {
    if (JSON.stringify(at(before, field)) === JSON.stringify(at(after, field))) return [];
    return [{ field, before: old.get(field) ?? '', after: value }];
  });
}

/** Puts a bundle in place of what is stored. @throws SettingsNotStored; then nothing has changed. */
export async function applyBundle(bundle: Bundle): Promise<void> {
  const { settings } = await currentBundle();
  await updateSettings(() => bundle.settings);
  try {
    await updateDismissals(() => bundle.dismissals);
  } catch (error) {
    await updateSettings(() => settings);
    throw new SettingsNotStored('full', { cause: error });
  }
}

/** The defaults, with the memory as it is: a reset of the settings does not forget what the reader dismissed. */
export function resetBundle(current: Bundle): Bundle {
  return { settings: defaultSettings(), dismissals: current.dismissals };
}
