import * as v from 'valibot';
import { CATEGORIES, type Category, STANCES, type Stance } from '../data/categories';
import { LANGUAGE_IDS, type LanguageId } from '../matcher/languages/ids';

/** The version of the settings' shape that this code writes. */
export const SETTINGS_VERSION = 1;

/** Longest list of hostnames that fits into one synced item (8,192 bytes in Chrome), as JSON, with room to spare. */
export const HOSTNAME_LIST_BYTES = 7500;

/** How much is marked, from few marks that are nearly all right to many that are wrong more often. */
export const SENSITIVITIES = ['careful', 'balanced', 'broad'] as const;
/** How marks are drawn; `underline-edge` adds a line at the edge of the paragraph. */
export const MARK_STYLES = ['underline', 'underline-edge', 'off'] as const;
/** How thick the underline is, in CSS pixels. */
export const THICKNESSES = [1, 2, 3] as const;
/** What is printed of the marks: nothing, the marks, or the marks and the references below the page. */
export const PRINT_MODES = ['plain', 'marks', 'appendix'] as const;
/** Languages of the interface; `auto` takes that of the browser. */
export const LANGUAGES = ['auto', 'en', 'de', 'fr'] as const;

/**
 * A hostname as `URL.hostname` gives it: lower case, no scheme, no port, no trailing dot.
 * Matches `www.example.co.uk`, `localhost`; near miss: `Example.org`, `example.org:80`, `example.org/news`.
 */
const HOSTNAME = /^(?=.{1,253}$)[a-z0-9_-]{1,63}(?:\.[a-z0-9_-]{1,63})*$|^\[[0-9a-f:.]{2,45}\]$/;

/** Validates one hostname. */
export const HostnameSchema = v.pipe(v.string(), v.regex(HOSTNAME));

/** What the reader chose. Everything here is synced between the reader's own browsers by the browser itself. */
export interface Settings {
  version: typeof SETTINGS_VERSION;
  /** Which kinds of claim are marked. */
  categories: Record<Category, boolean>;
  /** Which stances are marked. */
  stances: Record<Stance, boolean>;
  /** In which languages claims are looked for. */
  languages: Record<LanguageId, boolean>;
  sensitivity: (typeof SENSITIVITIES)[number];
  /** Hostnames on which Confounder stays silent although it has access. */
  pausedSites: string[];
  /** The reader's own changes to the shipped list of news sites, as hostnames. */
  newsSites: { added: string[]; removed: string[] };
  marks: { style: (typeof MARK_STYLES)[number]; thickness: (typeof THICKNESSES)[number] };
  /** Whether the number of claims is announced to screen readers, once a page. */
  announce: boolean;
  print: (typeof PRINT_MODES)[number];
  /** Language of the interface; `auto` is the browser's. */
  language: (typeof LANGUAGES)[number];
}

/** A stored value that could not be used, and why. Its place was taken by the default. */
export interface SettingsProblem {
  /** Path of the field, such as `categories.terrorism`. Empty for the whole. */
  field: string;
  reason: 'invalid' | 'future-version' | 'list-too-long';
  /** What was stored there, kept so that it can be exported. */
  stored: unknown;
}

/** Settings that can be used in any case, and what had to be replaced to get there. */
export interface ParsedSettings {
  settings: Settings;
  problems: SettingsProblem[];
}

/**
 * Fresh default settings: every kind of claim but single cases, every stance but rebuttals, few and sure marks. All
 * languages are on: a reader who allows a German site expects it to be read, and a language costs nothing where no page
 * is written in it.
 */
export function defaultSettings(): Settings {
  return {
    version: SETTINGS_VERSION,
    categories: Object.fromEntries(CATEGORIES.map((id) => [id, id !== 'single-case'])) as Record<Category, boolean>,
    stances: { asserts: true, reports: true, rebuts: false },
    languages: Object.fromEntries(LANGUAGE_IDS.map((id) => [id, true])) as Record<LanguageId, boolean>,
    sensitivity: 'careful',
    pausedSites: [],
    newsSites: { added: [], removed: [] },
    marks: { style: 'underline', thickness: 2 },
    announce: true,
    print: 'plain',
    language: 'auto',
  };
}

/** The names of the settings, each stored as an item of its own, so that two devices do not overwrite each other. */
export const SETTINGS_FIELDS = Object.keys(defaultSettings()) as (keyof Settings)[];

type Stored = Record<string, unknown>;

/** One step from an older shape to the next: `MIGRATIONS[1]` turns version 1 into version 2. None is needed yet. */
export type Migrations = Record<number, (stored: Stored) => Stored>;
const MIGRATIONS: Migrations = {};

const isRecord = (value: unknown): value is Stored =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether a list of hostnames fits into one synced item. */
export function hostnamesFit(hostnames: readonly string[]): boolean {
  return JSON.stringify(hostnames).length <= HOSTNAME_LIST_BYTES;
}

/**
 * Reads stored settings, whatever they are. Never throws: each field is judged on its own, what cannot be used falls
 * back to its default and is reported. Missing fields take their default silently. Settings of a later version are read
 * as far as their fields still make sense, with a `future-version` problem that holds the whole.
 */
export function parseSettings(stored: unknown, migrations: Migrations = MIGRATIONS): ParsedSettings {
  const settings = defaultSettings();
  const problems: SettingsProblem[] = [];
  if (stored === undefined || stored === null) return { settings, problems };
  if (!isRecord(stored)) return { settings, problems: [{ field: '', reason: 'invalid', stored }] };

  let raw = stored;
  const version = raw.version ?? SETTINGS_VERSION;
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) {
    problems.push({ field: 'version', reason: 'invalid', stored: version });
  } else if (version > SETTINGS_VERSION) {
    problems.push({ field: '', reason: 'future-version', stored });
  } else {
    for (let at = version; at < SETTINGS_VERSION; at++) raw = migrations[at]?.(raw) ?? raw;
  }

  const take = <T>(
    from: Stored,
    key: string,
    path: string,
    schema: v.GenericSchema<unknown, T>,
    use: (value: T) => void,
  ) => {
    if (from[key] === undefined) return;
    const result = v.safeParse(schema, from[key]);
    if (result.success) use(result.output);
    else problems.push({ field: path, reason: 'invalid', stored: from[key] });
  };
  const group = (key: keyof Settings): Stored => {
    const value = raw[key];
    if (value === undefined || isRecord(value)) return value ?? {};
    problems.push({ field: key, reason: 'invalid', stored: value });
    return {};
  };
  const hostnames = (from: Stored, key: string, path: string): string[] => {
    const list = from[key];
    if (list === undefined) return [];
    if (!Array.isArray(list)) {
      problems.push({ field: path, reason: 'invalid', stored: list });
      return [];
    }
    const bad = list.filter((entry) => !v.is(HostnameSchema, entry));
    if (bad.length > 0) problems.push({ field: path, reason: 'invalid', stored: bad });
    const good = [...new Set(list.filter((entry) => v.is(HostnameSchema, entry)))];
    const all = good.length;
    while (!hostnamesFit(good)) good.pop();
    if (good.length < all) problems.push({ field: path, reason: 'list-too-long', stored: list });
    return good;
  };

  const categories = group('categories');
  for (const id of CATEGORIES) {
    take(categories, id, `categories.${id}`, v.boolean(), (on) => {
      settings.categories[id] = on;
    });
  }
  const stances = group('stances');
  for (const id of STANCES) {
    take(stances, id, `stances.${id}`, v.boolean(), (on) => {
      settings.stances[id] = on;
    });
  }
  const languages = group('languages');
  for (const id of LANGUAGE_IDS) {
    take(languages, id, `languages.${id}`, v.boolean(), (on) => {
      settings.languages[id] = on;
    });
  }
  take(raw, 'sensitivity', 'sensitivity', v.picklist(SENSITIVITIES), (value) => {
    settings.sensitivity = value;
  });
  settings.pausedSites = hostnames(raw, 'pausedSites', 'pausedSites');
  const news = group('newsSites');
  settings.newsSites.added = hostnames(news, 'added', 'newsSites.added');
  settings.newsSites.removed = hostnames(news, 'removed', 'newsSites.removed');
  const marks = group('marks');
  take(marks, 'style', 'marks.style', v.picklist(MARK_STYLES), (value) => {
    settings.marks.style = value;
  });
  take(marks, 'thickness', 'marks.thickness', v.picklist(THICKNESSES), (value) => {
    settings.marks.thickness = value;
  });
  take(raw, 'announce', 'announce', v.boolean(), (value) => {
    settings.announce = value;
  });
  take(raw, 'print', 'print', v.picklist(PRINT_MODES), (value) => {
    settings.print = value;
  });
  take(raw, 'language', 'language', v.picklist(LANGUAGES), (value) => {
    settings.language = value;
  });
  return { settings, problems };
}

const flags = <T extends string>(ids: readonly T[]) =>
  v.object(Object.fromEntries(ids.map((id) => [id, v.boolean()])) as Record<T, v.BooleanSchema<undefined>>);

/** Validates settings that this code made itself and sends between its own parts. */
export const SettingsSchema = v.object({
  version: v.literal(SETTINGS_VERSION),
  categories: flags(CATEGORIES),
  stances: flags(STANCES),
  languages: flags(LANGUAGE_IDS),
  sensitivity: v.picklist(SENSITIVITIES),
  pausedSites: v.array(HostnameSchema),
  newsSites: v.object({ added: v.array(HostnameSchema), removed: v.array(HostnameSchema) }),
  marks: v.object({ style: v.picklist(MARK_STYLES), thickness: v.picklist(THICKNESSES) }),
  announce: v.boolean(),
  print: v.picklist(PRINT_MODES),
  language: v.picklist(LANGUAGES),
}) satisfies v.GenericSchema<unknown, Settings>;
