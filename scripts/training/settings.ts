import type { Read } from './units';

/** How to train. All were chosen by cross-validation; `docs/matcher.md` has the figures. */
export interface Settings {
  /** Strength of the penalty on large weights. */
  l2: number;
  /** Passes of the optimiser. */
  iterations: number;
  /** In how many texts a feature must occur to be known. */
  minimum: number;
  /** How many features may stay; the rest, those with the least weight, are left out and the model is fitted again. */
  keep: number;
  /** What one text of each kind of source counts. */
  trust: Readonly<Record<Read['kind'], number>>;
  /** Value of a feature by the first letter of its name: how readily its weight grows. */
  values: Readonly<Record<string, number>>;
  /**
   * How far (0 to 1) a feature's value follows how unevenly it falls on the two sides of a head: the log-count ratio of
   * S. Wang and C. D. Manning, "Baselines and Bigrams" (ACL 2012), with their interpolation.
   */
  lean: number;
  /**
   * Weights of a head smaller than this are left out, in steps, and the rest fitted again to make up for them. Without it
   * they are only left out where weights are written, and nothing makes up for them.
   */
  least?: number;
  /**
   * What a text that neither makes nor disputes a claim counts to one that does. The less, the better are claims and
   * rebuttals told from each other; with none at all, ordinary text would be as likely to be read as either.
   */
  others?: number;
  /** Whether only texts with a claim teach, so that kinds of claim are told from each other, not from other texts. */
  claimsOnly?: boolean;
}

/** The settings in use for whether a text is marked, and its stance. */
export const SETTINGS: Settings = {
  l2: 5,
  iterations: 80,
  minimum: 2,
  keep: 1085,
  trust: { template: 0.6, ordinary: 0.3, own: 0.4, labelled: 2, news: 0.7, lent: 0.2 },
  values: { 1: 1, '=': 1.5, F: 1, R: 1, c: 1, p: 0.5, u: 0.4, w: 0.5, b: 0.4, g: 0.4, x: 0, f: 0.5, 2: 0.5, n: 0.5 },
  lean: 0.7,
};

/** Languages other than English: fewer features, since their data is to pack within 15 kB. */
export const SETTINGS_ELSEWHERE: Settings = {
  ...SETTINGS,
  l2: 2,
  iterations: 60,
  keep: 1500,
  trust: { ...SETTINGS.trust, own: 1, news: 2 },
  lean: 0,
};

/** Where single languages do better otherwise. */
const BY_LANGUAGE: Readonly<Record<string, Partial<Settings>>> = {
  de: { keep: 1250 },
  es: { keep: 1460 },
  fr: {
    ...{ keep: 1215, lean: 0.25, values: { ...SETTINGS_ELSEWHERE.values, w: 0.7, b: 0.5, g: 0.5 } },
    trust: { ...SETTINGS_ELSEWHERE.trust, news: 1, ordinary: 0.9 },
  },
  sv: { keep: 1300, lean: 0.3, trust: { ...SETTINGS_ELSEWHERE.trust, ordinary: 1, lent: 0.05 } },
  nl: { keep: 1500, lean: 0.35, values: { ...SETTINGS_ELSEWHERE.values, w: 0.8, b: 0.64, g: 0.64 } },
  it: {
    ...{ keep: 1330, lean: 0.35, values: { ...SETTINGS_ELSEWHERE.values, w: 0.8, b: 0.64, g: 0.64 } },
    trust: { ...SETTINGS_ELSEWHERE.trust, news: 1.6, ordinary: 0.6 },
  },
};

/** The settings of a language for whether a text is marked, and its stance. */
export function settingsOf(language: string): Settings {
  return language === 'en' ? SETTINGS : { ...SETTINGS_ELSEWHERE, ...BY_LANGUAGE[language] };
}

/** For categories the grammar, the frames and the classes do better alone, and take far less room. */
export const CATEGORY_SETTINGS: Settings = {
  ...SETTINGS_ELSEWHERE,
  keep: 400,
  values: { ...SETTINGS.values, w: 0, p: 0, u: 0, b: 0, g: 0, x: 0, f: 0, 2: 0 },
};

/** Where single languages learn what disputes a claim apart from what makes one, and so. */
const REBUTTALS_BY_LANGUAGE: Readonly<Record<string, Partial<Settings>>> = {
  en: { others: 0.02, lean: 0.35, keep: 470, values: { ...SETTINGS.values, w: 0.9, b: 0.7, g: 0.7 } },
  fr: { others: 0.1, lean: 0.35, keep: 875 },
};

/** The settings of a language for what disputes a claim, where it learns that apart. */
export function rebuttalSettingsOf(language: string): Settings | undefined {
  const own = REBUTTALS_BY_LANGUAGE[language];
  return own && { ...settingsOf(language), ...own };
}

/** How kinds of claim are told from each other. */
const KINDS: Partial<Settings> = {
  ...{ claimsOnly: true, keep: 600, least: 0.48, values: { ...CATEGORY_SETTINGS.values, w: 0.8 } },
};

/** Where single languages tell categories so. */
const CATEGORIES_BY_LANGUAGE: Readonly<Record<string, Partial<Settings>>> = {
  fr: {
    ...{ ...KINDS, keep: 470, values: { ...CATEGORY_SETTINGS.values, w: 1, b: 0.5, g: 0.5 } },
    trust: { ...CATEGORY_SETTINGS.trust, news: 0.7, lent: 0.4 },
  },
  en: { ...KINDS, keep: 450, trust: { ...CATEGORY_SETTINGS.trust, news: 0.7 } },
  de: KINDS,
  es: KINDS,
  nl: KINDS,
};

/** The settings of a language for categories. */
export function categorySettingsOf(language: string): Settings {
  return { ...CATEGORY_SETTINGS, ...CATEGORIES_BY_LANGUAGE[language] };
}

/** What a weight of 1 adds to a logit: weights are written as whole numbers. English has more rules and so less room. */
export const scaleOf = (language: string): number => (language === 'en' ? 0.2 : 0.16);
